export * as noteRepository from './note-repository'
export type { EarlierNote, ToldColleague, NoteRow } from './note-repository'
