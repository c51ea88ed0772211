import { expect, it } from 'vitest'
import { deleteSheetImports, openScopeAfterAuthorisation } from '../../../../packages/db/src/index'
import { heads } from '../../../../test/setup/answer-sheets'
import { type CaiqCells, caiqJson, caiqWorkbook } from '../../../../test/setup/caiq-files'
import { narrowedLink, vendorMember, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { readAnsweringSection, saveAnswer } from '../answers'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { checkSheet, listWaitingSheets, readSheetReport } from '../spreadsheets'
import { readBroughtReport, takeBrought } from './index'

const database = withDatabase()
const at = '2026-03-02T01:00:00Z'
const now = () => new Date(at)
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof UseCaseError ? [error.code, error.details ?? {}] : error),
  )

const caiq: readonly CaiqCells[] = [
  ['GRC-06.1', 'Yes', 'CSP-owned', 'A plan of who answers for what.'],
  ['GRC-01.1', 'No'],
  ['CCC-09.1', 'Yes'],
  ['A&A-01.1', ''],
]
const bring = async (call: Call, assessmentId: string, bytes: Uint8Array = caiqWorkbook(caiq)) => {
  const { importId, kind } = await checkSheet(call, { assessmentId, fileName: 'caiq.xlsx', bytes, heads })
  expect(kind).toBe('caiq')
  return { assessmentId, id: importId }
}
const section = (call: Call, assessmentId: string) => readAnsweringSection(call, { assessmentId, sectionId: 'GOV' })

it('proposes what a CAIQ says at the questions about the same, and writes only what is confirmed, with where it comes from', async () => {
  const { assessmentId, call, respondent } = await vendorStage(database(), now)
  const place = await bring(call, assessmentId)
  const report = await readBroughtReport(call, place)
  expect(report).toMatchObject({ about: { version: '4.0' }, fileName: 'caiq.xlsx', rows: { length: 4 } })
  expect(report.counts).toEqual({ proposed: 2, answered: 0, unmapped: 1, empty: 1, unreadable: 0 })
  const before = await section(call, assessmentId)
  expect(before.brought['DMF-GOV-01']).toMatchObject({
    ...{ importId: place.id, fileName: 'caiq.xlsx', broughtAt: new Date(at).toISOString(), value: null },
    comment: 'CAIQ v4.0 GRC-06.1: Yes (CSP-owned). A plan of who answers for what.',
  })
  expect(before.answers).toEqual({})

  await takeBrought(call, { ...place, taken: [{ questionId: 'DMF-GOV-01', expectedVersion: 0 }] })
  const after = await section(call, assessmentId)
  expect(after.brought['DMF-GOV-01']).toBeUndefined()
  expect(after.answers['DMF-GOV-01']).toMatchObject({
    value: null,
    comment: expect.stringContaining('GRC-06.1'),
    version: 1,
  })
  expect(after.answeredCount).toBe(before.answeredCount)
  expect((await readBroughtReport(call, place)).proposals.map(({ questionId }) => questionId)).not.toContain(
    'DMF-GOV-01',
  )
  const { admin } = database()
  const history = await admin.query(
    `select question_id, source, author_name from answer_history where assessment_id = $1`,
    [assessmentId],
  )
  expect(history.rows).toEqual([{ question_id: 'DMF-GOV-01', source: 'caiq', author_name: respondent.name }])
  const events = await admin.query(`select data from audit_event where action = 'answers.brought' and object_id = $1`, [
    assessmentId,
  ])
  expect(events.rows).toEqual([{ data: { fileName: 'caiq.xlsx', taken: 1 } }])
})

it('takes several at once, all or none, and nothing over what somebody wrote meanwhile', async () => {
  const { assessmentId, call } = await vendorStage(database(), now)
  const place = await bring(call, assessmentId, caiqJson(caiq))
  const { proposals } = await readBroughtReport(call, place)
  const taken = proposals.map(({ questionId, version }) => ({ questionId, expectedVersion: version }))
  expect(taken.length).toBeGreaterThan(1)
  await saveAnswer(call, { assessmentId, questionId: 'DMF-GOV-01', value: 3, expectedVersion: 0 })
  const moved = ['notAllowedNow', { state: 'broughtMoved' }]
  expect(await code(takeBrought(call, { ...place, taken }))).toEqual(moved)
  expect(Object.keys((await section(call, assessmentId)).answers)).toEqual(['DMF-GOV-01'])
  const left = taken.filter(({ questionId }) => questionId !== 'DMF-GOV-01')
  expect(await takeBrought(call, { ...place, taken: left })).toEqual({ taken: left.length })
  expect(await code(takeBrought(call, { ...place, taken: left }))).toEqual(moved)
  const outcomes = (await readBroughtReport(call, place)).rows.map(({ outcome }) => outcome)
  expect(outcomes).toEqual(['answered', 'answered', 'unmapped', 'empty'])
})

it('leaves a question out of the report until it is asked, and proposes it where an answer opens it', async () => {
  const { assessmentId, call } = await vendorStage(database(), now)
  const place = await bring(call, assessmentId, caiqWorkbook([['SEF-05.1', 'Yes', '', 'Counted each quarter.']]))
  const proposed = async () => (await readBroughtReport(call, place)).proposals.map(({ questionId }) => questionId)
  expect(await proposed()).not.toContain('DMF-GOV-11b')
  expect((await section(call, assessmentId)).brought['DMF-GOV-11b']).toBeDefined()
  await saveAnswer(call, { assessmentId, questionId: 'DMF-GOV-11', value: 'yes', expectedVersion: 0 })
  expect(await proposed()).toContain('DMF-GOV-11b')
})

it('is its uploader’s alone, asks a link to some questions about those alone, and is no workbook to merge', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const place = await bring(call, assessmentId)
  const member = await vendorMember(database(), stage, 'riskManager')
  const narrowed = await narrowedLink(database(), stage, ['DMF-GOV-03'])
  for (const other of [member, narrowed]) {
    expect(await code(readBroughtReport(other, place))).toEqual(['notFound', {}])
    expect(
      await code(takeBrought(other, { ...place, taken: [{ questionId: 'DMF-GOV-03', expectedVersion: 0 }] })),
    ).toEqual(['notFound', {}])
    expect((await section(other, assessmentId)).brought).toEqual({})
  }
  const theirs = await bring(narrowed, assessmentId)
  const { proposals, rows } = await readBroughtReport(narrowed, theirs)
  expect(proposals.map(({ questionId }) => questionId)).toEqual(['DMF-GOV-03'])
  expect(rows).toHaveLength(4)
  expect(
    Object.keys((await section(await memberOf(member, assessmentId), assessmentId)).brought).length,
  ).toBeGreaterThan(1)
  expect(await code(readSheetReport(call, { place, wordsIn: () => expect.fail('words of a CAIQ') }))).toEqual([
    'notFound',
    {},
  ])
})

const memberOf = async (member: Call, assessmentId: string) => {
  await bring(member, assessmentId)
  return member
}

it('stays for thirty days, where workbooks that were made here stay for seven', async () => {
  const { assessmentId, call } = await vendorStage(database(), now)
  await bring(call, assessmentId)
  const sweeps = openScopeAfterAuthorisation({ side: 'system' })
  const sweep = (day: string) => database().worker.withScope(sweeps, (tx) => deleteSheetImports(tx, new Date(day)))
  await sweep('2026-03-24')
  expect(await listWaitingSheets(call, { assessmentId })).toMatchObject([{ kind: 'caiq' }])
  await sweep('2026-03-26')
  expect(await listWaitingSheets(call, { assessmentId })).toEqual([])
})
