import { useOutletContext } from '@remix-run/react'
import type { DraftFinding } from '@rantai/questionnaires/draft'
import type { ShownPack } from '@rantai/use-cases'
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

/** The first error at one of these places, for the field that shows it. */
export function errorAt(findings: readonly DraftFinding[], ...places: readonly string[]): string | undefined {
  const found = findings.find(
    ({ severity, place }) =>
      severity === 'error' &&
      places.some((each) => place === each || place.startsWith(`${each}.`) || place.startsWith(`${each}[`)),
  )
  return found && sentenceOf(found.message)
}

const plain: readonly (readonly [RegExp, string])[] = [
  [/^Too small: expected string to have >=1 characters$/, 'Write something here.'],
  [/^Too small: expected number to be >0$/, 'Write a number above 0.'],
  [/^Too small: expected array to have >=1 items$/, 'Add at least one.'],
]

/** A message of the schema or of pack:check as a sentence. */
export function sentenceOf(message: string): string {
  const known = plain.find(([pattern]) => pattern.test(message))
  if (known) return known[1]
  const words = message.charAt(0).toUpperCase() + message.slice(1)
  return /[.!?]$/.test(words) ? words : `${words}.`
}

const partWords: Readonly<Record<string, string>> = {
  questions: 'Question',
  components: 'Component',
  levels: 'Level',
  knockOuts: 'Knock-out',
  clocks: 'Clock',
  caps: 'Cap',
  choices: 'Choice',
  bands: 'Band',
  text: 'text',
  when: 'condition',
  appliesWhen: 'asked when',
  coveredBy: 'covered by',
  id: 'name',
}

/** A place of the format as a person counts: `questions[0].caps[1].reason.en` is "Question 1, Cap 2, reason". */
export function placeWords(place: string): string {
  const parts = place
    .replace(/\.en$/, '')
    .split('.')
    .filter((part, i, all) => part !== 'answer' || i === all.length - 1)
  return parts
    .map((part) => {
      const [, name = part, index] = /^(\w+)\[(\d+)\]$/.exec(part) ?? []
      const words = partWords[name] ?? name
      return index === undefined ? words : `${words} ${Number(index) + 1}`
    })
    .join(', ')
}
