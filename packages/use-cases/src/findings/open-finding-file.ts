import { sharedFindingRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { openedFile } from '../evidence/keep-file'
import type { OpenedFile } from '../evidence/open-evidence'
import type { FindingFileInput } from './findings.schema'

/** The file that shows what a vendor did, for its customer. @throws UseCaseError 'forbidden', 'notFound' */
export async function openFindingFile({ actor, deps }: Call, { entryId }: FindingFileInput): Promise<OpenedFile> {
  const scope = authorize(actor, 'sharedFinding.read')
  const row = await deps.database.withScope(scope, (tx) => sharedFindingRepository.findFindingFile(tx, entryId))
  if (!row) throw new UseCaseError('notFound')
  return openedFile(deps, row)
}

/** The same for the vendor that sent it. @throws UseCaseError 'forbidden' for a link to some questions, 'notFound' */
export async function openOwnFindingFile({ actor, deps }: Call, { entryId }: FindingFileInput): Promise<OpenedFile> {
  const scope = authorize(actor, 'ownFinding.read')
  if (actor.kind === 'respondent' && !actor.whole) throw new UseCaseError('forbidden')
  const row = await deps.database.withScope(scope, (tx) => sharedFindingRepository.findFindingFile(tx, entryId))
  if (!row) throw new UseCaseError('notFound')
  return openedFile(deps, row)
}
