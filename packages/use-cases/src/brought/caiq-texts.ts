import { longest } from '../spreadsheets/merge-sheet'
import { plainText } from '../spreadsheets/sheet-marks'
import type { CaiqAbout, CaiqRow } from './brought.types'

// What stands in a CAIQ, and what is written of it: English, whoever reads the screens.

export const YES = 'Yes'
export const NO = 'No'
const SAID = [YES, NO, 'NA'] as const
type Said = (typeof SAID)[number]

/** Yes, No or NA as people write them; null for an empty cell, undefined for anything else. */
export function saidIn(answer: string): Said | null | undefined {
  const words = answer.trim().toLowerCase().replaceAll(/[./]/g, '')
  if (words === '') return null
  if (words === 'na' || words === 'not applicable') return 'NA'
  return SAID.find((each) => each.toLowerCase() === words)
}

/** What a CAIQ's version is called where a file has a field of that name. */
export const VERSION_FIELD = 'caiq version'

/** The rows in the words of the file, each under its id; those that don't fit are named. */
export function commentOf(rows: readonly CaiqRow[], { version }: CaiqAbout): string {
  const name = version === null ? 'CAIQ' : `CAIQ v${version}`
  const kept: string[] = []
  const left: string[] = []
  let length = 0
  for (const { id, answer, owner, description } of rows) {
    const whose = owner === '' ? '' : ` (${owner})`
    const line = plainText(`${name} ${id}: ${answer || '–'}${whose}${description === '' ? '' : `. ${description}`}`)
    // Room for the ids of those that are left.
    if (length + line.length + 1 > longest.comment - 1000) left.push(id)
    else {
      kept.push(line)
      length += line.length + 1
    }
  }
  return [...kept, ...(left.length === 0 ? [] : [`… ${name} ${left.join(', ')}`.slice(0, 900)])].join('\n')
}
