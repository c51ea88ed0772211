import {
  CheckboxRow,
  ChoiceList,
  DateInput,
  NumberInput,
  SegmentedValue,
  useShortcuts,
  type Choice,
  useSay,
} from '@rantai/ui'
import type { LocalText } from '@rantai/questionnaires'
import { scaleLevels } from '../answering/scale-words'
import { localWords } from '../answering/words'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import type { ReviewQuestion } from './review-types'

const [none, some, written, run, measured] = scaleLevels

type Props = {
  readonly question: ReviewQuestion
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** The reviewer's value in the form of the question's own answer; nothing for what has no scale. */
export function ValueField({ question, value, onChange }: Props) {
  const say = useSay()
  const format = useFormat()
  const spec = question.answer
  const isMaturity = spec.type === 'maturity'
  const pick = (level: number) => (isMaturity ? () => onChange(level) : undefined)
  useShortcuts({ 0: pick(0), 1: pick(1), 2: pick(2), 3: pick(3), 4: pick(4) })
  switch (spec.type) {
    case 'maturity':
      return (
        <SegmentedValue
          name="value"
          legend={say('Your value')}
          levels={[say(none.title), say(some.title), say(written.title), say(run.title), say(measured.title)]}
          value={typeof value === 'number' ? value : undefined}
          claimed={typeof question.now?.value === 'number' ? question.now.value : undefined}
          onChange={(level) => onChange(level)}
        />
      )
    case 'yesNo':
    case 'single':
    case 'multi':
      return <Choices question={question} value={value} onChange={onChange} />
    case 'number':
      return (
        <>
          <NumberInput
            label={say('Your value')}
            name="value"
            unit={spec.unit}
            value={(typeof value === 'number' || typeof value === 'string') && value !== 'none' ? String(value) : ''}
            onChange={(event) => onChange(figureOf(event.currentTarget.value))}
          />
          <NoneChoice words={wordsOf(format, spec.none)} value={value} onChange={onChange} />
        </>
      )
    case 'date':
      return (
        <>
          <DateInput
            locale={format.locale}
            label={say('Your value')}
            name="value"
            value={typeof value === 'string' && value !== 'none' ? value : ''}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <NoneChoice words={wordsOf(format, spec.none)} value={value} onChange={onChange} />
        </>
      )
    case 'text':
    case 'file':
    case 'countries':
    case 'subProcessors':
      return null
  }
}

type None = { readonly text?: LocalText | undefined }

/** The word that a question offers instead of a figure or a day; undefined where it offers none. */
const wordsOf = ({ say, locale }: Formats, none: None | undefined): string | undefined =>
  none && (none.text ? localWords(none.text, locale) : say('None'))

function NoneChoice({
  words,
  value,
  onChange,
}: Pick<Props, 'value' | 'onChange'> & { readonly words: string | undefined }) {
  if (words === undefined) return null
  return (
    <CheckboxRow
      name="none"
      value="yes"
      label={words}
      checked={value === 'none'}
      onChange={(event) => onChange(event.currentTarget.checked ? 'none' : '')}
    />
  )
}

function figureOf(typed: string): unknown {
  const figure = Number(typed.replace(',', '.'))
  return typed.trim() === '' || !Number.isFinite(figure) ? typed : figure
}

function Choices({ question, value, onChange }: Props) {
  const { say, locale } = useFormat()
  const spec = question.answer
  const claimed = Array.isArray(question.now?.value) ? question.now.value : [question.now?.value]
  const choices: Choice[] =
    spec.type === 'yesNo'
      ? [
          { value: 'yes', label: say('Yes') },
          ...(spec.partial === true ? [{ value: 'partial', label: say('Partly') }] : []),
          { value: 'no', label: say('No') },
        ]
      : spec.type === 'single' || spec.type === 'multi'
        ? spec.choices.map((choice) => ({
            value: choice.id,
            label: choice.text ? localWords(choice.text, locale) : choice.id,
          }))
        : []
  const picked = (Array.isArray(value) ? value : [value]).filter((each) => each !== undefined).map(String)
  const choose = (choice: string, on: boolean) => {
    if (spec.type !== 'multi') onChange(choice)
    else onChange(choices.map((each) => each.value).filter((each) => (each === choice ? on : picked.includes(each))))
  }
  useShortcuts(
    Object.fromEntries(
      choices
        .slice(0, 9)
        .map(({ value: choice }, at) => [String(at + 1), () => choose(choice, !picked.includes(choice))]),
    ),
  )
  return (
    <ChoiceList
      kind={spec.type === 'multi' ? 'checkbox' : 'radio'}
      name="value"
      legend={say('Your value')}
      value={picked}
      choices={choices.map((choice) => ({
        ...choice,
        ...(claimed.includes(choice.value) && { help: say('claimed') }),
      }))}
      showKeys
      onChange={choose}
    />
  )
}
