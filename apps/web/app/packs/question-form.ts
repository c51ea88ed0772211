import type { AnswerType, PackInput, QuestionInput } from '@rantai/questionnaires'
import { english } from '@rantai/ui/words'
import { type Fields, fieldsOf, given } from './read-fields'

/** How the form names the parts of a list: `choice.2.text`. */
export const partName = (list: 'choice' | 'band' | 'cap', index: number, field: string): string =>
  `${list}.${index}.${field}`

/** What is no type of the format, but two choices to begin with: "yes" is worth nothing and "no" is worth 1. */
const NO_IS_GOOD = 'noIsGood'

type OfferedType = { readonly value: AnswerType | typeof NO_IS_GOOD; readonly label: string }

export const answerTypes: readonly OfferedType[] = english([
  { value: 'maturity', label: 'How mature, 0 to 4' },
  { value: 'yesNo', label: 'Yes or no, yes is good' },
  { value: NO_IS_GOOD, label: 'Yes or no, no is good' },
  { value: 'single', label: 'One of several choices' },
  { value: 'multi', label: 'Any of several choices' },
  { value: 'number', label: 'A number' },
  { value: 'date', label: 'A date' },
  { value: 'text', label: 'Text, not scored' },
  { value: 'file', label: 'A document, not scored' },
  { value: 'countries', label: 'Countries, not scored' },
  { value: 'subProcessors', label: 'Sub-processors, not scored' },
])

export type AnswerInput = QuestionInput['answer']
type CapInput = NonNullable<QuestionInput['caps']>[number]

/** An answer to begin with, once its type is chosen; the best of it is worth 1. */
export function newAnswer(type: string, before: AnswerInput): AnswerInput {
  const choices = 'choices' in before ? before.choices : undefined
  switch (type) {
    case NO_IS_GOOD:
      return {
        type: 'single',
        choices: [
          { id: 'yes', text: { en: 'Yes' }, score: 0 },
          { id: 'no', text: { en: 'No' }, score: 1 },
        ],
      }
    case 'single':
      return { type, choices: choices ?? [newChoice(0, 1), newChoice(1, 0)] }
    case 'multi':
      return { type, choices: choices ?? [newChoice(0, 0.5), newChoice(1, 0.5)] }
    case 'number':
      return { type, bands: [{ upTo: 10, score: 1 }], otherwise: 0 }
    case 'date':
      return { type, bands: [{ upToMonths: 12, score: 1 }], otherwise: 0, none: { text: { en: 'Never' }, score: 0 } }
    case 'yesNo':
    case 'text':
    case 'file':
    case 'countries':
    case 'subProcessors':
      return { type }
    default:
      return { type: 'maturity' }
  }
}

export const newChoice = (index: number, score: number) => ({ id: `c${index + 1}`, text: { en: '' }, score })

/** A name that no other of the list has: `OUR-03` after `OUR-02`. */
export function freeId(taken: readonly string[], prefix: string, width = 2): string {
  const names = new Set(taken)
  for (let number = taken.length + 1; ; number++) {
    const id = `${prefix}${String(number).padStart(width, '0')}`
    if (!names.has(id)) return id
  }
}

export function newQuestion(taken: readonly string[], component: string): QuestionInput {
  const id = freeId(taken, `${component}-`)
  return { id, component, text: { en: '' }, weight: 1, answer: { type: 'maturity' } }
}

/** The question as its form says, what the form doesn't hold staying as it was. Read alike in the browser and on the server. */
export function questionIn(fields: Fields, before: QuestionInput): QuestionInput {
  const answer = answerIn(fields, before.answer)
  const caps = (before.caps ?? []).map((cap, i) => capIn(fields, cap, i))
  const evidenceCap = fields.optionalNumber('evidenceCap')
  const { required: _, cap: _cap, ...evidence } = before.evidence ?? {}
  const required = fields.has('evidenceRequired')
  return given({
    ...before,
    id: fields.text('id').trim() || before.id,
    component: fields.text('component').trim(),
    text: fields.words('text', before.text) ?? { en: '' },
    plain: fields.words('plain', before.plain),
    why: fields.words('why', before.why),
    evidenceExamples: fields.words('evidenceExamples', before.evidenceExamples),
    heading: fields.words('heading', before.heading),
    weight: fields.number('weight'),
    answer,
    required: fields.has('required'),
    sme: fields.has('sme'),
    manualReview: fields.has('manualReview'),
    scored: fields.has('unscored') ? false : before.scored === false ? undefined : before.scored,
    evidence:
      required || evidenceCap !== undefined || Object.keys(evidence).length > 0
        ? given({ ...evidence, required, cap: evidenceCap })
        : undefined,
    appliesWhen: fields.json('appliesWhen', before.appliesWhen),
    coveredBy: fields.text('coveredBy').trim() || undefined,
    caps: caps.length > 0 ? caps : undefined,
  })
}

function answerIn(fields: Fields, before: AnswerInput): AnswerInput {
  const type = fields.text('type')
  if (type !== before.type) return newAnswer(type, before)
  switch (before.type) {
    case 'yesNo':
      return { ...before, partial: fields.has('partial') }
    case 'single':
    case 'multi':
      return {
        ...before,
        choices: before.choices.map((choice, i) =>
          given({
            ...choice,
            id: fields.text(partName('choice', i, 'id')).trim(),
            text: fields.words(partName('choice', i, 'text'), choice.text) ?? { en: '' },
            score: fields.optionalNumber(partName('choice', i, 'score')),
            exclusive: fields.has(partName('choice', i, 'exclusive')) || undefined,
          }),
        ),
      }
    case 'number':
    case 'date':
      return given({ ...before, ...figuresIn(fields, before) }) as AnswerInput
    default:
      return before
  }
}

type Figures = Extract<AnswerInput, { type: 'number' | 'date' }>

function figuresIn(fields: Fields, before: Figures): object {
  const bound = before.type === 'date' ? 'upToMonths' : fields.text('direction') === 'from' ? 'from' : 'upTo'
  const noneWords = fields.words('noneText', before.none?.text)
  return {
    ...(before.type === 'number' && { unit: fields.text('unit').trim() || undefined }),
    ...(before.type === 'date' && { future: fields.has('future') || undefined }),
    bands: before.bands?.map((_, i) => ({
      [bound]: fields.number(partName('band', i, 'bound')),
      score: fields.number(partName('band', i, 'score')),
    })),
    otherwise: fields.optionalNumber('otherwise'),
    none: noneWords && given({ ...before.none, text: noneWords, score: fields.optionalNumber('noneScore') }),
  }
}

function capIn(fields: Fields, before: CapInput, index: number): CapInput {
  const name = (field: string) => partName('cap', index, field)
  return given({
    ...before,
    id: fields.text(name('id')).trim() || before.id,
    cap: fields.number(name('cap')),
    when: fields.json(name('when'), before.when) ?? before.when,
    reason: fields.words(name('reason'), before.reason),
    clear: fields.words(name('clear'), before.clear),
    source: typeof before.source === 'object' ? before.source : fields.text(name('source')).trim() || undefined,
  })
}

/** The draft with what a form says of the question at a place; unchanged where there is none. */
export function withQuestion(draft: PackInput, index: number, form: FormData): PackInput {
  const before = draft.questions[index]
  if (!before || !form.has('type')) return draft
  return { ...draft, questions: draft.questions.with(index, questionIn(fieldsOf(form), before)) }
}
