import { packKinds, packs as shippedPacks, proposePacks, type Pack, type ProposedPack } from '@rantai/questionnaires'
import type { OwnPacks } from '../packs/own-packs'
import type { Facts } from './compose-for'

/** What was chosen for an engagement so far: the packs stored with it, and the reason for each that was taken out. */
export type PackChoice = {
  /** The engagement's facts and the organisation's, together. */
  readonly facts: Facts
  readonly packs: readonly string[]
  readonly removedPacks: Readonly<Record<string, string>>
  /** What the organisation itself published: nothing calls for it, people add it. */
  readonly own: OwnPacks
}

/** The packs that facts call for, with the reason of each. */
export const proposedPacks = (facts: Facts): readonly ProposedPack[] => proposePacks(facts, Object.values(shippedPacks))

/** The shipped pack of an id, if there is one. */
export const shippedPack = (id: string): Pack | undefined =>
  Object.hasOwn(shippedPacks, id) ? shippedPacks[id] : undefined

/** The pack of an id: one that ships, else one of the organisation's own, in its newest published version. */
export const packOfId = (id: string, own: OwnPacks): Pack | undefined => shippedPack(id) ?? own.all.get(id)

/**
 * The ids of the packs an engagement is asked by as of now: all that its facts call for but the removed, and what people
 * added. Facts may have changed since the choice was stored, so it is worked out anew each time.
 */
export function packsInForce({ facts, packs, removedPacks, own }: PackChoice): readonly string[] {
  const ids = new Set([...proposedPacks(facts).map(({ packId }) => packId), ...packs])
  return shownInOrder(
    [...ids].filter((id) => !Object.hasOwn(removedPacks, id)),
    own,
  )
}

/**
 * The choice to store when facts change: what the old facts alone called for goes, what people added stays, and a
 * removal lasts as long as the pack is called for.
 */
export function packsAfter(before: PackChoice, facts: Facts): Pick<PackChoice, 'packs' | 'removedPacks'> {
  const called = new Set(proposedPacks(before.facts).map(({ packId }) => packId))
  const calls = new Set(proposedPacks(facts).map(({ packId }) => packId))
  const added = before.packs.filter((id) => !called.has(id))
  const removedPacks = Object.fromEntries(Object.entries(before.removedPacks).filter(([id]) => calls.has(id)))
  return { packs: packsInForce({ facts, packs: added, removedPacks, own: before.own }), removedPacks }
}

/** By kind, then id, as a questionnaire shows them; ids that nothing ships or was published under are left out. */
function shownInOrder(ids: readonly string[], own: OwnPacks): readonly string[] {
  const kindOf = (id: string): number => packKinds.indexOf(packOfId(id, own)?.kind ?? 'organisation')
  return ids
    .filter((id) => packOfId(id, own) !== undefined)
    .toSorted((a, b) => kindOf(a) - kindOf(b) || (a < b ? -1 : 1))
}
