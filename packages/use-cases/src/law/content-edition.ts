import { createHash } from 'node:crypto'
import { contentChanges, jurisdictions, packs } from '@rantai/questionnaires'

/** Something that ships in versions: a pack, or what is written of a jurisdiction that brings none. */
export type ShippedSubject = {
  readonly kind: 'pack' | 'jurisdiction'
  /** The pack's id or the jurisdiction's code. */
  readonly id: string
  readonly title: string
  /** The pack's version; of a jurisdiction the day of its newest change. */
  readonly version: string
  /** The page that names whom it touches. */
  readonly path: string
  /** The jurisdiction's own code and its members; empty for packs of no jurisdiction. */
  readonly countries: readonly string[]
}

let kept: { readonly edition: string; readonly subjects: readonly ShippedSubject[] } | undefined

/** Everything that ships with its newest version, and one name for the whole: it changes when any version does. */
export function contentEdition(): { readonly edition: string; readonly subjects: readonly ShippedSubject[] } {
  if (kept) return kept
  const law = jurisdictions()
  const codes = new Map(law.map((each) => [each.code.toLowerCase(), each]))
  const ofPacks = Object.values(packs).map(({ id, title, version }): ShippedSubject => {
    const place = codes.get(id)
    const path = place ? `/law/${place.code}` : `/packs/shipped/${id}`
    const countries = place ? [place.code, ...place.members] : []
    return { kind: 'pack', id, title: title.en, version, path, countries }
  })
  const withoutPack = law
    .filter(({ code }) => !Object.hasOwn(packs, code.toLowerCase()))
    .flatMap(({ code, name, members }): ShippedSubject[] => {
      const newest = contentChanges({ jurisdiction: code })[0]?.on
      if (newest === undefined) return []
      const countries = [code, ...members]
      return [{ kind: 'jurisdiction', id: code, title: name.en, version: newest, path: `/law/${code}`, countries }]
    })
  const subjects = [...ofPacks, ...withoutPack]
  const named = subjects.map(({ kind, id, version }) => [kind, id, version].join(' ')).sort()
  const edition = createHash('sha256').update(named.join('\n')).digest('hex').slice(0, 16)
  kept = { edition, subjects }
  return kept
}
