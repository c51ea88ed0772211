import { createHash, randomBytes } from 'node:crypto'
import { flowDownRepository, newId } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { evidenceBytes } from '../evidence/evidence.schema'
import { cleanFileName, mediaTypeOf } from '../evidence/file-kind'
import type { OpenedFile } from '../evidence/open-evidence'
import { nameOf } from '../parties/import-list'
import { chainIn } from '../parties/organisation-chain'
import type { AddProofFileInput, ProofFileInput } from './flow-down.schema'
import { linkIn } from './link-in-hand'
import { linkName } from './record-proofs'

/** Most files of one link. */
const mostFiles = 100

/**
 * Keeps a document that proves something on a link. It is looked at before anything is written, lies under a random key, and its SHA-256
 * stays with it.
 * @throws UseCaseError forbidden, notFound, unsupportedType, tooLarge, invalidInput for an empty file or one too many
 */
export async function addProofFile({ actor, deps }: Call, input: AddProofFileInput): Promise<{ fileId: string }> {
  const scope = authorize(actor, 'chain.write')
  const { linkId, bytes } = input
  const { link, files } = await deps.database.withScope(scope, async (tx) => {
    const found = linkIn(await chainIn(tx, deps), linkId)
    return { link: found, ...(await flowDownRepository.readProofHistory(tx, found.subject)) }
  })
  if (files.length >= mostFiles) throw refused('There are too many files already.')
  if (bytes.byteLength === 0) throw refused('The file is empty.')
  if (bytes.byteLength > evidenceBytes) throw new UseCaseError('tooLarge', { limitBytes: evidenceBytes })
  const fileName = cleanFileName(input.fileName)
  const mediaType = await mediaTypeOf(bytes, fileName)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const key = randomBytes(32).toString('hex')
  const objectKey = `flow-down/${key.slice(0, 2)}/${key}`
  const [id, at] = [newId(), deps.now()]
  const file = { fileName, mediaType, byteSize: bytes.byteLength, digest, objectKey }
  await deps.files.put(objectKey, bytes)
  try {
    await deps.database.withScope(scope, async (tx) => {
      const by = { uploadedByName: nameOf(actor), uploadedAt: at }
      await flowDownRepository.insertProofFile(tx, { ...link.subject, id, ...file, ...by })
      const data = { link: linkName(link), fileId: id, fileName, digest }
      await record(tx, actor, { action: 'chain.proofFileAdded', ...link.history, data }, at)
    })
  } catch (error) {
    await deps.files.remove(objectKey)
    throw error
  }
  return { fileId: id }
}

const refused = (message: string) => new UseCaseError('invalidInput', { issues: [{ path: ['file'], message }] })

/** A file of a link of today's chains, or of a day's. @throws UseCaseError forbidden, notFound */
export async function openProofFile({ actor, deps }: Call, input: ProofFileInput): Promise<OpenedFile> {
  const scope = authorize(actor, 'chain.read')
  const row = await deps.database.withScope(scope, async (tx) => {
    const { subject } = linkIn(await chainIn(tx, deps, { asOf: input.asOf }), input.linkId)
    return flowDownRepository.readProofFile(tx, { ...subject, fileId: input.fileId })
  })
  const { fileName, mediaType, byteSize, objectKey } = row
  return { fileName, mediaType, byteSize, read: () => deps.files.read(objectKey) }
}
