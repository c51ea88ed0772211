import { addDays } from '../cadence/calendar'
import { type Obligation, obligationIds, obligations, type Promises } from './obligations'

/** What somebody said of one obligation on one link, as it was recorded. Days are ISO texts. */
export type Proof = {
  readonly obligation: Obligation
  /** Whether it was promised; false where it was refused. */
  readonly promised: boolean
  /** Hours or days where the obligation has such a figure. */
  readonly value: number | null
  /** Of the link when it was recorded. */
  readonly countries: readonly string[]
  readonly confirmedOn: string
  /** The last day on which it counts; a refusal has none. */
  readonly validUntil: string | null
}

/** `moved`: the promise to keep to agreed places was made for other countries. */
export const proofStates = ['given', 'refused', 'expired', 'moved', 'never'] as const
export type ProofState = (typeof proofStates)[number]

/** How one obligation stands on a link on a day. */
export type ProofStanding<P extends Proof = Proof> = {
  readonly obligation: Obligation
  readonly state: ProofState
  /** The first day on which it stood so; null where nobody said anything, or that day isn't known. */
  readonly since: string | null
  readonly proof: P | null
}

/** The link that proofs are held against. */
export type ProvenLink = {
  readonly countries: readonly string[]
  /** Since when it is so; null where that isn't recorded. */
  readonly since: string | null
}

/** Every obligation of a link on a day, in their order. `proofs` holds what counts of each: at most one an obligation. */
export function standingsOf<P extends Proof>(
  proofs: readonly P[],
  link: ProvenLink,
  day: string,
): readonly ProofStanding<P>[] {
  return obligationIds.map((obligation) => {
    const proof = proofs.find((each) => each.obligation === obligation)
    return proof === undefined
      ? { obligation, state: 'never', since: null, proof: null }
      : { obligation, proof, ...stateOf(proof, link, day) }
  })
}

function stateOf(proof: Proof, link: ProvenLink, day: string): { state: ProofState; since: string | null } {
  const { promised, validUntil, confirmedOn } = proof
  if (!promised) return { state: 'refused', since: confirmedOn }
  if (validUntil !== null && validUntil < day) return { state: 'expired', since: addDays(validUntil, 1) }
  if (proof.obligation === 'location' && link.countries.some((code) => !proof.countries.includes(code)))
    return { state: 'moved', since: link.since }
  return { state: 'given', since: confirmedOn }
}

/** Whether somebody said so once, and it doesn't hold any more or never did. */
export const isBroken = ({ state }: Pick<ProofStanding, 'state'>): boolean => state !== 'given' && state !== 'never'

/**
 * Flow-down is proven on a link where each duty of the clause on sub-processors is given today and nothing else that was
 * asked for was refused, has expired or was promised for other places.
 */
export const isProven = (standings: readonly ProofStanding[]): boolean =>
  standings.every((each) => (obligations[each.obligation].clause === null ? !isBroken(each) : each.state === 'given'))

/** What counts as promised: what is given, and no for what was refused. A figure that was refused is as good as none. */
export function promisesGiven(standings: readonly ProofStanding[]): Promises {
  const promises: Promises = {}
  for (const { obligation, state, proof } of standings) {
    const asked = obligations[obligation].unit
    if (state === 'refused' && asked === 'yesNo') promises[obligation] = 0
    else if (state === 'given' && asked === 'yesNo') promises[obligation] = 1
    else if (state === 'given' && proof?.value != null) promises[obligation] = proof.value
  }
  return promises
}
