import { isRecord } from '../input/problem'
import type { CellKind } from './sheet-columns'

/** What a text becomes in a cell, or undefined where a cell can't hold it: empty, or with characters that XML has not. */
const unprintable = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

const textCell = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && !unprintable.test(value) ? value : undefined

/** JSON in which every character that a workbook can't hold is written as an escape. */
export function jsonCell(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    new RegExp(unprintable, 'gu'),
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const numberCell = (value: unknown): string | undefined => (typeof value === 'number' ? String(value) : undefined)

export const NOT_KNOWN = 'not known'

/** The cell for a value, or undefined where this kind of cell can't hold it as it is. */
export function cellOf(kind: Exclude<CellKind, 'text by language'>, value: unknown): string | undefined {
  switch (kind) {
    case 'text':
      return textCell(value)
    case 'number':
      return numberCell(value)
    case 'amount':
      return value === null ? NOT_KNOWN : numberCell(value)
    case 'yes or no':
      return typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined
    case 'JSON':
      return value === undefined ? undefined : jsonCell(value)
  }
}

/** A text by language as cells by language, or undefined where it isn't one. */
export function languageCells(value: unknown): ReadonlyMap<string, string> | undefined {
  if (!isRecord(value)) return undefined
  const cells = new Map<string, string>()
  for (const [language, text] of Object.entries(value)) {
    const cell = textCell(text)
    if (cell === undefined || !/^[a-zA-Z][a-zA-Z0-9-]*$/.test(language)) return undefined
    cells.set(language, cell)
  }
  return cells.size === 0 ? undefined : cells
}

export type ReadCell = { readonly value: unknown } | { readonly fault: string }

const yes = new Set(['yes', 'true', '1', 'x'])
const no = new Set(['no', 'false', '0'])

/** What a filled cell says. A condition written by hand may lack nothing: what isn't JSON is named, never guessed. */
export function readCell(kind: CellKind, cell: string): ReadCell {
  const text = cell.trim()
  switch (kind) {
    case 'text':
    case 'text by language':
      return { value: cell }
    case 'number':
    case 'amount': {
      if (kind === 'amount' && text.toLowerCase() === NOT_KNOWN) return { value: null }
      const value = Number(text)
      return Number.isFinite(value) ? { value } : { fault: `“${text}” is not a number` }
    }
    case 'yes or no': {
      const word = text.toLowerCase()
      if (yes.has(word) || no.has(word)) return { value: yes.has(word) }
      return { fault: `“${text}” is neither yes nor no` }
    }
    case 'JSON':
      try {
        return { value: JSON.parse(text) as unknown }
      } catch {
        return { fault: 'is not JSON; write it as the template does, a text in double quotes' }
      }
  }
}
