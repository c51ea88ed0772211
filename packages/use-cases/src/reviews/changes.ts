import type { Dossier, DossierAnswer, EarlierSubmission } from '@rantai/db'

/** What became of an answer since the last submission; 'first' where there was none to compare with. */
export type Change = 'changed' | 'evidence' | 'new' | 'same' | 'first'

const ranks: Readonly<Record<Change, number>> = { changed: 0, evidence: 1, new: 2, first: 3, same: 4 }

/** Where a change stands in the list: what a reviewer has to look at comes first. */
export const changeRank = (change: Change): number => ranks[change]

export function changeOf(
  before: DossierAnswer | undefined,
  now: DossierAnswer,
  { dossier, earlier }: { readonly dossier: Dossier; readonly earlier: EarlierSubmission },
): Change {
  if (!before) return 'new'
  const said = ({ value, notApplicable, comment }: DossierAnswer): string =>
    JSON.stringify([value ?? null, notApplicable, comment])
  if (said(before) !== said(now)) return 'changed'
  const files = (ids: readonly string[], of: readonly { readonly id: string; readonly fileName: string }[]): string =>
    of
      .filter((file) => ids.includes(file.id))
      .map((file) => file.fileName)
      .sort()
      .join('\n')
  return files(before.evidence, earlier.files) === files(now.evidence, dossier.shares) ? 'same' : 'evidence'
}
