import { jurisdiction } from '../law/jurisdictions'
import { type Law, shippedLaw } from '../law/law'
import type { LocalText } from '../model/shape'
import type { Statement } from '../law/statement'

/** Whom to reach in a jurisdiction. A null text is not known; no address is kept, so none is shown. */
export type IncidentContact = {
  jurisdiction: string
  name: LocalText
  authority: Statement
  responseTeam: Statement
}

/**
 * Data-protection authority and national response team of each of these jurisdictions, in the order given, each with the
 * day of its last check. Codes of which nothing is written are left out. The regional team is a channel between national
 * ones: an organisation never reports to it.
 */
export const contactsOf = (codes: readonly string[], law: Law = shippedLaw()): IncidentContact[] =>
  [...new Set(codes)].flatMap((code) => {
    const found = jurisdiction(code, law)
    if (!found) return []
    return [
      { jurisdiction: found.code, name: found.name, authority: found.authority, responseTeam: found.responseTeam },
    ]
  })
