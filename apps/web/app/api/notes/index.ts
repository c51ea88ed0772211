import { notesOf } from './notes'

/** Two rooms, one for each side: neither reads the other's. */
export const reviewNotes = notesOf('assessing')
export const answeringNotes = notesOf('answering')
