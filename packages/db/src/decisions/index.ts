export {
  deleteConditionMet,
  findCondition,
  insertConditionMet,
  listDueConditions,
  type ConditionKey,
  type DueCondition,
} from './condition-repository'
export {
  copyDecision,
  insertDecision,
  insertException,
  lastFullDecisionOn,
  type NewDecision,
} from './decision-repository'
