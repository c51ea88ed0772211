import { createHash } from 'node:crypto'
import type { StoredAnswer } from '../answers/answering.types'
import { cleaned } from '../vendors/cell-texts'
import type { SheetTexts } from './spreadsheets.types'

export type Content = Pick<StoredAnswer, 'value' | 'notApplicable' | 'comment'>

/** What a row said when it was written: the version of the answer, and short digests of what it held. */
export type SheetMark = { readonly version: number; readonly content: string; readonly texts: string }

/** Digests are to notice a change, not to keep anything secret: 64 bits do. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The same for answers that say the same: the order of a list and of keys says nothing. */
export function contentMark({ value, notApplicable, comment }: Content): string {
  return digest(JSON.stringify([canonical(value ?? null), notApplicable?.trim() || null, comment?.trim() || null]))
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(canonical(each))).sort()
  if (typeof value === 'string') return plainText(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .map(([key, each]) => [key, canonical(each)])
    .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1))
}

/** Programs end lines in their own ways, and cut spaces at the ends; some signs have no place in a file. */
export const plainText = (text: string): string => cleaned(text).replaceAll(/\r\n?/g, '\n').trim()

export const textsMark = ({ answer, notApplicable, comment }: SheetTexts): string =>
  digest(JSON.stringify([answer, notApplicable, comment].map(plainText)))

/** `3.0f3a…c1.77b0…9e`: what stands in the hidden cell. */
export const writeMark = ({ version, content, texts }: SheetMark): string => `${version}.${content}.${texts}`

/** Undefined where the cell was lost or written over. */
export function readMark(cell: string): SheetMark | undefined {
  const [, version, content, texts] = /^(\d{1,9})\.([0-9a-f]{16})\.([0-9a-f]{16})$/.exec(cell.trim()) ?? []
  return version === undefined || content === undefined || texts === undefined
    ? undefined
    : { version: Number(version), content, texts }
}

const NAME = 'rantai-answers-1'

/** Says which assessment a sheet is of, and in which language it was written. */
export const writeHeadMark = ({ assessmentId, locale }: HeadMark): string => `${NAME} ${assessmentId} ${locale}`

export type HeadMark = { readonly assessmentId: string; readonly locale: string }

export function readHeadMark(cell: string): HeadMark | undefined {
  const [name, assessmentId, locale] = cell.trim().split(' ')
  return name === NAME && assessmentId !== undefined && locale !== undefined ? { assessmentId, locale } : undefined
}
