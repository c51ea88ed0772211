export {
  assessmentBlocks,
  type AssessmentBlock,
  type AssessmentContent,
  type AssessmentDecision,
  assessmentDecisions,
  type AssessmentField,
  assessmentFields,
  countryFacts,
  type CountryFacts,
  lawHashOf,
  type LawTopic,
  missingForSigning,
  validityOf,
  type Validity,
  validUntil,
} from './assessment-rules'
export { type Destination, destinationsOf, pairsOf } from './destinations'
export {
  type FilingRecord,
  type FilingStage,
  filingStages,
  filingsOf,
  nextFilingDue,
  type TransferFiling,
} from './filings'
export {
  checkMechanism,
  instrumentFits,
  type MechanismCheck,
  type MechanismReason,
  mechanismStates,
  type MechanismState,
  needsContract,
  type TransferGround,
} from './mechanism-check'
export { type TransferEvent, type TransferReminder, transferReminders } from './reminders'
export { askedOfPeople, type AskedOfPeople, toBeFilled } from './to-fill'
