export {
  type ClauseFinding,
  type ClauseSuggestion,
  type ContractCoverage,
  coverageOf,
  type CoverageInput,
  type CoverageLine,
  type CoverageSum,
  type SuggestedFrom,
  suggestionsFrom,
} from './coverage'
export { type LocalNote, localNotesOf } from './local-notes'
