export * as sessionRepository from './session-repository'
export type { MembershipRow, NewSession, RespondentSessionRow, SessionRow, UserSessionRow } from './session-repository'
