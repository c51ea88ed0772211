import { noteRepository } from '@rantai/db'
import { authorize, type Side } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { ChangeNoteInput, RemoveNoteInput } from './notes.schema'

/** Other words for a note of one's own; what it said stays with it. @throws UseCaseError notFound, forbidden for a colleague's, conflict */
export function changeNote(call: Call, side: Side, input: ChangeNoteInput): Promise<void> {
  return rewrite(call, side, input)
}

/** Takes a note of one's own away; that there was one, and what it said, its side still sees. @throws as {@link changeNote} */
export function removeNote(call: Call, side: Side, input: RemoveNoteInput): Promise<void> {
  return rewrite(call, side, { ...input, body: null })
}

type Rewriting = RemoveNoteInput & { readonly body: string | null }

async function rewrite({ actor, deps }: Call, side: Side, { noteId, version, body }: Rewriting): Promise<void> {
  const scope = authorize(actor, 'note.write', side)
  await deps.database.withScope(scope, async (tx) => {
    const note = await noteRepository.lockNote(tx, noteId)
    if (!note) throw new UseCaseError('notFound')
    if (actor.kind !== 'member' || actor.memberId !== note.authorMemberId) throw new UseCaseError('forbidden')
    if (note.version !== version) throw new UseCaseError('conflict', { current: note.version })
    if (note.removedAt !== null) throw new UseCaseError('notAllowedNow', { state: 'removed' })
    if (note.body === body) return
    const at = deps.now()
    await noteRepository.rewriteNote(tx, { id: noteId, body, at })
    const action = body === null ? 'note.removed' : 'note.changed'
    const data = { noteId, questionId: note.questionId }
    await record(tx, actor, { action, objectKind: 'assessment', objectId: note.assessmentId, data }, at)
  })
}
