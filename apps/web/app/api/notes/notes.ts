import { changeNote, readNotes, removeNote, writeNote } from '@rantai/use-cases'
import type { Side } from '@rantai/use-cases/access'
import { changeNoteInput, readNotesInput, removeNoteInput, writeNoteInput } from '@rantai/use-cases/notes/notes.schema'
import { procedure, router } from '../trpc'

/** The notes of one side of the reader's organisation. */
export const notesOf = (side: Side) =>
  router({
    read: procedure('note.read')
      .input(readNotesInput)
      .query(({ ctx, input }) => readNotes(ctx, side, input)),
    write: procedure('note.write')
      .input(writeNoteInput)
      .mutation(({ ctx, input }) => writeNote(ctx, side, input)),
    change: procedure('note.write')
      .input(changeNoteInput)
      .mutation(({ ctx, input }) => changeNote(ctx, side, input)),
    remove: procedure('note.write')
      .input(removeNoteInput)
      .mutation(({ ctx, input }) => removeNote(ctx, side, input)),
  })
