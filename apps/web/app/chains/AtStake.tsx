import { DescriptionList, Section, useSay } from '@rantai/ui'
import type { PartyImpact } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import type { CountryNames } from '../profile/value-words'
import { dataWords } from './chain-words'

/** What a party's failure touches in all, and whom to call. */
export function AtStake({ impact, countries }: { readonly impact: PartyImpact; readonly countries: CountryNames }) {
  const say = useSay()
  const format = useFormat()
  const counted = (name: string, count: number) => say('{name} ({count})', { name, count: format.number(count) })
  const { people, peopleUnknown, data, dataUnlimited, owners, withoutOwner } = impact
  return (
    <Section title={say('At stake')}>
      <DescriptionList
        items={[
          {
            term: say('People'),
            detail:
              peopleUnknown === 0
                ? format.number(people)
                : say(
                    'at least {people}; {unknown, plural, one {# engagement doesn’t say} other {# engagements don’t say}}',
                    {
                      people: format.number(people),
                      unknown: peopleUnknown,
                    },
                  ),
          },
          {
            term: say('People live in'),
            detail:
              impact.subjectCountries
                .map(({ code, engagements }) => counted(countries[code] ?? code, engagements))
                .join(', ') || say('Not known'),
          },
          { term: say('Data'), detail: dataWords(say, dataUnlimited ? null : data) },
          {
            term: say('Data is there in'),
            detail: impact.countries.map((code) => countries[code] ?? code).join(', ') || say('Not known'),
          },
          {
            term: say('Whom to call'),
            detail:
              [
                ...owners.map(({ name, engagements }) => counted(name, engagements)),
                ...(withoutOwner === 0
                  ? []
                  : [
                      say('{count, plural, one {# without an owner} other {# without an owner}}', {
                        count: withoutOwner,
                      }),
                    ]),
              ].join(', ') || say('Nobody'),
          },
        ]}
      />
    </Section>
  )
}
