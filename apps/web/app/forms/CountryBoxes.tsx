import { ChoiceList, useSay } from '@rantai/ui'
import { boxesOf } from './FormProblems'
import type { OfferedCountry } from '../locale/choices'

type Props = {
  readonly name: string
  readonly legend: string
  readonly countries: readonly OfferedCountry[]
  readonly answer: Parameters<typeof boxesOf>[0]
  readonly chosen?: readonly string[]
  readonly help?: string
}

/** Countries to tick: the region and what was chosen in sight, where else data often goes behind a summary. */
export function CountryBoxes({ name, legend, countries, answer, chosen = [], help }: Props) {
  const say = useSay()
  const of = boxesOf(answer, name, chosen)
  const near = countries.filter((each) => each.near || of.defaultValue.includes(each.value))
  const far = countries.filter((each) => !near.includes(each))
  return (
    <div className="stack-2">
      <ChoiceList kind="checkbox" look="grid" {...of} legend={legend} help={help} choices={near} />
      <details>
        <summary>{say('Other countries')}</summary>
        <div className="pt-2">
          <ChoiceList
            kind="checkbox"
            look="grid"
            name={name}
            legend={say('Other countries')}
            choices={far}
            defaultValue={of.defaultValue}
          />
        </div>
      </details>
    </div>
  )
}
