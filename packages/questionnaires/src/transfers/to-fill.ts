import type { MechanismKind } from '../law/jurisdiction'
import type { MechanismState } from './mechanism-check'
import { needsContract } from './mechanism-check'

/** What the system can't know of a transfer; asked of a person. */
export const askedOfPeople = [
  'relationship',
  'purpose',
  'legalBasis',
  'mechanism',
  'contract',
  'encryptionTransit',
  'encryptionRest',
  'keyHolder',
  'retention',
  'atTheEnd',
  'firstSentOn',
] as const
export type AskedOfPeople = (typeof askedOfPeople)[number]

export type SaidOfTransfer = {
  readonly state: 'announced' | 'active' | 'ended'
  readonly mechanismState: MechanismState
  readonly relationship: string | null
  readonly purpose: string
  readonly legalBasis: string
  readonly mechanism: MechanismKind | null
  readonly contractId: string | null
  readonly encryptionTransit: string
  readonly encryptionRest: string
  readonly keyHolder: string
  readonly retention: string
  readonly atTheEnd: string
  readonly firstSentOn: string | null
}

/**
 * What somebody still has to say of a transfer. A mechanism isn't asked for where the law needs none, a contract only where
 * the mechanism stands on one, and the first day only of what has begun.
 */
export function toBeFilled(said: SaidOfTransfer): AskedOfPeople[] {
  const { state, mechanism, mechanismState } = said
  const empty: Readonly<Record<AskedOfPeople, boolean>> = {
    relationship: said.relationship === null,
    purpose: said.purpose === '',
    legalBasis: said.legalBasis === '',
    mechanism: mechanism === null && mechanismState !== 'valid',
    contract: mechanism !== null && needsContract(mechanism) && said.contractId === null,
    encryptionTransit: said.encryptionTransit === '',
    encryptionRest: said.encryptionRest === '',
    keyHolder: said.keyHolder === '',
    retention: said.retention === '',
    atTheEnd: said.atTheEnd === '',
    firstSentOn: state === 'active' && said.firstSentOn === null,
  }
  return askedOfPeople.filter((each) => empty[each])
}
