export {
  findDossier,
  findEarlierSubmission,
  findLatestDossier,
  findQuestionnaireText,
  type Dossier,
  type DossierAnswer,
  type DossierException,
  type DossierReview,
  type DossierShare,
  type EarlierSubmission,
} from './dossier-repository'
export {
  readProfileHead,
  type ProfileAssessment,
  type ProfileDecision,
  type ProfileHead,
  type ProfileScore,
} from './profile-repository'
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
  moveAssessingState,
  skipPlannedReminders,
  type CurrentCopies,
  type NewScore,
} from './score-repository'
