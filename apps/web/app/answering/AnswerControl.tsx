import { ChoiceList, DateInput, NumberInput, TextArea, type Choice } from '@rantai/ui'
import type { AskedAnswer } from '@rantai/questionnaires/asked'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import type { ControlProps } from './control-props'
import { CountriesControl } from './CountriesControl'
import { fieldNames } from './draft-form'
import { NoneBox } from './NoneBox'
import { unitWords } from './read-number'
import { SubProcessorsControl } from './SubProcessorsControl'
import { scaleLevels, scaleWords } from './scale-words'
import { localWords } from './words'

/** The choices of a question that is answered by picking; undefined for every other type. */
export function choicesOf(
  spec: AskedAnswer,
  { locale, say }: Pick<Formats, 'locale' | 'say'>,
): (Choice & { readonly label: string })[] | undefined {
  const { levels, yes, partly, no } = scaleWords(say)
  switch (spec.type) {
    case 'maturity':
      return levels.map(({ title, help }, level) => ({ value: String(level), label: title, help }))
    case 'yesNo':
      return [
        { value: 'yes', label: yes },
        ...(spec.partial ? [{ value: 'partial', label: partly }] : []),
        { value: 'no', label: no },
      ]
    case 'single':
    case 'multi':
      return spec.choices.map(({ id, text, exclusive }) => ({
        value: id,
        label: text ? localWords(text, locale) : id,
        ...(exclusive && { exclusive }),
      }))
    default:
      return undefined
  }
}

/** What the choices of a question are picked by, in their order; undefined where nothing is picked. */
export function choiceValuesOf(spec: AskedAnswer): readonly string[] | undefined {
  switch (spec.type) {
    case 'maturity':
      return scaleLevels.map((_, level) => String(level))
    case 'yesNo':
      return spec.partial ? ['yes', 'partial', 'no'] : ['yes', 'no']
    case 'single':
    case 'multi':
      return spec.choices.map(({ id }) => id)
    default:
      return undefined
  }
}

/** What is picked after a press: one of a list, or any number with an exclusive one clearing the others. */
export function pickedAfter(spec: AskedAnswer, before: readonly string[], value: string): string[] {
  if (spec.type !== 'multi') return [value]
  if (before.includes(value)) return before.filter((each) => each !== value)
  const exclusive = spec.choices.filter((choice) => choice.exclusive).map(({ id }) => id)
  return exclusive.includes(value) ? [value] : [...before.filter((each) => !exclusive.includes(each)), value]
}

/** The fields that a question is answered with. They post under `fieldNames` without scripts. */
export function AnswerControl(props: ControlProps) {
  const { question, draft, error, disabled, onChange } = props
  const format = useFormat()
  const { locale, say } = format
  const spec = question.answer
  const names = fieldNames(question.id)
  const choices = choicesOf(spec, format)
  const titleId = `${question.id}-title`
  if (choices)
    return (
      <ChoiceList
        id={`${question.id}-field`}
        name={names.picked}
        kind={spec.type === 'multi' ? 'checkbox' : 'radio'}
        choices={choices}
        labelledBy={titleId}
        error={error}
        value={draft.picked}
        disabled={disabled}
        showKeys
        onChange={(value) => onChange({ ...draft, picked: pickedAfter(spec, draft.picked, value) })}
      />
    )
  if (spec.type === 'countries') return <CountriesControl {...props} />
  if (spec.type === 'subProcessors') return <SubProcessorsControl {...props} />
  const field = {
    id: `${question.id}-field`,
    name: names.typed,
    error,
    disabled,
    value: draft.typed,
  }
  if (spec.type === 'number')
    return (
      <>
        <NumberInput
          {...field}
          label={spec.unit ? say('In {unit}', { unit: unitWords(say, spec.unit) }) : say('A number')}
          unit={spec.unit && unitWords(say, spec.unit)}
          inputMode="decimal"
          onChange={(event) => onChange({ ...draft, typed: event.currentTarget.value, none: false }, true)}
        />
        <NoneBox
          {...props}
          words={spec.none ? (spec.none.text ? localWords(spec.none.text, locale) : say('None')) : undefined}
        />
      </>
    )
  if (spec.type === 'date')
    return (
      <>
        <DateInput
          {...field}
          locale={locale}
          label={say('The day')}
          onChange={(event) => onChange({ ...draft, typed: event.currentTarget.value, none: false }, true)}
        />
        <NoneBox
          {...props}
          words={spec.none ? (spec.none.text ? localWords(spec.none.text, locale) : say('Never')) : undefined}
        />
      </>
    )
  return (
    <TextArea
      {...field}
      label={say('Your answer')}
      rows={4}
      onChange={(event) => onChange({ ...draft, typed: event.currentTarget.value }, true)}
    />
  )
}
