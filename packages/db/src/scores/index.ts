export { listComparable, type ComparableRow } from './comparable-repository'
export {
  findDossier,
  findEarlierSubmission,
  findLatestDossier,
  findLatestDossiers,
  findQuestionnaireText,
  findQuestionnaireTexts,
  type Dossier,
  type DossierAnswer,
  type DossierException,
  type DossierReview,
  type DossierShare,
  type EarlierSubmission,
} from './dossier-repository'
export {
  cutPortfolio,
  findRanOut,
  moveCurrentScores,
  readPackedOf,
  readPackedPage,
  type MovedScore,
  type PackedAnswers,
  type PackedGroup,
  type PageOfIds,
  type PortfolioPage,
  type RanOut,
} from './packed-repository'
export {
  readProfileHead,
  type ProfileAssessment,
  type ProfileDecision,
  type ProfileHead,
  type ProfileScore,
} from './profile-repository'
export { dayNumber, type StandingCopies } from './standing-copies'
export * as signingKeyRepository from './signing-key-repository'
export type { PublishedKey, Signer } from './signing-key-repository'
export {
  copyCurrentScore,
  findDecidedValues,
  findScore,
  hasSubmittedScore,
  insertScore,
  lockCurrentCopies,
  lockAssessment,
  lockToday,
  skipPlannedReminders,
  type CurrentCopies,
  type NewCurrent,
  type NewScore,
} from './score-repository'
