import type { AskedAnswer, AskedQuestion } from '@rantai/questionnaires/asked'
import { expect, it } from 'vitest'
import type { CaiqAbout, CaiqRow } from './brought.types'
import { saidIn } from './caiq-texts'
import { countRows, judgeRows } from './judge-caiq'
import { proposeAnswers } from './propose-answers'

const question = (id: string, refersTo: string[], answer: AskedAnswer = { type: 'maturity' }) =>
  ({ id, text: { en: id }, refersTo, answer }) as AskedQuestion
const row = (id: string, answer: string, more: Partial<CaiqRow> = {}): CaiqRow => {
  return { sheet: 'S', row: 3, id, answer, question: '', owner: '', description: '', unread: false, ...more }
}
const older: CaiqAbout = { version: '4.0', skipped: [] }

/** What becomes of rows where all questions but `closed` are open. */
function propose(rows: readonly CaiqRow[], questions: readonly AskedQuestion[], about = older, closed: string[] = []) {
  const judged = judgeRows(rows, about, { questions, isOpen: (id) => !closed.includes(id) })
  return { judged, counts: countRows(judged), proposals: proposeAnswers(judged, about, questions) }
}

it.each([
  ['Yes', 'Yes'],
  [' no ', 'No'],
  ['N/A', 'NA'],
  ['n.a.', 'NA'],
  ['Not applicable', 'NA'],
  ['', null],
  ['Yes, mostly', undefined],
  ['Partial', undefined],
])('“%s” says %s', (answer, said) => {
  expect(saidIn(answer)).toBe(said)
})

it('never makes a choice of a Yes, No or NA on the same control: the explanation is proposed, in the words of the file', () => {
  const kinds: AskedAnswer[] = [
    { type: 'maturity' },
    { type: 'yesNo', partial: true },
    { type: 'text' },
    { type: 'date', future: false },
  ]
  const questions = kinds.map((answer, at) => question(`Q${at}`, ['TVM-06'], answer))
  const rows = [
    row('TVM-06.1', 'Yes', { owner: 'CSP-owned', description: 'Each spring.' }),
    row('TVM-06.2', 'NA', { row: 4 }),
  ]
  const { proposals } = propose(rows, questions)
  expect(proposals.map(({ value, notApplicable }) => [value, notApplicable])).toEqual(kinds.map(() => [null, null]))
  expect(proposals[0]).toMatchObject({
    comment: 'CAIQ v4.0 TVM-06.1: Yes (CSP-owned). Each spring.\nCAIQ v4.0 TVM-06.2: NA',
    lines: [{ id: 'TVM-06.1' }, { id: 'TVM-06.2' }],
  })
})

it.each<[AskedAnswer, string, string, unknown, string | null]>([
  [{ type: 'yesNo', partial: false }, 'Yes', '', 'yes', null],
  [{ type: 'yesNo', partial: false }, 'No', '', 'no', null],
  [{ type: 'yesNo', partial: false }, 'NA', 'None here', null, 'None here'],
  [{ type: 'yesNo', partial: false }, 'NA', '', null, null],
  [{ type: 'text' }, 'Yes', 'So', 'So', null],
  [{ type: 'text' }, 'Yes', '', null, null],
  [{ type: 'maturity' }, 'Yes', 'So', null, null],
  [{ type: 'maturity' }, 'No', '', null, null],
])('answers the very question: %j with %s “%s”', (answer, said, description, value, notApplicable) => {
  const { proposals } = propose([row('A&A-02.1', said, { description })], [question('Q', ['4.0 A&A-02.1'], answer)])
  expect(proposals).toMatchObject([{ value, notApplicable }])
})

it('takes the very question of one version for none of the other', () => {
  const asked = [question('Q', ['4.1 A&A-02.1', 'A&A-02'], { type: 'yesNo', partial: false })]
  expect(propose([row('A&A-02.1', 'Yes')], asked).proposals).toMatchObject([{ value: null }])
  expect(propose([row('A&A-02.1', 'Yes')], asked, { ...older, version: '4.1' }).proposals[0]?.value).toBe('yes')
})

it('meets v4.1 under the number of v4.0, and leaves what is ambiguous without a version', () => {
  const asked = [question('Pen', ['TVM-06']), question('Library', ['TVM-05'])]
  const rows = [row('TVM-07.1', 'Yes'), row('TVM-06.1', 'No')]
  const ids = (version: CaiqAbout['version']) =>
    propose(rows, asked, { ...older, version }).proposals.map(({ questionId, lines }) => [questionId, lines[0]?.id])
  expect(ids('4.1')).toEqual([
    ['Pen', 'TVM-07.1'],
    ['Library', 'TVM-06.1'],
  ])
  expect(ids('4.0')).toEqual([['Pen', 'TVM-06.1']])
  expect(propose(rows, asked, { ...older, version: null }).counts).toMatchObject({ unreadable: 2, proposed: 0 })
})

it('gives every row one outcome, and says why where it can’t be read', () => {
  const rows = [
    row('A&A-02.1', 'Yes'),
    row('GRC-02.1', 'Yes'),
    row('DSP-19.1', 'Yes'),
    row('A&A-02.2', ''),
    row('', 'End of the questionnaire'),
    row('Q-1', 'Yes'),
    row('SEF-09.1', 'Yes'),
    row('A&A-03.1', 'Mostly'),
    row('A&A-04.1', 'Yes', { unread: true }),
    row('A&A-05.1', 'Yes', { description: 'a\u202Eb' }),
    row('A&A-06.1', 'Yes'),
    row('A&A-06.1', 'No'),
  ]
  const asked = [question('Open', ['A&A-02', 'A&A-03', 'A&A-05', 'A&A-06']), question('Done', ['GRC-02'])]
  const { judged, counts, proposals } = propose(rows, asked, older, ['Done'])
  expect(judged.map(({ outcome }) => outcome)).toEqual([
    ...['proposed', 'answered', 'unmapped', 'empty'],
    ...Array.from({ length: 8 }, () => 'unreadable'),
  ])
  expect(judged.filter(({ outcome, reason }) => outcome === 'unreadable' && !reason)).toEqual([])
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length)
  expect(proposals).toMatchObject([{ questionId: 'Open', lines: [{ id: 'A&A-02.1' }] }])
})

it('keeps within what a comment can hold, and names what it left out', () => {
  const rows = Array.from({ length: 4 }, (_, at) => row(`A&A-02.${at + 1}`, 'Yes', { description: 'x'.repeat(4000) }))
  const [proposal] = propose(rows, [question('Q', ['A&A-02'])]).proposals
  expect(proposal?.comment.length).toBeLessThanOrEqual(10_000)
  expect(proposal?.comment).toMatch(/\n… CAIQ v4\.0 A&A-02\.3, A&A-02\.4$/)
})
