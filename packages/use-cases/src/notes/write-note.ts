import { findDossier, newId, noteRepository, type Transaction } from '@rantai/db'
import { authorize, type Side } from '../access'
import { openAnswering } from '../answers/open-answering'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { questionnaireOf } from '../scores/questionnaire'
import type { WriteNoteInput } from './notes.schema'

/** Notes something on a question for the people of one's own side. The same form sent twice is one note. @throws UseCaseError notFound */
export async function writeNote({ actor, deps }: Call, side: Side, input: WriteNoteInput): Promise<void> {
  const scope = authorize(actor, 'note.write', side)
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const { assessmentId, questionId, body } = input
    const asked = side === 'assessing' ? await askedByUs(tx, assessmentId) : await askedOfUs(tx, assessmentId)
    if (!asked.some(({ id }) => id === questionId)) throw new UseCaseError('notFound')
    const at = deps.now()
    const id = input.noteId ?? newId()
    const author = { authorMemberId: actor.memberId, authorName: actor.name }
    if (!(await noteRepository.insertNote(tx, side, { id, assessmentId, questionId, body, ...author, at }))) return
    const data = { noteId: id, questionId }
    await record(tx, actor, { action: 'note.written', objectKind: 'assessment', objectId: assessmentId, data }, at)
  })
}

type Questions = readonly { readonly id: string }[]

async function askedByUs(tx: Transaction, assessmentId: string): Promise<Questions> {
  const dossier = await findDossier(tx, assessmentId)
  if (!dossier) throw new UseCaseError('notFound')
  return (await questionnaireOf(tx, dossier.questionnaireHash)).questions
}

async function askedOfUs(tx: Transaction, assessmentId: string): Promise<Questions> {
  return (await openAnswering(tx, assessmentId)).asked.questions
}
