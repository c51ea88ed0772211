import { useOutletContext } from '@remix-run/react'
import type { DraftFinding } from '@rantai/questionnaires/draft'
import type { ShownPack } from '@rantai/use-cases'
import { english, type Say } from '@rantai/ui/words'
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

const numberedParts: Readonly<Record<string, string>> = english({
  questions: 'Question {number}',
  components: 'Component {number}',
  levels: 'Level {number}',
  knockOuts: 'Knock-out {number}',
  clocks: 'Clock {number}',
  caps: 'Cap {number}',
  choices: 'Choice {number}',
  bands: 'Band {number}',
})

/** A place of the format as a person counts: `questions[0].caps[1].reason.en` is "Question 1, Cap 2, reason". */
export function placeWords(say: Say, place: string): string {
  const parts = place
    .replace(/\.en$/, '')
    .split('.')
    .filter((part, i, all) => part !== 'answer' || i === all.length - 1)
  return parts.map((part) => partWord(say, part)).join(', ')
}

function partWord(say: Say, part: string): string {
  const [, name = part, index] = /^(\w+)\[(\d+)\]$/.exec(part) ?? []
  if (index !== undefined) {
    const number = Number(index) + 1
    const words = numberedParts[name]
    return words === undefined ? `${name} ${number}` : say(words, { number })
  }
  switch (name) {
    case 'questions':
      return say('Questions')
    case 'components':
      return say('Components')
    case 'levels':
      return say('Levels')
    case 'knockOuts':
      return say('Knock-outs')
    case 'clocks':
      return say('Clocks')
    case 'caps':
      return say('Caps')
    case 'choices':
      return say('Choices')
    case 'bands':
      return say('Bands')
    case 'text':
      return say('text')
    case 'when':
      return say('condition')
    case 'appliesWhen':
      return say('asked when')
    case 'coveredBy':
      return say('covered by')
    case 'id':
      return say('name')
    case 'reason':
      return say('reason')
    case 'title':
      return say('title')
    case 'weight':
      return say('weight')
    case 'answer':
      return say('answer')
    default:
      return name
  }
}
