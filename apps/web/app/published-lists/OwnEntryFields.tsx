import { ChoiceList, DateInput, TextInput, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { dataChoices } from '../parties/party-words'

type Props = {
  readonly answer: FormAnswer | undefined
  /** What the list says now. */
  readonly stored?: { readonly service: string; readonly countries: string; readonly data: readonly string[] }
  readonly startsOn: string
}

/** What a list says of a company, whether it begins or changes. */
export function OwnEntryFields({ answer, stored, startsOn }: Props) {
  const say = useSay()
  const format = useFormat()
  const known = dataChoices(say)
  // Kinds that an imported list wrote in its own words can be kept, too.
  const written = (stored?.data ?? []).filter((kind) => known.every(({ value }) => value !== kind))
  return (
    <>
      <TextInput {...fieldOf(answer, 'service', stored?.service)} label={say('For what')} optional autoComplete="off" />
      <TextInput
        {...fieldOf(answer, 'countries', stored?.countries)}
        label={say('Countries')}
        help={say('Where the data is kept or can be reached, with commas between.')}
        required
        autoComplete="off"
      />
      <ChoiceList
        {...boxesOf(answer, 'data', stored?.data)}
        kind="checkbox"
        look="grid"
        legend={say('Which data')}
        help={say('Tick nothing where all data may reach it.')}
        choices={[...known, ...written.map((value) => ({ value, label: value }))]}
      />
      <DateInput
        locale={format.locale}
        {...fieldOf(answer, 'startsOn', startsOn)}
        label={say('From which day')}
        help={say('A day ahead is announced to your customers when you publish, so that they can object in time.')}
        required
      />
    </>
  )
}
