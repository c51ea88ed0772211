export { changeNote, removeNote } from './change-note'
export { type Note, readNotes, type SideNotes } from './read-notes'
export { writeNote } from './write-note'
