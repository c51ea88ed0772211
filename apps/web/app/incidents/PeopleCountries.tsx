import { ChoiceList, useSay } from '@rantai/ui'
import { boxesOf } from '../forms/FormProblems'
import type { OfferedCountry } from '../locale/choices'

type Props = {
  readonly countries: readonly OfferedCountry[]
  readonly answer: Parameters<typeof boxesOf>[0]
  readonly chosen?: readonly string[]
  readonly help?: string
}

/** Where the people live: the region and what was chosen in sight, the rest of the world behind a summary. */
export function PeopleCountries({ countries, answer, chosen = [], help }: Props) {
  const say = useSay()
  const of = boxesOf(answer, 'peopleCountries', chosen)
  const near = countries.filter((each) => each.near || of.defaultValue.includes(each.value))
  const far = countries.filter((each) => !near.includes(each))
  return (
    <div className="stack-2">
      <ChoiceList
        kind="checkbox"
        look="grid"
        {...of}
        legend={say('Countries of the people affected')}
        help={help}
        choices={near}
      />
      <details>
        <summary>{say('Other countries')}</summary>
        <div className="pt-2">
          <ChoiceList
            kind="checkbox"
            look="grid"
            name="peopleCountries"
            legend={say('Other countries')}
            choices={far}
            defaultValue={of.defaultValue}
          />
        </div>
      </details>
    </div>
  )
}
