import type { AnyProcedure } from '@trpc/server'
import type { AppRouter } from '../../apps/web/app/api/router'
import type { ProcedureEntry } from './entry'
import { answeringProcedures, evidenceProcedures } from './entries/answering'
import { engagementProcedures, invitationProcedures, judgementProcedures, vendorProcedures } from './entries/assessing'
import { chainProcedures } from './entries/chains'
import { contractProcedures } from './entries/contracts'
import { findingProcedures } from './entries/findings'
import { flowDownProcedures } from './entries/flow-down'
import { incidentProcedures } from './entries/incidents'
import { transferProcedures } from './entries/transfers'
import { lawProcedures } from './entries/law'
import { noticeProcedures } from './entries/notices'
import { ownListProcedures } from './entries/own-list'
import { libraryProcedures } from './entries/library'
import { trustProcedures } from './entries/trust'
import { noteProcedures } from './entries/notes'
import { delegationProcedures } from './entries/delegations'
import { spreadsheetProcedures } from './entries/spreadsheets'
import { passingProcedures } from './entries/passing'
import { packProcedures } from './entries/packs'
import { partyProcedures } from './entries/parties'
import { identityProcedures, organisationProcedures } from './entries/people'

type PathsOf<Record_> = {
  [Key in keyof Record_ & string]: Record_[Key] extends AnyProcedure ? Key : `${Key}.${PathsOf<Record_[Key]>}`
}[keyof Record_ & string]

/** Every procedure there is: one that is added and has no entry below is a type error, and fails the test. */
export type ProcedurePath = PathsOf<AppRouter['_def']['record']>

export const procedureEntries = {
  ...identityProcedures,
  ...organisationProcedures,
  ...vendorProcedures,
  ...engagementProcedures,
  ...invitationProcedures,
  ...judgementProcedures,
  ...chainProcedures,
  ...contractProcedures,
  ...findingProcedures,
  ...flowDownProcedures,
  ...incidentProcedures,
  ...transferProcedures,
  ...noticeProcedures,
  ...ownListProcedures,
  ...libraryProcedures,
  ...trustProcedures,
  ...noteProcedures,
  ...delegationProcedures,
  ...spreadsheetProcedures,
  ...passingProcedures,
  ...lawProcedures,
  ...packProcedures,
  ...partyProcedures,
  ...answeringProcedures,
  ...evidenceProcedures,
} as const satisfies Record<ProcedurePath, ProcedureEntry>
