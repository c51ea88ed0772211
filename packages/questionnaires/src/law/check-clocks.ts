import { jsonEqual } from '../applicability/compare'
import type { Json } from '../model/condition'
import type { Clock, Pack } from '../model/pack'
import type { Report } from './check-law'
import { bindingClocks, clockHours, packClock } from './clocks'
import type { LawClock } from './jurisdiction'
import type { Law } from './law'

/** Figures nobody read, halves of figures, settings looser than the law. */
export function checkClocks(law: Law, report: Report): void {
  for (const { code, clocks } of law.jurisdictions) {
    for (const clock of clocks) {
      const { amount, unit, wording, reported, vendorHours } = clock
      const say = (message: string): void => report('error', `${code}.clocks.${clock.id}`, message)
      if (!clock.id.startsWith(`${code.toLowerCase()}-`)) say(`the id of a clock of ${code} starts with its code`)
      if ((amount === null) !== (unit === null)) say('a figure needs a unit, and a unit a figure')
      if (amount !== null && clock.basis !== 'read')
        say('a figure that nobody read stands in "reported", it drives nothing')
      if (amount !== null && (wording !== null || reported !== null))
        say('a figure needs neither words nor a reported figure')
      const hours = clockHours(clock)
      if (vendorHours !== null && (hours === null || vendorHours > Math.min(24, hours / 2)))
        say('the vendor gets at most half of the clock, and never more than 24 hours')
    }
  }
}

/** What a jurisdiction pack carries of a jurisdiction: its clocks in force that tell somebody. */
export const packClocksOf = (law: Law, code: string): LawClock[] =>
  law.jurisdictions
    .filter((each) => each.code === code)
    .flatMap((each) => bindingClocks(each, law))
    .filter((clock) => clock.to !== 'nobody')

/** Clocks in packs are those of the law, and no scored rule rests on what isn't in force. */
export function checkPacksAgainstLaw(law: Law, packs: readonly Pack[], report: Report): void {
  const clocks = new Map(law.jurisdictions.flatMap((each) => each.clocks.map((clock) => [clock.id, clock] as const)))
  for (const pack of packs) {
    for (const clock of pack.clocks ?? []) {
      const known = clocks.get(clock.id)
      const place = `${pack.id}.clocks.${clock.id}`
      if (known && !agree(clock, packClock(known, law), pack.kind))
        report('error', place, 'differs from the clock of the law: write it there, once')
      if (!known && pack.kind === 'jurisdiction') report('error', place, 'no law has this clock')
    }
    if (pack.kind === 'jurisdiction') checkComplete(law, pack, report)
    checkNotInForce(law, pack, report)
  }
}

/** A jurisdiction pack carries the law's clock as it is; another pack may word it anew, with the same figure and condition. */
function agree(clock: Clock, ofLaw: Clock, kind: Pack['kind']): boolean {
  if (kind === 'jurisdiction') return jsonEqual(plain(clock), plain(ofLaw))
  const core = ({ amount, unit, when }: Clock): Json => plain({ amount, unit, when })
  return jsonEqual(core(clock), core(ofLaw))
}
const plain = (clock: Partial<Clock>): Json => JSON.parse(JSON.stringify(clock)) as Json

function checkComplete(law: Law, pack: Pack, report: Report): void {
  const codes = new Set(pack.clocks?.map((clock) => clock.id.slice(0, 2).toUpperCase()))
  for (const code of codes) {
    for (const { id } of packClocksOf(law, code)) {
      if (!pack.clocks?.some((clock) => clock.id === id))
        report('error', `${pack.id}.clocks`, `the clock "${id}" is missing`)
    }
  }
}

/** Only what is in force scores: no cap, knock-out, level or figure may rest on a draft, a tracked or an unstarted law. */
function checkNotInForce(law: Law, pack: Pack, report: Report): void {
  const rules = [
    ...pack.questions.flatMap((question) => question.caps ?? []),
    ...(pack.knockOuts ?? []),
    ...(pack.clocks ?? []).filter((clock) => clock.amount !== null),
  ]
  for (const instrument of law.instruments) {
    if (!['enacted', 'draft', 'tracked'].includes(instrument.status)) continue
    const names = [
      instrument.title.en,
      ...instrument.aliases,
      ...(instrument.number === null ? [] : [instrument.number]),
    ]
    for (const rule of rules) {
      const text = JSON.stringify([rule.source ?? '', rule.reason ?? ''])
      const named = names.find((name) => mentions(text, name))
      if (named === undefined) continue
      const place = `${pack.id}.${rule.id}`
      // A rule that says so itself only mentions it; a person looks whether it stands without.
      if (text.includes('not in force')) report('warning', place, `mentions "${named}", which is ${instrument.status}`)
      else report('error', place, `rests on "${named}", which is ${instrument.status}: not in force, never scored`)
    }
  }
}

/** Whole words only: "HIA" is not in "Malaysia". */
function mentions(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0) return false
  const letter = /[\p{L}\p{N}]/u
  return !letter.test(text[at - 1] ?? '') && !letter.test(text[at + name.length] ?? '')
}
