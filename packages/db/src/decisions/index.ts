export {
  copyDecision,
  insertDecision,
  insertException,
  lastFullDecisionOn,
  type NewDecision,
} from './decision-repository'
