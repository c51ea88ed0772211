import { newId, packRepository } from '@rantai/db'
import { draftFaults, emptyDraft, packs } from '@rantai/questionnaires'
import { authorize, type Actor } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { draftBytes, type CreatePackInput, type SaveDraftInput } from './packs.schema'

const issue = (path: string, message: string) =>
  new UseCaseError('invalidInput', { issues: [{ path: [path], message }] })

export const nameOf = (actor: Actor): string => ('name' in actor ? actor.name : 'Rantai')

/** Refused where a pack that ships has the name: rules and engagements couldn't tell them apart. */
export function assertFreeName(packId: string, field = 'packId'): void {
  if (Object.hasOwn(packs, packId)) throw issue(field, 'A pack that ships has this name. Choose another.')
}

/** Begins an own pack. @throws UseCaseError forbidden, invalidInput (the name is taken) */
export async function createPack({ actor, deps }: Call, input: CreatePackInput): Promise<{ id: string }> {
  const scope = authorize(actor, 'pack.write')
  assertFreeName(input.packId)
  const at = deps.now()
  const id = newId()
  await deps.database.withScope(scope, async (tx) => {
    const draft = emptyDraft({ id: input.packId, title: input.title })
    const row = { id, packId: input.packId, draft, byName: nameOf(actor), at }
    if (!(await packRepository.insertOwnPack(tx, row)))
      throw issue('packId', 'One of your packs has this name. Choose another.')
    const data = { pack: input.packId, title: input.title }
    await record(tx, actor, { action: 'pack.created', objectKind: 'pack', objectId: id, data }, at)
  })
  return { id }
}

/**
 * Keeps a draft as it is now, finished or not. The name of a pack stays what it was made under.
 * @throws UseCaseError forbidden, notFound, conflict (another came first), tooLarge, invalidInput (not even a draft)
 */
export async function saveDraft({ actor, deps }: Call, input: SaveDraftInput): Promise<{ version: number }> {
  const scope = authorize(actor, 'pack.write')
  if (Buffer.byteLength(JSON.stringify(input.draft)) > draftBytes)
    throw new UseCaseError('tooLarge', { limitBytes: draftBytes })
  const faults = draftFaults(input.draft)
  if (faults.length > 0) {
    const issues = faults.slice(0, 50).map(({ path, message }) => ({ path: ['draft', path], message }))
    throw new UseCaseError('invalidInput', { issues })
  }
  const at = deps.now()
  return deps.database.withScope(scope, async (tx) => {
    const before = await packRepository.readOwnPack(tx, input.id)
    const draft = { ...input.draft, id: before.packId, kind: 'organisation' }
    const row = { id: input.id, version: input.version, draft, byName: nameOf(actor), at }
    const version = await packRepository.saveDraft(tx, row)
    if (version === undefined) throw new UseCaseError('conflict', { current: before.draftVersion })
    // Who wrote is in the record once for each turn at it, not for each letter.
    if (before.draftByName !== row.byName || at.getTime() - before.updatedAt.getTime() > TURN_MS) {
      const data = { pack: before.packId, draft: version }
      await record(tx, actor, { action: 'pack.draftChanged', objectKind: 'pack', objectId: input.id, data }, at)
    }
    return { version }
  })
}

/** Saves closer together than this, by one person, are one change in the record. */
const TURN_MS = 10 * 60_000

/** Offers an own pack to engagements no longer, or again; what asks it already goes on. @throws UseCaseError forbidden, notFound */
export async function setPackState(
  { actor, deps }: Call,
  { id, state }: { readonly id: string; readonly state: 'active' | 'archived' },
): Promise<void> {
  const scope = authorize(actor, 'pack.publish')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    const before = await packRepository.readOwnPack(tx, id)
    if (before.state === state) return
    await packRepository.setOwnPackState(tx, { id, state, at })
    const action = state === 'archived' ? 'pack.archived' : 'pack.restored'
    await record(tx, actor, { action, objectKind: 'pack', objectId: id, data: { pack: before.packId } }, at)
  })
}
