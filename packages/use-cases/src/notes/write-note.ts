import { findDossier, memberRepository, newId, noteRepository, type Transaction } from '@rantai/db'
import { authorize, type Side } from '../access'
import { openAnswering } from '../answers/open-answering'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { postMail } from '../notifications/post-mail'
import { questionnaireOf } from '../scores/questionnaire'
import type { WriteNoteInput } from './notes.schema'
import { readersOf } from './readers'

/** Notes something on a question for the people of one's own side. The same form sent twice is one note. @throws UseCaseError notFound */
export async function writeNote({ actor, deps }: Call, side: Side, input: WriteNoteInput): Promise<void> {
  const scope = authorize(actor, 'note.write', side)
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const { assessmentId, questionId, body } = input
    const asked = side === 'assessing' ? await askedByUs(tx, assessmentId) : await askedOfUs(tx, assessmentId)
    const question = asked.questions.find(({ id }) => id === questionId)
    if (!question) throw new UseCaseError('notFound')
    const told = await colleaguesIn(tx, side, input.tell ?? [])
    const at = deps.now()
    const id = input.noteId ?? newId()
    const author = { authorMemberId: actor.memberId, authorName: actor.name }
    const names = told.map(({ id: memberId, name }) => ({ memberId, name }))
    const note = { id, assessmentId, questionId, body, ...author, told: names, at }
    if (!(await noteRepository.insertNote(tx, side, note))) return
    for (const colleague of told)
      await postMail(
        tx,
        {
          dedupeKey: `note:${id}:${colleague.id}`,
          toEmail: colleague.email,
          toName: colleague.name,
          template: 'noteLeft',
          // The words stay in the portal: a mail can be passed on.
          data: {
            byName: actor.name,
            ...asked.about,
            question: (side === 'answering' && question.plain ? question.plain : question.text).en,
            path: pathOf(side, input),
          },
        },
        at,
      )
    const data = { noteId: id, questionId, told: names.map(({ name }) => name) }
    await record(tx, actor, { action: 'note.written', objectKind: 'assessment', objectId: assessmentId, data }, at)
  })
}

const pathOf = (side: Side, { assessmentId, questionId }: WriteNoteInput): string =>
  side === 'assessing'
    ? `/reviews/${assessmentId}/${encodeURIComponent(questionId)}#notes`
    : `/answer/${assessmentId}/notes/${encodeURIComponent(questionId)}#notes`

/** @throws UseCaseError invalidInput for somebody who doesn't read the notes of this side */
async function colleaguesIn(tx: Transaction, side: Side, tell: readonly string[]) {
  if (tell.length === 0) return []
  const readers = readersOf(side, await memberRepository.listMembers(tx))
  const found = readers.filter(({ id }) => tell.includes(id))
  if (found.length === new Set(tell).size) return found
  throw new UseCaseError('invalidInput', {
    issues: [{ path: ['tell'], message: 'Somebody you chose no longer works here. Choose again.' }],
  })
}

type Asked = {
  readonly about: { readonly otherName: string; readonly title: string }
  readonly questions: readonly {
    readonly id: string
    readonly text: { readonly en: string }
    readonly plain?: { readonly en: string } | undefined
  }[]
}

async function askedByUs(tx: Transaction, assessmentId: string): Promise<Asked> {
  const dossier = await findDossier(tx, assessmentId)
  if (!dossier) throw new UseCaseError('notFound')
  const { questions } = await questionnaireOf(tx, dossier.questionnaireHash)
  return { about: { otherName: dossier.vendorName, title: dossier.engagementTitle }, questions }
}

async function askedOfUs(tx: Transaction, assessmentId: string): Promise<Asked> {
  const { row, asked } = await openAnswering(tx, assessmentId)
  return { about: { otherName: row.customerName ?? '', title: row.title }, questions: asked.questions }
}
