import type { DossierShare } from '@rantai/db'
import { expect, it } from 'vitest'
import { changesSince, type DecidedValues } from './changes-since'

type Now = Parameters<typeof changesSince>[1]

const share = (id: string, over: Partial<DossierShare> = {}): DossierShare => ({
  ...{ id, title: `${id}.pdf`, kind: 'report', fileName: `${id}.pdf`, mediaType: 'application/pdf', byteSize: 1 },
  ...{ digest: id, issuedOn: null, expiresOn: null, revoked: false, state: null, reason: null },
  ...{ reviewerName: null, reviewedAt: null },
  ...over,
})

const values = (value: number) => ({ value, points: value * 10 })
const decided: DecidedValues = {
  decidedAt: '2026-03-02T01:00:00+00:00',
  input: {
    asOf: '2026-03-02',
    answers: {
      Q1: { value: 3, evidence: [{ state: 'accepted', expiresOn: '2026-05-31' }] },
      Q2: { value: 3 },
      Q3: { value: 3, evidence: [{ state: 'pending' }] },
      Q4: { value: '2026-01-15' },
      Q5: { value: 3 },
      Q6: { value: 3 },
    },
  },
  questions: {
    Q1: values(0.75),
    Q2: values(0.75),
    Q3: values(0.75),
    Q4: values(1),
    Q5: values(0.75),
    Q6: values(0.75),
  },
}

const explained = (value: number) => ({
  ...{ ...values(value), claimed: value, validated: null, weight: 1 },
  ...{ adjustments: [], state: 'answered' as const },
})

const now: Now = {
  file: {
    asOf: '2026-07-20',
    answers: { ...decided.input.answers, Q2: { value: 3, review: { value: 1 } }, Q5: { value: 4 } },
  },
  dossier: {
    answers: [
      { questionId: 'Q1', evidence: ['records'] },
      { questionId: 'Q3', evidence: ['policy'] },
    ].map((answer) => ({
      ...{ value: 3, notApplicable: null, comment: null, answeredOn: '2026-03-01', authorName: 'M' },
      ...answer,
    })),
    shares: [
      share('records', { state: 'accepted', expiresOn: '2026-05-31', reviewedAt: '2026-03-01T00:00:00+00:00' }),
      share('policy', { state: 'rejected', reviewedAt: '2026-06-01T00:00:00+00:00' }),
    ],
    reviews: [
      {
        ...{ questionId: 'Q2', submissionId: 's', outcome: 'adjusted', hasValue: true, value: 1 },
        ...{ acceptNotApplicable: false, reason: 'No minutes.', reviewerName: 'Aisyah', version: 1, reviewedAt: '' },
      },
    ],
  },
  explanation: {
    questions: {
      Q1: { ...explained(0.5), evidence: 'missing' },
      Q2: { ...explained(0.25), evidence: 'notRequired' },
      Q3: { ...explained(0.5), evidence: 'missing' },
      Q4: { ...explained(0.5), evidence: 'notRequired' },
      Q5: { ...explained(1), evidence: 'notRequired' },
      Q6: { ...explained(0.75), evidence: 'notRequired' },
    },
  },
  questionnaire: { questions: [] },
}

it('says of each answer that is worth something else why it is, the greatest change first', () => {
  const told = changesSince(decided, now).map(({ question, points, because }) => [question, points, because])
  expect(told).toEqual([
    ['Q2', -5, { kind: 'review', by: 'Aisyah', reason: 'No minutes.' }],
    ['Q4', -5, { kind: 'time' }],
    ['Q1', -2.5, { kind: 'ranOut', title: 'records.pdf', expiresOn: '2026-05-31' }],
    ['Q3', -2.5, { kind: 'evidence', title: 'policy.pdf', now: 'rejected' }],
    ['Q5', 2.5, { kind: 'answer' }],
  ])
})

it('names what no longer counts, what counts now, and the covering question', () => {
  const { Q1, Q2 } = now.explanation.questions
  if (!Q1 || !Q2) throw new Error('The scene has both.')
  const before = {
    ...decided,
    questions: { Q6: values(0.75), Q5: values(0.75) },
    input: { ...decided.input, answers: {} },
  }
  const questions = { Q5: { ...Q2, copiedFrom: 'Q9' }, Q7: Q1 }
  const scene = { ...now, file: { ...now.file, answers: {} }, explanation: { questions } }
  expect(changesSince(before, scene).map(({ question, because }) => [question, because])).toEqual([
    ['Q6', { kind: 'noLongerCounts' }],
    ['Q5', { kind: 'covering', question: 'Q9' }],
    ['Q7', { kind: 'counts' }],
  ])
})
