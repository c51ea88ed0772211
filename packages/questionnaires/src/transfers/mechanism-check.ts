import type { MechanismKind } from '../law/jurisdiction'
import { jurisdiction } from '../law/jurisdictions'
import { type Law, shippedLaw } from '../law/law'
import type { Statement } from '../law/statement'
import { type TransferRule, transferRule, type UsableMechanism } from '../law/transfers'

/** `person`: the law leaves it open, somebody has to look and say so. `blocked`: the data has to stay elsewhere. */
export const mechanismStates = ['valid', 'missing', 'person', 'blocked'] as const
export type MechanismState = (typeof mechanismStates)[number]

export const mechanismReasons = [
  'listed',
  'adequate',
  'confirmed',
  'none',
  'noContract',
  'contractEnded',
  'wrongInstrument',
  'notAccepted',
  'notForDestination',
  'lawUnknown',
  'noRule',
  'notNamed',
  'unclear',
  'ownCase',
  'destinationLaw',
  'staysElsewhere',
  'saidBlocked',
] as const
export type MechanismReason = (typeof mechanismReasons)[number]

/** What is said of a transfer's ground. */
export type TransferGround = {
  readonly origin: string
  readonly destination: string
  readonly mechanism: MechanismKind | null
  /** Somebody says that its conditions are met where the law alone doesn't tell. */
  readonly confirmed: boolean
  /** The contract it hangs on; `live` while it is signed and hasn't ended. */
  readonly contract: { readonly instrument: string; readonly live: boolean } | null
  readonly localisation: 'allowed' | 'copyNeeded' | 'blocked' | null
  /** Countries in which the data has to stay; empty where there is no such duty. */
  readonly residency: readonly string[]
}

export type MechanismCheck = {
  readonly state: MechanismState
  readonly reason: MechanismReason
  /** What the law says of the mechanism chosen, or else of transfers at all. */
  readonly said: Statement | null
  readonly rule: TransferRule
}

/** Instruments of the register of contracts on which a mechanism may stand; others stand on no contract. */
const instrumentsFor: Partial<Readonly<Record<MechanismKind, readonly string[]>>> = {
  mcc: ['aseanMcc'],
  euScc: ['euScc'],
  bindingRules: ['bindingRules'],
  contract: ['custom', 'aseanMcc', 'euScc', 'ukIdta', 'ukAddendum', 'cnStandard', 'vnContract', 'hkModel'],
}

/** Whether a mechanism stands on a contract of the register. */
export const needsContract = (mechanism: MechanismKind): boolean => instrumentsFor[mechanism] !== undefined

/** Whether a contract written on an instrument can carry a mechanism. */
export const instrumentFits = (mechanism: MechanismKind, instrument: string): boolean =>
  instrumentsFor[mechanism]?.includes(instrument) ?? true

/**
 * Whether a transfer has a valid mechanism by the law of where the data comes from (decision 015: one listed that names the
 * destination, or one for any destination where the destination has a general law in force). What the law leaves open
 * needs a person; what isn't written is never guessed.
 */
export function checkMechanism(ground: TransferGround, law: Law = shippedLaw()): MechanismCheck {
  const { origin, destination, mechanism } = ground
  const rule = transferRule(origin, destination, law)
  const general = jurisdiction(origin, law)?.transfers.rule ?? null
  const found = rule.mechanisms.find(({ kind }) => kind === mechanism)
  const said = found?.said ?? general
  const blocked = blockedBy(ground, law)
  if (blocked) return { state: 'blocked', reason: blocked, said, rule }
  const reason = mechanism === null ? withoutMechanism(rule) : withMechanism(ground, { mechanism, rule, found })
  return { state: stateOf(reason), reason, said, rule }
}

const valid: ReadonlySet<MechanismReason> = new Set<MechanismReason>(['listed', 'adequate', 'confirmed'])
const open: ReadonlySet<MechanismReason> = new Set<MechanismReason>([
  'lawUnknown',
  'noRule',
  'notNamed',
  'unclear',
  'ownCase',
  'destinationLaw',
])
const stateOf = (reason: MechanismReason): MechanismState =>
  valid.has(reason) ? 'valid' : open.has(reason) ? 'person' : 'missing'

function blockedBy({ localisation, residency, destination }: TransferGround, law: Law): MechanismReason | undefined {
  if (localisation === 'blocked') return 'saidBlocked'
  const place = jurisdiction(destination, law)?.code
  const stays = residency.length === 0 || residency.some((code) => code === destination || code === place)
  return stays || localisation !== null ? undefined : 'staysElsewhere'
}

function withoutMechanism(rule: TransferRule): MechanismReason {
  if (rule.adequate === true) return 'adequate'
  if (!rule.known) return 'lawUnknown'
  return rule.model === 'none' || rule.model === 'few' ? 'noRule' : 'none'
}

type Chosen = {
  readonly mechanism: MechanismKind
  readonly rule: TransferRule
  readonly found: UsableMechanism | undefined
}

function withMechanism({ contract, confirmed }: TransferGround, chosen: Chosen): MechanismReason {
  const { mechanism } = chosen
  if (contract === null && needsContract(mechanism)) return 'noContract'
  if (contract !== null && !instrumentFits(mechanism, contract.instrument)) return 'wrongInstrument'
  if (contract !== null && !contract.live) return 'contractEnded'
  const reason = byLaw(chosen)
  return confirmed && open.has(reason) ? 'confirmed' : reason
}

function byLaw({ rule, found }: Chosen): MechanismReason {
  if (!rule.known) return 'lawUnknown'
  if (!found) return 'notNamed'
  if (found.accepted === 'no') return 'notAccepted'
  if (found.accepted !== 'yes') return 'unclear'
  if (found.to !== undefined) return found.to.length === 0 ? 'ownCase' : found.listed ? 'listed' : 'notForDestination'
  return rule.destinationLaw === true ? 'listed' : 'destinationLaw'
}
