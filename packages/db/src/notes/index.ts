export * as noteRepository from './note-repository'
export type { EarlierNote, NoteRow } from './note-repository'
