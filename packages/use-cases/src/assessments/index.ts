export { composeFor, tierOf, type Facts, type PackInScope, type ScopedQuestionnaire } from './compose-for'
export { openAssessment, type NewlyAsked, type OpenedAssessment } from './open-assessment'
export { packsAfter, packOfId, packsInForce, proposedPacks, shippedPack, type PackChoice } from './packs-in-force'
export { planReminders, type ToPlan } from './plan-reminders'
export { reminderPlan, type ReminderSlot } from './reminder-plan'
export {
  assertAnsweringStep,
  assertAssessingStep,
  mayAnswer,
  mayBecomeAnswering,
  mayBecomeAssessing,
  type AnsweringState,
  type AssessingState,
} from './transitions'
