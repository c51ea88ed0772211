export * as credentialRepository from './credential-repository'
export type { Credential, LinkMail } from './credential-repository'
export * as sessionRepository from './session-repository'
export type { MembershipRow, NewSession, RespondentSessionRow, SessionRow, UserSessionRow } from './session-repository'
