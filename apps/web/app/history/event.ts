import type { AuditAction } from '@rantai/use-cases'
import type { Formats } from '../locale/formats'

export type Data = Readonly<Record<string, unknown>>
export type Event = { readonly action: string; readonly data: Data }
export type Told = {
  readonly words: string
  readonly mark: 'done' | 'note' | 'broke'
  /** Who it was, where the event itself was written for somebody else. */
  readonly by?: string
}

/** Words for every action of some kinds; the types hold that none is missing. */
export type Tellers<Kind extends string> = Readonly<
  Record<Extract<AuditAction, Kind>, (data: Data, format: Formats) => Told>
>

export const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

export const day = (value: unknown, format: Formats): string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? format.date(value) : ''
