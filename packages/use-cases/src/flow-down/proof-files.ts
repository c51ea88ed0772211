import { flowDownRepository, newId } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { assertRoomFor, keepFile, openedFile } from '../evidence/keep-file'
import type { OpenedFile } from '../evidence/open-evidence'
import { nameOf } from '../parties/import-list'
import { chainIn } from '../parties/organisation-chain'
import type { AddProofFileInput, ProofFileInput } from './flow-down.schema'
import { linkIn } from './link-in-hand'
import { linkName } from './record-proofs'

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
  assertRoomFor(files.length)
  return keepFile(deps, { folder: 'flow-down', file: { fileName: input.fileName, bytes } }, async (file) => {
    const [id, at] = [newId(), deps.now()]
    const { fileName, digest } = file
    await deps.database.withScope(scope, async (tx) => {
      const by = { uploadedByName: nameOf(actor), uploadedAt: at }
      await flowDownRepository.insertProofFile(tx, { ...link.subject, id, ...file, ...by })
      const data = { link: linkName(link), fileId: id, fileName, digest }
      await record(tx, actor, { action: 'chain.proofFileAdded', ...link.history, data }, at)
    })
    return { fileId: id }
  })
}

/** A file of a link of today's chains, or of a day's. @throws UseCaseError forbidden, notFound */
export async function openProofFile({ actor, deps }: Call, input: ProofFileInput): Promise<OpenedFile> {
  const scope = authorize(actor, 'chain.read')
  const row = await deps.database.withScope(scope, async (tx) => {
    const { subject } = linkIn(await chainIn(tx, deps, { asOf: input.asOf }), input.linkId)
    return flowDownRepository.readProofFile(tx, { ...subject, fileId: input.fileId })
  })
  return openedFile(deps, row)
}
