import type { PackInput, QuestionInput } from '@rantai/questionnaires'
import { newChoice, newQuestion, freeId } from './question-form'

/** What a press did: the draft after it, which question is shown (by its place), and where to go on typing. */
export type Acted = { readonly draft: PackInput; readonly index: number; readonly focus?: string }

type Question = QuestionInput

/** The act of a button, `removeChoice:2`, on the question at a place. An act that nobody knows changes nothing. */
export function actOn(draft: PackInput, index: number, act: string): Acted {
  const [verb = '', place = ''] = act.split(':')
  const question = draft.questions[index]
  if (verb === 'addQuestion') return withNewQuestion(draft, index)
  if (!question) return { draft, index }
  const { questions } = draft
  if (verb === 'deleteQuestion')
    return {
      draft: { ...draft, questions: questions.toSpliced(index, 1) },
      index: Math.max(0, Math.min(index, questions.length - 2)),
    }
  if (verb === 'moveUp' || verb === 'moveDown') {
    const to = index + (verb === 'moveUp' ? -1 : 1)
    if (to < 0 || to >= questions.length) return { draft, index }
    const moved = questions.toSpliced(index, 1).toSpliced(to, 0, question)
    return { draft: { ...draft, questions: moved }, index: to, focus: `act-${verb}` }
  }
  const changed = partActs[verb]?.(question, Number(place), draft)
  if (!changed) return { draft, index }
  return { draft: { ...draft, questions: questions.with(index, changed.question) }, index, focus: changed.focus }
}

function withNewQuestion(draft: PackInput, index: number): Acted {
  const after = draft.questions[index]
  const component = after?.component ?? draft.components?.[0]?.id ?? ''
  const question = newQuestion(
    draft.questions.map(({ id }) => id),
    component,
  )
  const place = after ? index + 1 : draft.questions.length
  return { draft: { ...draft, questions: draft.questions.toSpliced(place, 0, question) }, index: place, focus: 'text' }
}

type Changed = { readonly question: Question; readonly focus: string }

const partActs: Readonly<Record<string, (question: Question, index: number, draft: PackInput) => Changed | undefined>> =
  {
    addChoice: (question) => {
      const { answer } = question
      if (!('choices' in answer)) return undefined
      const id = freeId(
        answer.choices.map((each) => each.id),
        'c',
        1,
      )
      const choice = { ...newChoice(answer.choices.length, 0), id }
      const focus = `choice.${answer.choices.length}.text`
      return { question: { ...question, answer: { ...answer, choices: [...answer.choices, choice] } }, focus }
    },
    removeChoice: (question, index) => {
      const { answer } = question
      if (!('choices' in answer) || answer.choices.length < 2) return undefined
      return {
        question: { ...question, answer: { ...answer, choices: answer.choices.toSpliced(index, 1) } },
        focus: 'act-addChoice',
      }
    },
    addBand: (question) => withBands(question, (bands) => [...bands, { ...nextBand(question, bands), score: 0 }]),
    removeBand: (question, index) => withBands(question, (bands) => bands.toSpliced(index, 1)),
    addCap: (question, _, draft) => {
      const ids = draft.questions.flatMap(({ caps }) => caps?.map(({ id }) => id) ?? [])
      const cap = {
        id: ids.includes(`${question.id}-CAP`) ? freeId(ids, `${question.id}-CAP`, 1) : `${question.id}-CAP`,
        when: { answer: question.id, is: worstOf(question) },
        cap: 70,
        reason: { en: '' },
      }
      const caps = question.caps ?? []
      return { question: { ...question, caps: [...caps, cap] }, focus: `cap.${caps.length}.cap` }
    },
    removeCap: (question, index) => {
      const caps = (question.caps ?? []).toSpliced(index, 1)
      const { caps: _, ...rest } = question
      return { question: caps.length > 0 ? { ...rest, caps } : rest, focus: 'act-addCap' }
    },
  }

function worstOf({ answer }: Question): string | number {
  if (answer.type === 'yesNo') return 'no'
  if ('choices' in answer) return answer.choices.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))[0]?.id ?? ''
  return answer.type === 'number' || answer.type === 'date' ? 'none' : 0
}

type Bands = readonly Record<string, number>[]

function withBands(question: Question, change: (bands: Bands) => Bands): Changed | undefined {
  const { answer } = question
  if (answer.type !== 'number' && answer.type !== 'date') return undefined
  const bands = change(answer.bands ?? [])
  const focus = bands.length > (answer.bands?.length ?? 0) ? `band.${bands.length - 1}.bound` : 'act-addBand'
  return { question: { ...question, answer: { ...answer, bands } as unknown as Question['answer'] }, focus }
}

/** A bound that keeps the order: above the last where bands go up, below it where they go down. */
function nextBand({ answer }: Question, bands: Bands): Record<string, number> {
  const last = bands.at(-1)
  if (answer.type === 'date') return { upToMonths: (last?.['upToMonths'] ?? 0) + 12 }
  if (last && 'from' in last) return { from: (last['from'] ?? 1) - 1 }
  return { upTo: (last?.['upTo'] ?? 0) + 10 }
}
