import { byCodeUnits } from '../compose/questionnaire'
import type { Change, Instrument, InstrumentStatus } from './instrument'
import type { Jurisdiction } from './jurisdiction'
import { type Law, shippedLaw } from './law'
import { firstDay } from './partial-date'
import type { LawSource } from './statement'

type Index = {
  byCountry: ReadonlyMap<string, Jurisdiction>
  instruments: ReadonlyMap<string, Instrument>
  sources: ReadonlyMap<string, LawSource>
}
const indexes = new WeakMap<Law, Index>()

function indexOf(law: Law): Index {
  const known = indexes.get(law)
  if (known) return known
  const index: Index = {
    byCountry: new Map(
      law.jurisdictions.flatMap((each) => [each.code, ...each.members].map((code) => [code, each] as const)),
    ),
    instruments: new Map(law.instruments.map((each) => [each.id, each])),
    sources: new Map(law.sources.map((each) => [each.id, each])),
  }
  indexes.set(law, index)
  return index
}

/** The jurisdiction a country's law comes from, by its ISO code or `EU`: for `DE` the union. Undefined where none is written. */
export function jurisdiction(code: string, law: Law = shippedLaw()): Jurisdiction | undefined {
  return indexOf(law).byCountry.get(code)
}

/** Every jurisdiction whose law is written, ASEAN first, each group by name. */
export const jurisdictions = (law: Law = shippedLaw()): readonly Jurisdiction[] => law.jurisdictions

/** An instrument by its id. */
export const instrumentNamed = (id: string, law: Law = shippedLaw()): Instrument | undefined =>
  indexOf(law).instruments.get(id)

/** Instruments of one status, ascending by id. Only those `inForce` bind; nothing else may ever score. */
export function instrumentsByStatus(status: InstrumentStatus, law: Law = shippedLaw()): Instrument[] {
  return law.instruments.filter((each) => each.status === status).sort((a, b) => byCodeUnits(a.id, b.id))
}

/** The sources that ids name, in their order; ids of no source are left out (`checkLaw` refuses them). */
export function sourcesOf(ids: readonly string[], law: Law = shippedLaw()): LawSource[] {
  const { sources } = indexOf(law)
  return ids.flatMap((id) => sources.get(id) ?? [])
}

export type LoggedChange = Change & { instrument: string; title: Instrument['title']; jurisdiction: string | null }

/**
 * The change log of the region's rules, newest first: all of it, or that of one jurisdiction, one instrument, or since a
 * day. A change dated by month or year stands at its beginning.
 */
export function changeLog(
  only: { jurisdiction?: string; instrument?: string; since?: string } = {},
  law: Law = shippedLaw(),
): LoggedChange[] {
  const { jurisdiction: code, instrument: id, since = '' } = only
  return law.instruments
    .filter((each) => (code === undefined || each.jurisdiction === code) && (id === undefined || each.id === id))
    .flatMap((each) =>
      each.changes.map((change) => ({
        ...change,
        instrument: each.id,
        title: each.title,
        jurisdiction: each.jurisdiction,
      })),
    )
    .filter((change) => firstDay(change.on) >= since)
    .sort((a, b) => byCodeUnits(firstDay(b.on), firstDay(a.on)) || byCodeUnits(a.instrument, b.instrument))
}
