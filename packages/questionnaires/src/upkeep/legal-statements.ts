import { ageInMonths } from '../cadence/calendar'
import { leavesOf } from '../compose/conditions'
import { byCodeUnits } from '../compose/questionnaire'
import { noPublicSource } from '../content/finance/sources'
import { packs as shippedPacks } from '../content/packs'
import { jurisdictionOfSource } from '../content/source-places'
import { jurisdiction as jurisdictionOf } from '../law/jurisdictions'
import { allStatements, type LegalStatement } from '../law/statements'
import type { Basis } from '../law/statement'
import type { Clock, Pack } from '../model/pack'
import type { FullSource, Label, Source } from '../model/shape'

/** What the portal says of law, wherever it stands: in what is written of jurisdictions, or in a pack. */
export type KeptStatement = Omit<LegalStatement, 'subject' | 'checkedOn'> & {
  readonly subject: LegalStatement['subject'] | 'pack'
  /** The pack it stands in, or the one that brings it into engagements. */
  readonly pack: string | null
  /** Ids of the questions that rest on it; none where a whole pack or a clock does. */
  readonly questions: readonly string[]
  /** Null where nobody wrote down when. */
  readonly checkedOn: string | null
  /** Months since the last check, at the day asked of; null where there is none. */
  readonly ageMonths: number | null
}

/**
 * Every legal statement of the law content and of the packs that ask, with its age at `asOf` (an ISO day): the longest
 * unchecked first, those never dated before all, then by place. Settings of a pack are no law and are left out of packs.
 */
export function legalStatements(asOf: string): KeptStatement[] {
  const ofPacks = Object.values(shippedPacks).filter(({ kind }) => kind !== 'jurisdiction')
  return [...allStatements().map(ofLaw), ...ofPacks.flatMap(statementsOfPack)]
    .map((each) => ({ ...each, ageMonths: each.checkedOn === null ? null : ageInMonths(each.checkedOn, asOf) }))
    .sort((a, b) => byCodeUnits(a.checkedOn ?? '', b.checkedOn ?? '') || byCodeUnits(a.place, b.place))
}

type Undated = Omit<KeptStatement, 'ageMonths'>

/** A clock of the law stands in the pack of its jurisdiction as well. */
function ofLaw(statement: LegalStatement): Undated {
  const [code = '', part, id] = statement.place.split('.')
  const pack = part === 'clocks' ? shippedPacks[code.toLowerCase()] : undefined
  return { ...statement, pack: pack?.clocks?.some((clock) => clock.id === id) ? pack.id : null, questions: [] }
}

function statementsOfPack(pack: Pack): Undated[] {
  const bySource = new Map<string, { source: FullSource; questions: string[] }>()
  const add = (given: Source, question?: string): void => {
    const source: FullSource = typeof given === 'string' ? { title: given } : given
    const key = JSON.stringify([source.title, source.url, source.accessedOn, source.label])
    const known = bySource.get(key) ?? { source, questions: [] }
    bySource.set(key, known)
    if (question !== undefined) known.questions.push(question)
  }
  for (const source of pack.sources ?? []) add(source)
  for (const { id, sources = [] } of pack.questions) for (const source of sources) add(source, id)
  const sourced = [...bySource.values()].map(({ source, questions }, at) => ({
    ...fromSource(pack, source),
    place: `${pack.id}.sources.${at + 1}`,
    text: { en: source.title },
    questions,
  }))
  const clocks = (pack.clocks ?? []).flatMap((clock): Undated[] => {
    if (clock.source === undefined) return []
    const source: FullSource = typeof clock.source === 'string' ? { title: clock.source } : clock.source
    const said = fromSource(pack, source)
    const place = `${pack.id}.clocks.${clock.id}`
    return [
      { ...said, place, text: clock.reason ?? null, questions: [], jurisdiction: said.jurisdiction ?? placeOf(clock) },
    ]
  })
  return [...sourced, ...clocks].filter(({ label }) => label !== 'organisationPolicy')
}

function fromSource(pack: Pack, source: FullSource): Omit<Undated, 'place' | 'text' | 'questions'> {
  const { title, url = null, accessedOn = null } = source
  const label: Label = source.label ?? pack.label
  return {
    subject: 'pack',
    pack: pack.id,
    jurisdiction: jurisdictionOfSource.get(title) ?? null,
    instrument: null,
    label,
    basis: basisOf(source),
    sources: [{ id: '', title, url, accessedOn }],
    checkedOn: accessedOn,
    openedOn: url === null ? null : accessedOn,
  }
}

/** A page with an address and a day was read; a title alone was named by another. */
function basisOf({ title, url, accessedOn }: FullSource): Basis {
  if (title === noPublicSource) return 'notFound'
  return url !== undefined && accessedOn !== undefined ? 'read' : 'reported'
}

/** The one country that a clock runs in, where its condition names one. */
function placeOf({ when }: Clock): string | null {
  if (when === undefined) return null
  const named = leavesOf(when).flatMap((leaf) =>
    'includes' in leaf && typeof leaf.includes === 'string' ? [leaf.includes] : [],
  )
  const [code] = named
  return named.length === 1 && code !== undefined ? (jurisdictionOf(code)?.code ?? null) : null
}
