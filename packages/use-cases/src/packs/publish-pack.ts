import { packRepository } from '@rantai/db'
import { asDraft, canonicalHash, checkDraft, parsePack, type PackInput } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError, type FieldIssue } from '../errors'
import { readOwnPacks } from './own-packs'
import { type PublishPackInput, publishPackSchema } from './packs.schema'
import { surroundingsOf } from './read-pack'
import { assertFreeName, nameOf } from './write-pack'

/** The most messages that a refusal carries. */
const MOST_ISSUES = 100

/**
 * Makes the draft an immutable version, named by the hash of its content. Refused with every message of pack:check that
 * is an error, alone and beside the packs that ship and the organisation's other published ones: what is published
 * always composes. Engagements ask the new version from their next request on; open assessments keep theirs.
 * @throws UseCaseError forbidden, notFound, invalidInput, conflict (the draft changed since it was looked at)
 */
export async function publishPack(
  { actor, deps }: Call,
  given: PublishPackInput,
): Promise<{ version: string; hash: string }> {
  const scope = authorize(actor, 'pack.publish')
  const input = publishPackSchema.parse(given)
  const at = deps.now()
  return deps.database.withScope(scope, async (tx) => {
    await packRepository.lockOwnPacks(tx)
    const row = await packRepository.readOwnPack(tx, input.id)
    if (input.draftVersion !== null && input.draftVersion !== row.draftVersion)
      throw new UseCaseError('conflict', { current: row.draftVersion })
    // One that ships since has taken its name: questions are told for the product's own by the name of their pack.
    assertFreeName(row.packId, 'version')
    const own = await readOwnPacks(tx)
    const [last] = row.versions
    if (row.versions.some(({ version }) => version === input.version))
      throw refused([
        {
          path: ['version'],
          message: 'Version {version} is published already. Choose another.',
          values: { version: input.version },
        },
      ])
    const written: PackInput = {
      ...withoutOldNotes(asDraft(row.draft)),
      version: input.version,
      ...(last && { supersedes: last.version }),
      ...(input.changeNote !== '' && { changeNote: { en: input.changeNote } }),
    }
    const issues = checkDraft(written, surroundingsOf(row.packId, own.all))
      .filter(({ severity }) => severity === 'error')
      .map(({ place, message }): FieldIssue => ({ path: ['draft', place], message }))
    if (issues.length > 0) throw refused(issues)
    const parsed = parsePack(written)
    if ('problems' in parsed) throw new Error('A draft without faults is a pack.')
    const hash = canonicalHash(parsed.pack)
    const number = (last?.number ?? 0) + 1
    await packRepository.insertVersion(tx, {
      ownPackId: row.id,
      number,
      version: input.version,
      content: parsed.pack,
      hash,
      publishedByName: nameOf(actor),
      at,
    })
    const data = { pack: row.packId, title: written.title.en, version: input.version, hash }
    await record(tx, actor, { action: 'pack.published', objectKind: 'pack', objectId: row.id, data }, at)
    return { version: input.version, hash }
  })
}

function withoutOldNotes(draft: PackInput): PackInput {
  const { supersedes: _superseded, changeNote: _note, ...rest } = draft
  return rest
}

const refused = (issues: readonly FieldIssue[]) =>
  new UseCaseError('invalidInput', { issues: issues.slice(0, MOST_ISSUES) })
