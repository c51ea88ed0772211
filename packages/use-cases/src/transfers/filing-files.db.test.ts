import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '@rantai/db'
import { depsFor, facts, makeCustomer, workerCall } from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import { createDiskFileStore } from '../evidence/disk-file-store'
import { addFilingFile, followTransfers, listTransfers, openFilingFile, readTransfer, recordFiling } from './index'
import { listTransfersSchema } from './transfers.schema'

const database = withDatabase()
const at = new Date('2026-11-20T01:00:00Z')
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const abroad = { personalData: true, dataSubjectCountries: ['VN'], storageCountries: ['SG'], accessCountries: [] }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rantai-files-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function stage() {
  const customer = await makeCustomer(database(), at, { facts: { ...facts, ...abroad }, tier: 'high' })
  const { organisationId, vendorId } = customer
  await database().admin.query(
    `insert into party (organisation_id, id, vendor_id, name, created_at) values ($1, $2, $2, 'Vendor', $3)`,
    [organisationId, vendorId, at],
  )
  const call = {
    actor: customer.member,
    deps: { ...depsFor(database(), () => at), files: createDiskFileStore(folder) },
  }
  await followTransfers(workerCall(database(), organisationId, () => at))
  const { id } = (await listTransfers(call, listTransfersSchema.parse({}))).rows[0]!
  return { call, of: { id, filingId: 'vn-transfer-dossier', stage: 'first' as const } }
}

it('keeps documents of a filing, lists them beside it, and keeps them when its record is taken back', async () => {
  const { call, of } = await stage()
  const { fileId } = await addFilingFile(call, { ...of, fileName: 'C:\\Files\\dossier.pdf', bytes: pdf })
  await recordFiling(call, { ...of, outcome: 'filed', filedOn: '2026-11-20', reference: 'A05-17' })
  await recordFiling(call, { ...of, outcome: 'undone' })
  const { filings, changes } = await readTransfer(call, of)
  expect(filings[0]).toMatchObject({ record: null, files: [{ id: fileId, fileName: 'dossier.pdf' }] })
  expect(changes.map(({ data }) => data)).toContainEqual(expect.objectContaining({ outcome: 'document' }))
  const opened = await openFilingFile(call, { id: of.id, fileId })
  expect(opened).toMatchObject({ fileName: 'dossier.pdf', mediaType: 'application/pdf', byteSize: pdf.byteLength })
})

it('refuses what is no file, what no law asks for, other people and other organisations', async () => {
  const { call, of } = await stage()
  const file = { fileName: 'dossier.pdf', bytes: pdf }
  await expect(addFilingFile(call, { ...of, ...file, bytes: new Uint8Array() })).rejects.toMatchObject({
    code: 'invalidInput',
  })
  await expect(
    addFilingFile(call, { ...of, fileName: 'a.exe', bytes: new TextEncoder().encode('MZ  ') }),
  ).rejects.toMatchObject({ code: 'unsupportedType' })
  await expect(addFilingFile(call, { ...of, ...file, filingId: 'my-made-up' })).rejects.toMatchObject({
    code: 'notFound',
  })
  const reader = { ...call, actor: { ...call.actor, role: 'auditor' as const } }
  await expect(addFilingFile(reader, { ...of, ...file })).rejects.toMatchObject({ code: 'forbidden' })
  const { fileId } = await addFilingFile(call, { ...of, ...file })
  expect(await openFilingFile(reader, { id: of.id, fileId })).toMatchObject({ fileName: 'dossier.pdf' })
  const other = await stage()
  for (const id of [of.id, other.of.id])
    await expect(openFilingFile(other.call, { id, fileId })).rejects.toMatchObject({ code: 'notFoundOrNotYours' })
  await expect(addFilingFile(other.call, { ...of, ...file })).rejects.toMatchObject({ code: 'notFound' })
  await expect(openFilingFile(call, { id: of.id, fileId: newId() })).rejects.toMatchObject({
    code: 'notFoundOrNotYours',
  })
})
