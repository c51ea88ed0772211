import { type Instrument, type LawClock, type LoggedChange, sourcesOf, type Statement } from '@rantai/questionnaires'

type Said = Pick<Statement, 'label' | 'basis' | 'sources' | 'checkedOn'>
export type ShownSource = { readonly title: string; readonly url: string | null; readonly accessedOn: string | null }

/** A statement as a page shows it: never without label, sources and the day of its check. Null is not known. */
export type ShownStatement = {
  readonly text: string | null
  readonly label: Statement['label']
  readonly basis: Statement['basis']
  readonly checkedOn: string
  readonly sources: readonly ShownSource[]
}

export const shownSources = (ids: readonly string[]): ShownSource[] =>
  sourcesOf(ids).map(({ title, url, accessedOn }) => ({ title, url, accessedOn }))

export function shown({ label, basis, sources, checkedOn }: Said, text: string | null): ShownStatement {
  return { text, label, basis, checkedOn, sources: shownSources(sources) }
}

export const shownStatement = (said: Statement): ShownStatement => shown(said, said.text?.en ?? null)

export type ShownClock = ShownStatement & {
  readonly id: string
  readonly regime: LawClock['regime']
  readonly to: LawClock['to']
  readonly stage: LawClock['stage']
  readonly from: LawClock['from']
  readonly amount: number | null
  readonly unit: LawClock['unit']
  /** What the law asks where it has no figure: "At once". */
  readonly wording: string | null
  readonly reported: LawClock['reported']
  readonly vendorHours: number | null
  readonly inForce: boolean
}

export function shownClock(clock: LawClock, inForce: boolean): ShownClock {
  const { id, regime, to, stage, from, amount, unit, reported, vendorHours } = clock
  const said = shown(clock, clock.trigger.text?.en ?? null)
  const wording = clock.wording?.en ?? null
  return { ...said, id, regime, to, stage, from, amount, unit, wording, reported, vendorHours, inForce }
}

export type ShownInstrument = {
  readonly id: string
  readonly title: string
  readonly number: string | null
  readonly jurisdiction: string | null
  readonly status: Instrument['status']
  readonly adoptedOn: string | null
  readonly inForceFrom: string | null
  readonly about: ShownStatement
}

export function shownInstrument(each: Instrument): ShownInstrument {
  const { id, number, jurisdiction, status, adoptedOn, inForceFrom } = each
  return {
    id,
    title: each.title.en,
    number,
    jurisdiction,
    status,
    adoptedOn,
    inForceFrom,
    about: shownStatement(each.about),
  }
}

/** `on` is a day, a month or a year, as far as it is known. */
export type ShownChange = ShownStatement & {
  readonly on: string
  readonly instrument: string
  readonly title: string
  readonly jurisdiction: string | null
}

export const shownChange = (change: LoggedChange): ShownChange => ({
  ...shown(change, change.text.en),
  on: change.on,
  instrument: change.instrument,
  title: change.title.en,
  jurisdiction: change.jurisdiction,
})
