export * as answerRepository from './answer-repository'
export * as answeringRepository from './answering-repository'
export type { AnswerToSave } from './answer-repository'
export type { AnsweringRow, AnswerRow, MessageRow, SubmissionHead } from './answering-repository'
