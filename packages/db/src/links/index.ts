export * as handoverRepository from './handover-repository'
export type { HandoverLink, HandoverToAsk } from './handover-repository'
export * as linkRepository from './link-repository'
export type { Acceptance, InvitationLink } from './link-repository'
