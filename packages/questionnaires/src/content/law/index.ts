import type { LawInput } from '../../law/law'
import { clauseMapWritten } from './clauses'
import { instrumentsWritten } from './instruments'
import { lawSources } from './sources'
import { jurisdictionsWritten } from './states'

export { designationFact } from './say'

/** The law that ships: jurisdictions, instruments, clauses and their sources, as written. */
export const lawWritten: LawInput = {
  sources: [...lawSources],
  jurisdictions: [...jurisdictionsWritten],
  instruments: [...instrumentsWritten],
  clauses: clauseMapWritten,
}
