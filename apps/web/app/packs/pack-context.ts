import { useOutletContext } from '@remix-run/react'
import type { DraftFinding } from '@rantai/questionnaires/draft'
import type { ShownPack } from '@rantai/use-cases'
import type { Say } from '@rantai/ui/words'
import { sentenceOf } from './finding-words'
import type { PackDraft } from './use-pack-draft'

/** What the pages of one pack share: the draft lives above them, so that going between them loses nothing. */
export type PackContext = PackDraft & {
  readonly pack: Pick<ShownPack, 'id' | 'packId' | 'state' | 'versions' | 'nextVersion'>
  readonly mayWrite: boolean
  readonly mayPublish: boolean
}

export const usePack = (): PackContext => useOutletContext<PackContext>()

/** The findings below a place, each with the rest of its place. */
export function findingsAt(findings: readonly DraftFinding[], place: string): readonly DraftFinding[] {
  return findings.flatMap((finding) => {
    if (finding.place !== place && !finding.place.startsWith(`${place}.`) && !finding.place.startsWith(`${place}[`))
      return []
    return [{ ...finding, place: finding.place.slice(place.length).replace(/^\./, '') }]
  })
}

/** The first error at a place, for the field that shows it. */
export function errorAt(say: Say, findings: readonly DraftFinding[], place: string): string | undefined {
  const found = findings.find(
    (each) =>
      each.severity === 'error' &&
      (each.place === place || each.place.startsWith(`${place}.`) || each.place.startsWith(`${place}[`)),
  )
  return found && sentenceOf(say, found.message)
}
