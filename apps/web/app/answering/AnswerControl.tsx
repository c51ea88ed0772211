import { CheckboxRow, ChoiceList, DateInput, NumberInput, TextArea, type Choice } from '@rantai/ui'
import type { AskedAnswer, AskedQuestion } from '@rantai/questionnaires/asked'
import { useFormat } from '../locale/use-format'
import { CountriesControl } from './CountriesControl'
import type { CountryOption } from './country-words'
import type { AnswerDraft } from './draft'
import { fieldNames } from './draft-form'
import { SubProcessorsControl } from './SubProcessorsControl'
import { localWords, maturityLevels } from './words'

export type ControlProps = {
  readonly question: AskedQuestion
  readonly draft: AnswerDraft
  readonly error: string | undefined
  readonly disabled: boolean
  readonly countries: readonly CountryOption[]
  /** `typing` while more letters may come. */
  readonly onChange: (draft: AnswerDraft, typing?: boolean) => void
}

/** The choices of a question that is answered by picking; undefined for every other type. */
export function choicesOf(spec: AskedAnswer, locale: string): (Choice & { readonly label: string })[] | undefined {
  switch (spec.type) {
    case 'maturity':
      return maturityLevels.map(({ title, help }, level) => ({ value: String(level), label: title, help }))
    case 'yesNo':
      return [
        { value: 'yes', label: 'Yes' },
        ...(spec.partial ? [{ value: 'partial', label: 'Partly' }] : []),
        { value: 'no', label: 'No' },
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
  const { locale } = useFormat()
  const spec = question.answer
  const names = fieldNames(question.id)
  const choices = choicesOf(spec, locale)
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
          label={spec.unit ? `In ${spec.unit}` : 'A number'}
          unit={spec.unit}
          onChange={(event) => onChange({ ...draft, typed: event.currentTarget.value, none: false }, true)}
        />
        <NoneBox
          {...props}
          words={spec.none ? (spec.none.text ? localWords(spec.none.text, locale) : 'None') : undefined}
        />
      </>
    )
  if (spec.type === 'date')
    return (
      <>
        <DateInput
          {...field}
          locale={locale}
          label="The day"
          onChange={(event) => onChange({ ...draft, typed: event.currentTarget.value, none: false }, true)}
        />
        <NoneBox
          {...props}
          words={spec.none ? (spec.none.text ? localWords(spec.none.text, locale) : 'Never') : undefined}
        />
      </>
    )
  return (
    <TextArea
      {...field}
      label="Your answer"
      rows={4}
      onChange={(event) => onChange({ ...draft, typed: event.currentTarget.value }, true)}
    />
  )
}

export function NoneBox({
  question,
  draft,
  disabled,
  onChange,
  words,
}: ControlProps & { readonly words: string | undefined }) {
  if (words === undefined) return null
  return (
    <CheckboxRow
      name={fieldNames(question.id).none}
      value="yes"
      label={words}
      disabled={disabled}
      checked={draft.none}
      onChange={(event) => onChange({ ...draft, none: event.currentTarget.checked, typed: '' })}
    />
  )
}
