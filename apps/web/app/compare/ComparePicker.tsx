import { BandBadge, SearchInput, Section, TextLink, TierBadge, useSay } from '@rantai/ui'
import { mostCompared } from '@rantai/use-cases/comparisons/comparisons.schema'
import { bandOf, riskLevelOf } from '../vendors/levels'
import { languageOfName } from '../vendors/name-language'
import { compareAddress } from './compare-address'
import type { Compared } from './compare-types'

type Props = { readonly comparison: Compared; readonly text: string }

/** Who is beside whom, the way out for each, and the ones that can be added: links and a form that need no script. */
export function ComparePicker({ comparison, text }: Props) {
  const say = useSay()
  const ids = comparison.columns.map(({ engagementId }) => engagementId)
  const full = ids.length >= mostCompared
  return (
    <Section
      title={say('Add an engagement')}
      aside={say('{count} of {most} chosen', { count: ids.length, most: mostCompared })}
    >
      {full ? (
        <p className="small muted">
          {say('More than {most} don’t fit a page. Take one out to add another.', { most: mostCompared })}
        </p>
      ) : (
        <>
          <SearchInput
            label={say('Search by vendor or service')}
            defaultValue={text}
            action="/compare"
            keep={ids.map((value) => ({ name: 'e', value }))}
          />
          <Offered comparison={comparison} text={text} ids={ids} />
        </>
      )}
    </Section>
  )
}

function Offered({ comparison, text, ids }: Props & { readonly ids: readonly string[] }) {
  const say = useSay()
  if (comparison.offered.length === 0) {
    return (
      <p className="small muted pt-3">
        {text === ''
          ? say('No other engagement has a score yet. One gets it as soon as the vendor sends answers.')
          : say('None with a score has these words in its name. Try a part of the vendor’s name.')}
      </p>
    )
  }
  return (
    <ul className="grid gap-x-8 pt-3 sm:grid-cols-2 lg:grid-cols-3">
      {comparison.offered.map((each) => (
        <li key={each.engagementId} className="flex items-start gap-3 border-b border-(--border) py-2">
          <span className="min-w-0 grow">
            <TextLink
              className="vn"
              href={compareAddress([...ids, each.engagementId])}
              lang={languageOfName(each.vendorName)}
            >
              {each.vendorName}
            </TextLink>
            <span className="sub2" lang={languageOfName(each.title)}>
              {each.title}
            </span>
          </span>
          <span className="flex flex-none flex-col items-end gap-1">
            <BandBadge band={bandOf(each.band)} />
            <TierBadge tier={riskLevelOf(each.tier)} />
          </span>
        </li>
      ))}
    </ul>
  )
}
