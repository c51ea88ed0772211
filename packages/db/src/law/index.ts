export { type AffectedEngagement, type AffectedPage, listAffected } from './affected-repository'
export {
  type Announced,
  countTouched,
  insertAnnouncements,
  listAnnouncementReaders,
  listUntoldOrganisations,
} from './announcement-repository'
export * as lawProofRepository from './proof-repository'
export type { LawProofRow, ProofFile } from './proof-repository'
