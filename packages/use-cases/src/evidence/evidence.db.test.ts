import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { depsFor } from '../../../../test/setup/answered-assessment'
import { answerEverything, narrowedLink, vendorMember, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { readAnsweringOverview, readAnsweringSection } from '../answers'
import { UseCaseError } from '../errors'
import { submitAnswers } from '../submissions'
import { attachEvidence, describeEvidence, detachEvidence } from './attach-evidence'
import { uploadEvidenceInput } from './evidence.schema'
import { openEvidence, openOwnEvidence } from './open-evidence'
import { uploadEvidence } from './upload-evidence'

const database = withDatabase()
const clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock
const questionId = 'DMF-GOV-01'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const pdf = bytesOf('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')

const file = (assessmentId: string, fileName: string, bytes: Uint8Array = pdf) =>
  uploadEvidenceInput.parse({ assessmentId, questionId, fileName, bytes, expiresOn: '2027-01-31' })

it('keeps a file, attaches it, and gives back the same bytes', async () => {
  const { call, assessmentId } = await vendorStage(database(), now)
  const item = await uploadEvidence(call, file(assessmentId, '../../etc/ISO \u202e27001.pdf'))
  expect(item).toMatchObject({
    fileName: 'ISO 27001.pdf',
    title: 'ISO 27001',
    mediaType: 'application/pdf',
    expiresOn: '2027-01-31',
  })
  expect(Object.keys(item)).not.toContain('objectKey')
  const opened = await openOwnEvidence(call, { assessmentId, evidenceId: item.evidenceId })
  expect(new Uint8Array(await new Response(await opened.read()).arrayBuffer())).toEqual(pdf)
  const { missing } = await readAnsweringOverview(call, { assessmentId })
  const sectionId = missing.find((each) => each.questionId === questionId)?.sectionId ?? ''
  const page = await readAnsweringSection(call, { assessmentId, sectionId })
  expect(page.evidence).toEqual({ [questionId]: [item] })
  expect(page.library).toEqual([item])
  await attachEvidence(call, { assessmentId, questionId: 'DMF-INV-01', evidenceId: item.evidenceId })
  await detachEvidence(call, { assessmentId, questionId, evidenceId: item.evidenceId })
  await describeEvidence(call, {
    assessmentId,
    evidenceId: item.evidenceId,
    title: 'Certificate',
    kind: 'certificate',
    issuedOn: '2026-01-31',
    expiresOn: null,
  })
  const { rows } = await database().admin.query('select question_id from answer_evidence where assessment_id = $1', [
    assessmentId,
  ])
  expect(rows).toEqual([{ question_id: 'DMF-INV-01' }])
  const actions = await database().admin.query<{ action: string }>(
    `select action from audit_event where object_id = $1 and action like 'evidence.%' order by id`,
    [assessmentId],
  )
  expect(actions.rows.map(({ action }) => action)).toEqual([
    'evidence.added',
    'evidence.attached',
    'evidence.detached',
    'evidence.described',
  ])
})

it.each([
  ['a page called pdf', 'policy.pdf', bytesOf('<!doctype html><script>alert(1)</script>')],
  ['a page', 'policy.html', bytesOf('<!doctype html>')],
  ['a drawing', 'logo.svg', bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a drawing called png', 'logo.png', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a program', 'report.pdf.exe', pdf],
  ['a program called txt', 'note.txt', new Uint8Array([0x4d, 0x5a, 0, 0, 1, 2, 3])],
  ['a pdf called png', 'report.png', pdf],
  ['an archive called docx', 'report.docx', zipSync({ 'a.txt': bytesOf('hello') })],
  ['a bomb called xlsx', 'bomb.xlsx', zipSync({ bomb: new Uint8Array(20_000_000) })],
  ['a name without an end', 'report', pdf],
  ['a name that is only an end', '.pdf', pdf],
  ['text that is none', 'table.csv', new Uint8Array([0xff, 0xfe, 0x41, 0])],
])('refuses %s', async (_what, fileName, bytes) => {
  const { call, assessmentId } = await vendorStage(database(), now)
  await expect(uploadEvidence(call, file(assessmentId, fileName, bytes))).rejects.toMatchObject({
    code: 'unsupportedType',
  })
  const { rows } = await database().admin.query('select 1 from evidence where assessment_id = $1', [assessmentId])
  expect(rows).toEqual([])
})

it('refuses an empty file, and one over the bound', async () => {
  const { call, assessmentId } = await vendorStage(database(), now)
  await expect(uploadEvidence(call, file(assessmentId, 'a.pdf', new Uint8Array()))).rejects.toMatchObject({
    code: 'invalidInput',
  })
  const large = new Uint8Array(50 * 1024 * 1024 + 1)
  large.set(pdf)
  await expect(uploadEvidence(call, file(assessmentId, 'a.pdf', large))).rejects.toMatchObject({ code: 'tooLarge' })
})

it('is nobody else’s: another link, another assessment, a customer before it is sent', async () => {
  const stage = await vendorStage(database(), now)
  const { call, assessmentId } = stage
  const { evidenceId } = await uploadEvidence(call, file(assessmentId, 'a.pdf'))
  const other = await vendorStage(database(), now)
  const narrow = await narrowedLink(database(), stage, ['DMF-INV-01'])
  for (const stranger of [other.call, narrow])
    await expect(openOwnEvidence(stranger, { assessmentId, evidenceId })).rejects.toMatchObject({ code: 'notFound' })
  await expect(attachEvidence(narrow, { assessmentId, questionId: 'DMF-INV-01', evidenceId })).rejects.toMatchObject({
    code: 'notFound',
  })
  await expect(uploadEvidence(narrow, file(assessmentId, 'b.pdf'))).rejects.toMatchObject({ code: 'notFound' })
  await expect(
    attachEvidence(other.call, { assessmentId: other.assessmentId, questionId, evidenceId }),
  ).rejects.toMatchObject({ code: 'notFound' })
  const colleague = await vendorMember(database(), stage, 'auditor')
  expect(await openOwnEvidence(colleague, { assessmentId, evidenceId })).toMatchObject({ fileName: 'a.pdf' })
  await expect(detachEvidence(colleague, { assessmentId, questionId, evidenceId })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

it('crosses with the submission, and the vendor sees who opened it', async () => {
  const { call, assessmentId, customer } = await vendorStage(database(), now)
  await answerEverything(call, assessmentId)
  const { evidenceId } = await uploadEvidence(call, file(assessmentId, 'a.pdf'))
  await attachEvidence(call, { assessmentId, questionId: 'DMF-INV-01', evidenceId })
  await submitAnswers(call, { assessmentId, name: 'M', title: 'Head', agreed: true, withoutEvidenceSeen: true })
  await expect(detachEvidence(call, { assessmentId, questionId, evidenceId })).rejects.toMatchObject({
    code: 'notAllowedNow',
  })
  const { rows } = await database().admin.query<{ id: string; answers: number }>(
    `select s.id, (select count(*)::int from submission_answer x where x.submission_id = s.submission_id and x.evidence ? s.id::text) as answers
     from evidence_share s where s.assessment_id = $1`,
    [assessmentId],
  )
  expect(rows).toEqual([{ id: expect.any(String), answers: 2 }])
  const shareId = rows[0]?.id ?? ''
  const reviewer = { actor: customer.member, deps: { ...depsFor(database(), now), files: call.deps.files } }
  const opened = await openEvidence(reviewer, { shareId })
  expect(new Uint8Array(await new Response(await opened.read()).arrayBuffer())).toEqual(pdf)
  const views = await database().admin.query('select viewer_name from evidence_view where share_id = $1', [shareId])
  expect(views.rows).toEqual([{ viewer_name: 'Aisyah' }])
  const stranger = await vendorStage(database(), now)
  await expect(openEvidence({ ...reviewer, actor: stranger.customer.member }, { shareId })).rejects.toMatchObject({
    code: 'notFound',
  })
  await expect(openEvidence(call, { shareId })).rejects.toMatchObject({ code: 'forbidden' })
  await database().admin.query('update evidence_share set revoked_at = $2 where id = $1', [shareId, clock])
  await expect(openEvidence(reviewer, { shareId })).rejects.toMatchObject({ code: 'gone' })
})

it('keeps nothing of a file that the scanner names or can’t look at', async () => {
  const { call, assessmentId } = await vendorStage(database(), now)
  const put: string[] = []
  const files = { ...call.deps.files, put: async (key: string) => void put.push(key) }
  const with_ = (scan: () => Promise<string | null>) => ({ ...call, deps: { ...call.deps, files, scanner: { scan } } })
  const named = uploadEvidence(
    with_(async () => 'Win.Test.EICAR_HDB-1'),
    file(assessmentId, 'a.pdf'),
  )
  await expect(named).rejects.toMatchObject({ code: 'infected', details: { name: 'Win.Test.EICAR_HDB-1' } })
  const unseen = uploadEvidence(
    with_(async () => {
      throw new UseCaseError('unavailable')
    }),
    file(assessmentId, 'a.pdf'),
  )
  await expect(unseen).rejects.toMatchObject({ code: 'unavailable' })
  expect(put).toEqual([])
  const { rows } = await database().admin.query('select id from evidence where assessment_id = $1', [assessmentId])
  expect(rows).toEqual([])
  await uploadEvidence(
    with_(async () => null),
    file(assessmentId, 'a.pdf'),
  )
  expect(put).toHaveLength(1)
})
