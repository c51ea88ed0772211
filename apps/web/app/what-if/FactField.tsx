import { ChoiceList, NumberInput, Select, TextInput, useSay } from '@rantai/ui'
import type { OfferedFact } from '@rantai/use-cases'
import { asNow, listFollows, notKnown, triedList } from '@rantai/use-cases/what-if/what-if.schema'
import { factWords } from './fact-words'

type Props = { readonly fact: OfferedFact; readonly isTried: boolean; readonly wrong: boolean }

/** One fact to try: what is recorded is the first choice. */
export function TriedFactField({ fact, isTried, wrong }: Props) {
  const say = useSay()
  const { label, valueLabel } = factWords(say, fact)
  const name = `f.${fact.name}`
  const recorded = fact.now.length === 0 ? say('not known') : fact.now.map(valueLabel).join(', ')
  const frame = { id: name, name, label, error: wrong ? say('This can’t be so here.') : undefined }
  const marker = <input type="hidden" name={name} value={isTried ? triedList : listFollows} />
  const shown = isTried ? fact.tried : fact.now
  if (fact.type === 'list' && fact.countries) {
    const help = say('Two-letter codes, such as DE, GB.')
    return (
      <>
        {marker}
        <TextInput {...frame} help={help} defaultValue={shown.join(', ')} narrow />
      </>
    )
  }
  if (fact.type === 'list') {
    return (
      <>
        {marker}
        <ChoiceList
          kind="checkbox"
          look="grid"
          id={name}
          name={name}
          legend={label}
          error={frame.error}
          choices={fact.values.map((value) => ({ value, label: valueLabel(value) }))}
          defaultValue={shown}
        />
      </>
    )
  }
  const values = fact.type === 'boolean' ? ['true', 'false'] : fact.values
  if (values.length === 0) {
    const help = say('Recorded: {value}', { value: recorded })
    return <NumberInput {...frame} help={help} defaultValue={isTried ? (fact.tried[0] ?? '') : ''} />
  }
  return (
    <Select
      {...frame}
      defaultValue={isTried ? (fact.tried[0] ?? notKnown) : asNow}
      options={[
        { value: asNow, label: say('As recorded: {value}', { value: recorded }) },
        ...values.map((value) => ({ value, label: valueLabel(value) })),
        { value: notKnown, label: say('Not known') },
      ]}
    />
  )
}
