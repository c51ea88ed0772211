import { packs, type PackInput, type QuestionInput } from '@rantai/questionnaires'
import { describe, expect, it } from 'vitest'
import { actOn } from './draft-acts'
import { questionIn } from './question-form'
import { fieldsOf } from './read-fields'

/** The fields as the form draws them for a question: what the page sends when nothing was typed. */
function formOf(question: QuestionInput, typed: Record<string, string> = {}): FormData {
  const form = new FormData()
  const put = (name: string, value: string | number | undefined) => form.set(name, String(value ?? ''))
  for (const name of ['id', 'component', 'weight', 'coveredBy'] as const) put(name, question[name])
  for (const name of ['text', 'plain', 'why', 'evidenceExamples', 'heading'] as const) put(name, question[name]?.en)
  for (const name of ['required', 'sme', 'manualReview'] as const) if (question[name]) form.set(name, 'on')
  if (question.evidence?.required) form.set('evidenceRequired', 'on')
  if (question.scored === false) form.set('unscored', 'on')
  put('evidenceCap', question.evidence?.cap)
  form.set('appliesWhen', question.appliesWhen ? JSON.stringify(question.appliesWhen) : '')
  question.caps?.forEach((cap, i) => {
    put(`cap.${i}.id`, cap.id)
    put(`cap.${i}.cap`, cap.cap)
    put(`cap.${i}.when`, JSON.stringify(cap.when))
    put(`cap.${i}.reason`, cap.reason?.en)
    put(`cap.${i}.clear`, cap.clear?.en)
    put(`cap.${i}.source`, typeof cap.source === 'string' ? cap.source : '')
  })
  putAnswer(form, question)
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return form
}

function putAnswer(form: FormData, { answer }: QuestionInput): void {
  form.set('type', answer.type)
  if (answer.type === 'yesNo' && answer.partial) form.set('partial', 'on')
  if ('choices' in answer)
    answer.choices.forEach((choice, i) => {
      form.set(`choice.${i}.id`, choice.id)
      form.set(`choice.${i}.text`, choice.text?.en ?? '')
      form.set(`choice.${i}.score`, String(choice.score ?? ''))
      if (choice.exclusive) form.set(`choice.${i}.exclusive`, 'on')
    })
  if (answer.type !== 'number' && answer.type !== 'date') return
  if (answer.type === 'number') form.set('unit', answer.unit ?? '')
  if (answer.type === 'date' && answer.future) form.set('future', 'on')
  const bands = (answer.bands ?? []) as Record<string, number>[]
  if (bands[0] && 'from' in bands[0]) form.set('direction', 'from')
  bands.forEach((band, i) => {
    form.set(`band.${i}.bound`, String(band['upTo'] ?? band['from'] ?? band['upToMonths']))
    form.set(`band.${i}.score`, String(band['score']))
  })
  form.set('otherwise', String(answer.otherwise ?? ''))
  form.set('noneText', answer.none?.text?.en ?? '')
  form.set('noneScore', String(answer.none?.score ?? ''))
}

const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
const questions = ['dmf', 'cloud', 'finance', 'health'].flatMap((id) => packs[id]?.questions ?? []).map(plain)

const draft: PackInput = {
  id: 'own',
  version: '1.0.0',
  kind: 'organisation',
  title: { en: 'Own' },
  label: 'organisationPolicy',
  components: [{ id: 'OWN', weight: 10 }],
  questions: [],
}

