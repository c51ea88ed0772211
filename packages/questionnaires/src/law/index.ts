export { type LawCheck, type LawFinding, checkLaw, checkLawJson } from './check-law'
export type { Clause, ClauseMap, CoverageResult, ExtraKey, Relationship } from './clauses'
export { type ApplyingClock, clockHours, clocksFor } from './clocks'
export { type CrossBorderReading, crossBorderOf } from './exposure'
export { type Change, type Instrument, instrumentStatuses, type InstrumentStatus } from './instrument'
export type { ClockRegime, Filing, Jurisdiction, LawClock, Mechanism, MechanismKind } from './jurisdiction'
export {
  changeLog,
  instrumentNamed,
  instrumentsByStatus,
  jurisdiction,
  jurisdictions,
  type LoggedChange,
  sourcesOf,
} from './jurisdictions'
export { type Law, shippedLaw } from './law'
export type { Basis, LawSource, Statement } from './statement'
export { type AgedStatement, allStatements, type LegalStatement, statementsByAge } from './statements'
export { crossBorderStepOf, type TransferRule, transferRule, transferTable, type UsableMechanism } from './transfers'
