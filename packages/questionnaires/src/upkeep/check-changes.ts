import type { Pack } from '../model/pack'
import type { LegalStatement } from '../law/statements'
import { namesPlace, type ContentChange } from './content-change'

/** An error forbids shipping; `place` is the pack, jurisdiction or statement it is about. */
export type ChangeFinding = { readonly place: string; readonly message: string }

export type CheckedContent = {
  readonly changes: readonly ContentChange[]
  readonly packs: readonly Pack[]
  readonly jurisdictions: readonly string[]
  readonly statements: readonly LegalStatement[]
}

/**
 * Holds the change log to the content: the current version of every pack and every jurisdiction has an entry, what
 * entries add and remove gives the pack's questions of today, the ids and places named exist, and no statement was
 * checked without an entry that names it.
 */
export function checkChanges(content: CheckedContent): ChangeFinding[] {
  const findings: ChangeFinding[] = []
  const report = (place: string, message: string): void => void findings.push({ place, message })
  for (const pack of content.packs) {
    const ofPack = content.changes.filter((each) => each.pack === pack.id)
    if (!ofPack.some(({ version }) => version === pack.version))
      report(pack.id, `version ${pack.version} has no entry in the change log`)
    for (const message of [...replayed(pack, ofPack), ...rulesNamed(pack, ofPack)]) report(pack.id, message)
  }
  const known = new Set(content.packs.map(({ id }) => id))
  const codes = new Set(content.jurisdictions)
  for (const { pack, version, jurisdiction } of content.changes) {
    if (pack !== null && !known.has(pack)) report(pack, 'is no pack that ships')
    if ((pack === null) !== (version === null)) report(pack ?? 'no pack', 'a version goes with a pack')
    if (jurisdiction !== null && !codes.has(jurisdiction)) report(jurisdiction, 'is no jurisdiction')
  }
  for (const code of codes)
    if (!content.changes.some(({ jurisdiction }) => jurisdiction === code))
      report(code, 'has no entry in the change log')
  return [...findings, ...statementsNamed(content)]
}

/** Adds and removes questions from the oldest entry to the newest; what is left must be the pack's. */
function* replayed(pack: Pack, newestFirst: readonly ContentChange[]): Generator<string> {
  const now = new Set<string>()
  for (const { on, added, changed, removed } of newestFirst.toReversed()) {
    for (const id of added) {
      if (now.has(id)) yield `the entry of ${on} adds "${id}", which is there already`
      now.add(id)
    }
    for (const id of changed) if (!now.has(id)) yield `the entry of ${on} changes "${id}", which isn’t there`
    for (const id of removed) if (!now.delete(id)) yield `the entry of ${on} removes "${id}", which isn’t there`
  }
  const asked = new Set(pack.questions.map(({ id }) => id))
  for (const id of asked) if (!now.has(id)) yield `no entry adds "${id}"`
  for (const id of now) if (!asked.has(id)) yield `"${id}" is added by an entry and isn’t asked`
}

/** Rules that the current version's entries name; those of earlier versions may be gone. */
function* rulesNamed(pack: Pack, changes: readonly ContentChange[]): Generator<string> {
  const rules = new Set([
    ...pack.questions.flatMap(({ caps = [] }) => caps.map(({ id }) => id)),
    ...[pack.knockOuts, pack.levels, pack.clocks].flatMap((each) => (each ?? []).map(({ id }) => id)),
  ])
  for (const change of changes.filter(({ version }) => version === pack.version))
    for (const id of change.rules)
      if (!rules.has(id)) yield `the entry of ${change.on} names the rule "${id}", which isn’t there`
}

function statementsNamed({ changes, statements }: CheckedContent): ChangeFinding[] {
  const findings: ChangeFinding[] = []
  for (const { on, statements: named } of changes)
    for (const place of named)
      if (!statements.some((each) => namesPlace(place, each.place)))
        findings.push({ place, message: `the entry of ${on} names it, and no statement stands there` })
  const entries = changes.flatMap(({ on, statements: named }) => named.map((place) => ({ on, place })))
  for (const { place, checkedOn } of statements)
    if (!entries.some((entry) => entry.on >= checkedOn && namesPlace(entry.place, place)))
      findings.push({ place, message: `was checked on ${checkedOn}, and no entry of that day or later names it` })
  return findings
}
