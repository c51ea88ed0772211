export * as answeringMessageRepository from './message-repository'
export type { NewAnsweringMessage } from './message-repository'
