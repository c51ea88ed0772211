import { ChoiceList, DateInput, NumberInput, Select, useSay } from '@rantai/ui'
import { asNow, listFollows, noAnswer, notApplicable, triedList } from '@rantai/use-cases/what-if/what-if.schema'
import { scaleWords } from '../answering/scale-words'
import { useFormat } from '../locale/use-format'
import { valueWords } from '../profile/value-words'
import type { Question, Tried } from './what-if-types'

type Props = {
  readonly question: Question
  readonly isTried: boolean
  readonly wrong: boolean
  readonly countries: Tried['countries']
}

/** One answer to try: what stands is the first choice. */
export function AnswerField({ question, isTried, wrong, countries }: Props) {
  const say = useSay()
  const format = useFormat()
  const { control, said } = question
  const stands =
    said === null
      ? say('no answer')
      : said === 'notApplicable'
        ? say('not applicable')
        : valueWords(format, said, countries)
  const words = scaleWords(say)
  const frame = { id: `a.${question.id}`, name: `a.${question.id}`, label: <Label question={question} /> }
  const error = wrong ? say('This can’t be the answer here.') : undefined
  const rest = [
    { value: notApplicable, label: say('Not applicable, accepted') },
    { value: noAnswer, label: say('No answer') },
  ]
  const first = { value: asNow, label: say('As it stands: {value}', { value: stands }) }
  const value = isTried ? (question.tried[0] ?? asNow) : asNow
  switch (control.type) {
    case 'maturity': {
      const levels = words.levels.map(({ title }, level) => ({ value: String(level), label: `${level} ${title}` }))
      return <Select {...frame} error={error} defaultValue={value} options={[first, ...levels, ...rest]} />
    }
    case 'yesNo': {
      const partly = control.partial ? [{ value: 'partial', label: words.partly }] : []
      const options = [first, { value: 'yes', label: words.yes }, ...partly, { value: 'no', label: words.no }, ...rest]
      return <Select {...frame} error={error} defaultValue={value} options={options} />
    }
    case 'single': {
      const choices = control.choices.map(({ id, text }) => ({ value: id, label: text }))
      return <Select {...frame} error={error} defaultValue={value} options={[first, ...choices, ...rest]} />
    }
    case 'multi':
      return <Several question={question} choices={control.choices} isTried={isTried} error={error} stands={stands} />
    case 'number':
    case 'date':
      return (
        <Figure
          question={question}
          control={control}
          tried={isTried ? value : undefined}
          error={error}
          stands={stands}
        />
      )
  }
}

function Label({ question }: { readonly question: Question }) {
  return (
    <>
      {question.text} <span className="muted font-normal">{question.id}</span>
    </>
  )
}

type SeveralProps = {
  readonly question: Question
  readonly choices: readonly { readonly id: string; readonly text: string }[]
  readonly isTried: boolean
  readonly error: string | undefined
  readonly stands: string
}

function Several({ question, choices, isTried, error, stands }: SeveralProps) {
  const say = useSay()
  const name = `a.${question.id}`
  return (
    <>
      <input type="hidden" name={name} value={isTried ? triedList : listFollows} />
      <ChoiceList
        kind="checkbox"
        look="grid"
        id={name}
        name={name}
        legend={<Label question={question} />}
        help={say('Stands: {value}', { value: stands })}
        error={error}
        choices={choices.map(({ id, text }) => ({ value: id, label: text }))}
        defaultValue={isTried ? question.tried : question.now}
      />
    </>
  )
}

type FigureProps = {
  readonly question: Question
  readonly control: Extract<Question['control'], { readonly type: 'number' | 'date' }>
  readonly tried: string | undefined
  readonly error: string | undefined
  readonly stands: string
}

/** A figure or a day to type, and beside it what is none. */
function Figure({ question, control, tried, error, stands }: FigureProps) {
  const say = useSay()
  const format = useFormat()
  const words = [asNow, 'none', notApplicable, noAnswer]
  const typed = tried === undefined || words.includes(tried) ? '' : tried
  const name = `a.${question.id}`
  const help = say('Stands: {value}', { value: stands })
  const common = { id: name, name, label: <Label question={question} />, help, error, defaultValue: typed }
  const none = control.none?.text ?? (control.type === 'date' ? say('Never') : say('None'))
  return (
    <div className="stack-2">
      {control.type === 'date' ? (
        <DateInput {...common} locale={format.locale} />
      ) : (
        <NumberInput {...common} unit={control.unit ?? undefined} />
      )}
      <Select
        id={`${name}.word`}
        name={name}
        label={say('Or instead of it')}
        defaultValue={tried !== undefined && typed === '' ? tried : asNow}
        options={[
          { value: asNow, label: say('Nothing') },
          ...(control.none === null ? [] : [{ value: 'none', label: none }]),
          { value: notApplicable, label: say('Not applicable, accepted') },
          { value: noAnswer, label: say('No answer') },
        ]}
      />
    </div>
  )
}
