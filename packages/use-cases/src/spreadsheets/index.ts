export { readSheetQuestions } from './read-questions'
export type * from './spreadsheets.types'
export { writeAnswerSheet } from './write-answer-sheet'
