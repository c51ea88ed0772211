import { newId } from '../../packages/db/src/index'
import { type Add, AT, DAY } from './row'

/** One answer that an organisation keeps for all its customers, and its consent to that. */
export function addLibrary(add: Add, o: { organisation_id: string }): void {
  const [consent, entry] = [newId(), newId()]
  const said = { statement: 'Yes', content: {}, content_hash: 'hash', given_by_name: 'Person', given_at: AT }
  add('library_consent', { ...o, id: consent, receipt_id: newId(), ...said })
  add('library_entry', { ...o, id: entry, question_hash: 'hash', question: {}, created_at: AT })
  const version = {
    entry_id: entry,
    number: 1,
    consent_id: consent,
    not_applicable: 'No',
    answered_on: DAY,
    evidence: '[]',
  }
  add('library_version', { ...o, ...version })
}