describe('the form of a question', () => {
  it('gives every shipped question back as it was where nothing was typed', () => {
    for (const question of questions) {
      const defaults = {
        answer:
          question.answer.type === 'yesNo'
            ? { ...question.answer, partial: question.answer.partial ?? false }
            : question.answer,
      }
      expect(plain(questionIn(fieldsOf(formOf(question)), question))).toEqual(plain({ ...question, ...defaults }))
    }
  })

  it('keeps what it doesn’t show: other languages, mappings, fields of one’s own', () => {
    const before = {
      id: 'Q',
      component: 'OWN',
      text: { en: 'Old', th: 'ไทย' },
      weight: 1,
      answer: { type: 'maturity' },
      mappings: { a: ['1'] },
      'x-own': 1,
    } as const
    const after = questionIn(fieldsOf(formOf(before as never, { text: 'New', weight: '2,5' })), before as never)
    expect(after).toMatchObject({ text: { en: 'New', th: 'ไทย' }, weight: 2.5, mappings: { a: ['1'] }, 'x-own': 1 })
  })

  it('begins another answer when its type changes, and keeps choices between one and several', () => {
    const single = actOn(
      {
        ...draft,
        questions: [{ id: 'Q', component: 'OWN', text: { en: 'Q' }, weight: 1, answer: { type: 'maturity' } }],
      },
      0,
      'none',
    ).draft.questions[0]
    if (!single) throw new Error('There is a question.')
    const chosen = questionIn(fieldsOf(formOf(single, { type: 'single' })), single)
    expect(chosen.answer).toMatchObject({
      choices: [
        { id: 'c1', score: 1 },
        { id: 'c2', score: 0 },
      ],
    })
    expect(questionIn(fieldsOf(formOf(chosen, { type: 'multi' })), chosen).answer).toMatchObject({
      choices: [{ id: 'c1' }, { id: 'c2' }],
    })
  })

  it('begins a yes or no in which no is good as two choices, whatever stood there before, and a cap names the yes', () => {
    const choices = [{ id: 'c1', text: { en: 'Often' }, score: 1 }]
    for (const answer of [{ type: 'maturity' }, { type: 'yesNo' }, { type: 'single', choices }] as const) {
      const before = { id: 'Q', component: 'OWN', text: { en: 'Were there breaches?' }, weight: 1, answer }
      const question = questionIn(fieldsOf(formOf(before, { type: 'noIsGood' })), before)
      expect(question.answer).toMatchObject({
        type: 'single',
        choices: [
          { id: 'yes', text: { en: 'Yes' }, score: 0 },
          { id: 'no', text: { en: 'No' }, score: 1 },
        ],
      })
      const capped = actOn({ ...draft, questions: [question] }, 0, 'addCap').draft
      expect(capped.questions[0]?.caps?.[0]?.when).toEqual({ answer: 'Q', is: 'yes' })
    }
  })

  it('keeps a rule that can’t be read as it was', () => {
    const before = {
      id: 'Q',
      component: 'OWN',
      text: { en: 'Q' },
      weight: 1,
      answer: { type: 'maturity' },
      appliesWhen: { fact: 'cloud', is: true },
    } as const
    expect(questionIn(fieldsOf(formOf(before, { appliesWhen: '{' })), before).appliesWhen).toEqual(before.appliesWhen)
    expect(questionIn(fieldsOf(formOf(before, { appliesWhen: '' })), before)).not.toHaveProperty('appliesWhen')
  })
})

describe('the acts on a draft', () => {
  const acted = (acts: readonly string[], from: PackInput = draft) =>
    acts.reduce((at, act) => actOn(at.draft, at.index, act), {
      draft: from,
      index: 0,
    })

  it('add, move and delete questions under free names', () => {
    const three = acted(['addQuestion', 'addQuestion', 'addQuestion'])
    expect(three.draft.questions.map(({ id }) => id)).toEqual(['OWN-01', 'OWN-02', 'OWN-03'])
    const moved = actOn(three.draft, 2, 'moveUp')
    expect(moved.draft.questions.map(({ id }) => id)).toEqual(['OWN-01', 'OWN-03', 'OWN-02'])
    const gone = actOn(moved.draft, 1, 'deleteQuestion')
    expect([gone.index, gone.draft.questions.map(({ id }) => id)]).toEqual([1, ['OWN-01', 'OWN-02']])
    expect(acted(['addQuestion'], gone.draft).draft.questions.map(({ id }) => id)).toContain('OWN-03')
    expect(actOn(gone.draft, 0, 'moveUp').draft).toBe(gone.draft)
  })

  it('add and remove choices, bands in their order, and caps', () => {
    const [first] = acted(['addQuestion']).draft.questions
    if (!first) throw new Error('There is a question.')
    const withAnswer = (answer: QuestionInput['answer']) => ({ ...draft, questions: [{ ...first, answer }] })
    const single = actOn(withAnswer({ type: 'single', choices: [{ id: 'c1', score: 1 }] }), 0, 'addChoice')
    expect(single).toMatchObject({
      focus: 'choice.1.text',
      draft: { questions: [{ answer: { choices: [{}, { id: 'c2' }] } }] },
    })
    expect(
      actOn(actOn(single.draft, 0, 'removeChoice:1').draft, 0, 'removeChoice:0').draft.questions[0]?.answer,
    ).toMatchObject({ choices: [{ id: 'c1' }] })
    const from = actOn(withAnswer({ type: 'number', bands: [{ from: 95, score: 1 }] }), 0, 'addBand')
    expect(from.draft.questions[0]?.answer).toMatchObject({ bands: [{ from: 95 }, { from: 94, score: 0 }] })
    const capped = actOn(actOn(withAnswer({ type: 'yesNo' }), 0, 'addCap').draft, 0, 'addCap').draft
    expect(capped.questions[0]?.caps?.map(({ id, when }) => [id, when])).toEqual([
      ['OWN-01-CAP', { answer: 'OWN-01', is: 'no' }],
      ['OWN-01-CAP2', { answer: 'OWN-01', is: 'no' }],
    ])
    const left = actOn(actOn(capped, 0, 'removeCap:0').draft, 0, 'removeCap:0').draft
    expect(left.questions[0]).not.toHaveProperty('caps')
  })
})
