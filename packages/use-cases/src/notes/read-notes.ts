import { type EarlierNote, memberRepository, newId, noteRepository, type ToldColleague } from '@rantai/db'
import { authorize, decide, type Side } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { ReadNotesInput } from './notes.schema'
import { readersOf } from './readers'

export type Note = {
  readonly id: string
  readonly version: number
  readonly authorName: string
  /** The reader wrote it, and may change it or take it away. */
  readonly isMine: boolean
  readonly at: string
  readonly changedAt: string | null
  /** Null once it was taken away. */
  readonly body: string | null
  /** What it said before, the first first. */
  readonly earlier: readonly EarlierNote[]
  /** Names of those who were told of it by mail. */
  readonly told: readonly string[]
}

export type SideNotes = {
  /** Of the question asked for, oldest first. */
  readonly notes: readonly Note[]
  /** How many stand at which question; those without any are left out. */
  readonly counts: Readonly<Record<string, number>>
  readonly mayWrite: boolean
  /** Who can be told of a note: those who may read it, but the reader. */
  readonly colleagues: readonly ToldColleague[]
  /** For the form, so that sending it twice is one note. */
  readonly nextNoteId: string
}

/** What people of one's own side noted on an assessment. @throws UseCaseError notFound; forbidden for whoever holds a link */
export async function readNotes({ actor, deps }: Call, side: Side, input: ReadNotesInput): Promise<SideNotes> {
  const scope = authorize(actor, 'note.read', side)
  const { assessmentId, questionId = null } = input
  const mayWrite = decide(actor, 'note.write') === 'yes'
  const [rows, members] = await deps.database.withScope(scope, (tx) =>
    Promise.all([
      noteRepository.listNotes(tx, side, { assessmentId, questionId }),
      mayWrite && questionId !== null ? memberRepository.listMembers(tx) : [],
    ]),
  )
  if (!rows) throw new UseCaseError('notFound')
  const counts: Record<string, number> = {}
  for (const row of rows) if (row.removedAt === null) counts[row.questionId] = (counts[row.questionId] ?? 0) + 1
  return {
    notes: rows
      .filter((row) => row.questionId === questionId)
      .map(({ id, version, authorName, authorMemberId, createdAt, changedAt, body, earlier, told }) => ({
        id,
        version,
        authorName,
        isMine: mayWrite && actor.kind === 'member' && actor.memberId === authorMemberId,
        at: createdAt.toISOString(),
        changedAt: changedAt?.toISOString() ?? null,
        body,
        earlier,
        told: told.map(({ name }) => name),
      })),
    counts,
    mayWrite,
    colleagues: readersOf(side, members)
      .filter(({ id }) => actor.kind === 'member' && id !== actor.memberId)
      .map(({ id, name }) => ({ memberId: id, name })),
    nextNoteId: newId(),
  }
}
