import type { Leaf, PackInput } from '@rantai/questionnaires'
import { factDictionary } from '@rantai/questionnaires/facts'
import type { Say } from '@rantai/ui/words'
import { scaleLevels } from '../answering/scale-words'

type Option = { readonly value: string; readonly label: string }

/** What a condition may be over, and which values it can be compared with. */
export type Subject = {
  readonly over: 'fact' | 'answer' | 'value' | 'component'
  readonly id: string
  readonly label: string
  readonly group: string
  readonly type: 'boolean' | 'number' | 'date' | 'text' | 'list' | 'maturity' | 'choice' | 'share'
  readonly options?: readonly Option[]
}

type Around = {
  readonly id: string
  readonly title: { readonly en: string }
  readonly questions: PackInput['questions']
}

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text)

/** Everything that a rule of a draft may read; `rules` adds what only caps and knock-outs may: values and components. */
export function subjectsOf(
  say: Say,
  draft: PackInput,
  { around, allow }: { readonly around: readonly Around[]; readonly allow: 'facts' | 'answers' | 'rules' },
): Subject[] {
  const declared = Object.entries(draft.facts ?? {}).map(([name, fact]) => ({
    name,
    ...fact,
    ask: fact.ask ?? { en: name },
  }))
  const ofFacts = say('Facts about the engagement and you')
  const facts = [...declared, ...factDictionary].map(({ name, type, values, ask }): Subject => ({
    over: 'fact',
    id: name,
    label: short(say(ask.en)),
    group: ofFacts,
    type,
    ...(values && { options: values.map((value) => ({ value, label: value })) }),
  }))
  if (allow === 'facts') return facts
  const ownAnswers = say('Answers to this pack')
  const answers = [
    ...draft.questions.map((question) => answerSubject(say, question, ownAnswers)),
    ...around.flatMap((pack) => {
      const group = say('Answers to {title}', { title: pack.title.en })
      return pack.questions.map((question) => answerSubject(say, question, group))
    }),
  ]
  if (allow === 'answers') return [...answers, ...facts]
  const worth = say('What an answer is worth, 0 to 1')
  const values = draft.questions.map(({ id, text }): Subject => ({
    over: 'value',
    id,
    label: `${id} ${short(text.en)}`,
    group: worth,
    type: 'share',
  }))
  const ofComponents = say('Score of a component, 0 to 1')
  const components = (draft.components ?? []).map(({ id }): Subject => ({
    over: 'component',
    id,
    label: id,
    group: ofComponents,
    type: 'share',
  }))
  return [...answers, ...facts, ...values, ...components]
}

function answerSubject(say: Say, { id, text, answer }: PackInput['questions'][number], group: string): Subject {
  const subject = { over: 'answer', id, label: `${id} ${short(text.en)}`, group } as const
  switch (answer.type) {
    case 'maturity':
      return {
        ...subject,
        type: 'maturity',
        options: scaleLevels.map(({ title }, level) => ({
          value: String(level),
          label: `${level} ${say(title)}`,
        })),
      }
    case 'yesNo':
      return {
        ...subject,
        type: 'choice',
        options: [
          { value: 'yes', label: say('yes') },
          ...(answer.partial ? [{ value: 'partial', label: say('partly') }] : []),
          { value: 'no', label: say('no') },
        ],
      }
    case 'single':
      return { ...subject, type: 'choice', options: optionsOf(answer.choices) }
    case 'multi':
      return { ...subject, type: 'list', options: optionsOf(answer.choices) }
    case 'number':
    case 'date':
      return { ...subject, type: answer.type }
    case 'countries':
    case 'subProcessors':
      return { ...subject, type: 'list' }
    default:
      return { ...subject, type: 'text' }
  }
}

const optionsOf = (
  choices: readonly { readonly id: string; readonly text?: { readonly en: string } | undefined }[],
): Option[] => choices.map(({ id, text }) => ({ value: id, label: text?.en ? short(text.en) : id }))

const comparisons = ['is', 'in', 'includes', 'outside', 'atLeast', 'atMost', 'above', 'below', 'answered'] as const
export type Comparison = (typeof comparisons)[number]

/** How a subject is compared, between it and the value. */
export const comparisonWords = (say: Say): Readonly<Record<Comparison, string>> => ({
  is: say('is'),
  in: say('is one of'),
  includes: say('includes'),
  outside: say('holds something besides'),
  atLeast: say('is at least'),
  atMost: say('is at most'),
  above: say('is above'),
  below: say('is below'),
  answered: say('is given'),
})

const numeric: readonly Comparison[] = ['atLeast', 'atMost', 'above', 'below']

/** The comparisons that make sense over a subject. */
export function comparisonsFor({ over, type }: Subject): readonly Comparison[] {
  if (type === 'share') return ['below', 'atMost', 'above', 'atLeast']
  const known: readonly Comparison[] = over === 'answer' || over === 'fact' ? ['answered'] : []
  switch (type) {
    case 'boolean':
      return ['is', ...known]
    case 'list':
      return ['includes', 'outside', ...numeric, ...known]
    case 'number':
    case 'date':
      return [...numeric, 'is', ...known]
    case 'maturity':
      return [...numeric, 'is', 'in', ...known]
    default:
      return ['is', 'in', ...known]
  }
}

/** The subject that a leaf is over, as the pickers name it: `answer:OUR-01`. */
export const subjectKey = ({ over, id }: Pick<Subject, 'over' | 'id'>): string => `${over}:${id}`

export function readLeaf(leaf: Leaf): {
  readonly key: string
  readonly comparison: Comparison
  readonly value: unknown
} {
  const over = (['fact', 'answer', 'value', 'component'] as const).find((each) => each in leaf) ?? 'fact'
  const fields = leaf as unknown as Readonly<Record<string, unknown>>
  const comparison = comparisons.find((each) => each in leaf) ?? 'answered'
  return { key: subjectKey({ over, id: String(fields[over]) }), comparison, value: fields[comparison] }
}

/** A leaf over a subject; a value that doesn't suit the comparison becomes the first that does. */
export function leafOf(subject: Subject, comparison: Comparison, value: unknown): Leaf {
  return { [subject.over]: subject.id, [comparison]: fitting(subject, comparison, value) } as unknown as Leaf
}

function fitting(subject: Subject, comparison: Comparison, value: unknown): unknown {
  const first = subject.options?.[0]?.value ?? ''
  if (comparison === 'answered') return typeof value === 'boolean' ? value : true
  if (numeric.includes(comparison)) return typeof value === 'number' || isObject(value) ? value : 0
  if (comparison === 'in' || comparison === 'outside') {
    if (Array.isArray(value) || isObject(value)) return value
    return value === undefined || typeof value === 'boolean' ? [] : [value]
  }
  if (subject.type === 'boolean') return typeof value === 'boolean' ? value : true
  if (subject.type === 'maturity' || subject.type === 'number') return typeof value === 'number' ? value : 0
  return typeof value === 'string' ? value : first
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as a person typed or picked it. */
export function typedValue(subject: Subject, comparison: Comparison, typed: string): unknown {
  if (comparison === 'answered' || subject.type === 'boolean') return typed === 'true'
  const isFigure = numeric.includes(comparison) || subject.type === 'maturity' || subject.type === 'number'
  if (!isFigure) return typed
  const figure = Number(typed.replace(',', '.'))
  return typed.trim() === '' || !Number.isFinite(figure) ? (typed === 'none' ? 'none' : 0) : figure
}

/** A value as it stands in a field. */
export const shownValue = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
