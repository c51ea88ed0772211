import { expect, it } from 'vitest'
import { answerEverything, vendorMember, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { readAnsweringSection } from '../answers'
import type { Call } from '../call'
import { submitAnswers } from '../submissions'
import { describeEverywhere, replaceEvidence } from './change-library'
import { describeEverywhereInput, libraryInput, replaceEvidenceInput, uploadEvidenceInput } from './evidence.schema'
import { openEvidence } from './open-evidence'
import { openLibraryVersion } from './open-library-version'
import { readLibraryFile, readLibraryPage } from './read-library'
import { uploadEvidence } from './upload-evidence'

const database = withDatabase()
const pdf = (words: string) => new TextEncoder().encode(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\n% ${words}\n%%EOF\n`)
const textOf = async ({ read }: { read: () => Promise<ReadableStream> }) => new Response(await read()).text()

async function stageWithFiles() {
  let clock = Date.parse('2026-03-02T01:00:00Z')
  const stage = await vendorStage(database(), () => new Date((clock += 1000)))
  const { call: link, assessmentId } = stage
  await answerEverything(link, assessmentId)
  const vendor = await vendorMember(database(), stage, 'administrator')
  const add = (call: Call, questionId: string, { words = 'first', fileName = 'certificate.pdf' } = {}) =>
    uploadEvidence(
      call,
      uploadEvidenceInput.parse({ assessmentId, questionId, fileName, bytes: pdf(words), expiresOn: '2026-04-01' }),
    )
  // The same bytes on two answers, as rows of their own.
  const { evidenceId } = await add(link, 'DMF-GOV-01')
  await add(vendor, 'DMF-GOV-03')
  return { stage, link, vendor, assessmentId, evidenceId, add }
}

const listed = async (call: Call, asked: object = {}) =>
  (await readLibraryPage(call, libraryInput.parse(asked))).files.map(({ fileName, answers, customers }) => [
    fileName,
    answers,
    customers,
  ])

const replacing = (evidenceId: string, over: object = {}) =>
  replaceEvidenceInput.parse({
    ...{ evidenceId, version: 1, fileName: 'renewed.pdf', bytes: pdf('second'), expiresOn: '2029-04-01' },
    ...over,
  })

it('lists the same bytes as one file, by what it is, how long it holds and where it is', async () => {
  const { link, vendor, assessmentId, add } = await stageWithFiles()
  await uploadEvidence(
    vendor,
    uploadEvidenceInput.parse({ assessmentId, questionId: null, fileName: 'policy.pdf', bytes: pdf('policy') }),
  )
  expect(await listed(vendor)).toEqual([
    ['policy.pdf', 0, 0],
    ['certificate.pdf', 2, 0],
  ])
  expect(await listed(vendor, { text: 'CERTIF' })).toEqual([['certificate.pdf', 2, 0]])
  expect(await listed(vendor, { view: 'expiring' })).toEqual([['certificate.pdf', 2, 0]])
  expect(await listed(vendor, { view: 'unused' })).toEqual([['policy.pdf', 0, 0]])
  expect(await listed(vendor, { text: '%' })).toEqual([])
  await add(vendor, 'DMF-GOV-01', { words: 'policy', fileName: 'again.pdf' })
  expect(await listed(vendor, { view: 'unused' })).toEqual([])
  await expect(listed(link)).rejects.toMatchObject({ code: 'forbidden' })
})

it('puts a newer file on every answer at once, and leaves what was sent as it was sent', async () => {
  const { stage, link, vendor, assessmentId, evidenceId } = await stageWithFiles()
  await submitAnswers(link, { assessmentId, name: 'M', title: 'Head', agreed: true, withoutEvidenceSeen: true })
  await replaceEvidence(vendor, replacing(evidenceId))
  const { evidence } = await readAnsweringSection(link, { assessmentId, sectionId: 'GOV' })
  for (const questionId of ['DMF-GOV-01', 'DMF-GOV-03'])
    expect(evidence[questionId]).toMatchObject([{ fileName: 'renewed.pdf', expiresOn: '2029-04-01' }])
  const page = await readLibraryFile(vendor, { evidenceId })
  expect(page.versions.map(({ fileName }) => fileName)).toEqual(['renewed.pdf', 'certificate.pdf'])
  expect(page.uses).toMatchObject([{ assessmentId, questionIds: ['DMF-GOV-01', 'DMF-GOV-03'] }])
  expect(page.sent.length).toBeGreaterThan(0)
  expect(new Set(page.sent.map(({ version, viewed }) => `${version} ${viewed}`))).toEqual(new Set(['1 0']))
  const shareId = page.sent[0]?.shareId ?? ''
  const reviewer = { ...link, actor: stage.customer.member }
  expect(await textOf(await openEvidence(reviewer, { shareId }))).toContain('first')
  const [seen] = (await readLibraryFile(vendor, { evidenceId })).sent.filter((each) => each.shareId === shareId)
  expect(seen).toMatchObject({ viewed: 1, views: [{ name: stage.customer.member.name }] })
  for (const [place, words] of ['second', 'first'].entries()) {
    const versionId = page.versions[place]?.versionId ?? ''
    expect(await textOf(await openLibraryVersion(vendor, { evidenceId, versionId }))).toContain(words)
  }
})

it('refuses a file that was replaced meanwhile, the same file, and everything of another vendor’s', async () => {
  const { link, vendor, evidenceId } = await stageWithFiles()
  const same = replacing(evidenceId, { bytes: pdf('first') })
  await expect(replaceEvidence(vendor, same)).rejects.toMatchObject({ code: 'invalidInput' })
  await expect(replaceEvidence(link, replacing(evidenceId))).rejects.toMatchObject({ code: 'forbidden' })
  // Two at once: one of them is told.
  const both = await Promise.allSettled([
    replaceEvidence(vendor, replacing(evidenceId)),
    replaceEvidence(vendor, replacing(evidenceId, { bytes: pdf('third') })),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const { vendor: stranger, evidenceId: theirs } = await stageWithFiles()
  // The same bytes at another vendor are another file.
  expect(await listed(stranger)).toEqual([['certificate.pdf', 2, 0]])
  await expect(readLibraryFile(stranger, { evidenceId })).rejects.toMatchObject({ code: 'notFound' })
  await expect(replaceEvidence(stranger, replacing(evidenceId))).rejects.toMatchObject({ code: 'notFound' })
  const { versions } = await readLibraryFile(vendor, { evidenceId })
  const versionId = versions[0]?.versionId ?? ''
  await expect(openLibraryVersion(stranger, { evidenceId: theirs, versionId })).rejects.toMatchObject({
    code: 'notFound',
  })
})

it('says what a file is once, for all answers that have it', async () => {
  const { link, vendor, assessmentId, evidenceId } = await stageWithFiles()
  const words = { title: 'ISO 27001, Jakarta', kind: 'certificate', issuedOn: '2026-01-01', expiresOn: '2029-01-01' }
  await describeEverywhere(vendor, describeEverywhereInput.parse({ evidenceId, ...words }))
  const { evidence } = await readAnsweringSection(link, { assessmentId, sectionId: 'GOV' })
  for (const questionId of ['DMF-GOV-01', 'DMF-GOV-03']) expect(evidence[questionId]).toMatchObject([words])
})
