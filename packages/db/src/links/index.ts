export * as linkRepository from './link-repository'
export type { Acceptance, InvitationLink } from './link-repository'
