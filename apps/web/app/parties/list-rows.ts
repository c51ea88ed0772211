import type { ListChange, ListDiff, ListedParty } from '@rantai/questionnaires/chain'
import { countryCodes } from '@rantai/questionnaires'
import { countryOf } from './party-loader'

/** One line of what changed: who, what kind, and how it was and is. */
export type ChangeRow = {
  readonly kind: ListChange['kind']
  readonly name: string
  readonly before: string
  readonly after: string
}
export type EntryRow = {
  readonly name: string
  readonly purpose: string
  readonly where: string
  readonly data: string
  readonly domain: string
}

/** A row whose countries can't all be read: by its place in the list from 0. */
export type UnknownPlace = {
  readonly row: number
  readonly name: string
  readonly words: readonly string[]
  readonly all: string
}

/** Rows that name a place which is no country; a row keeps what it says. */
export const unknownPlaces = (
  entries: readonly ListedParty[],
  leftOut: readonly { readonly row: number }[] = [],
): UnknownPlace[] => {
  const left = new Set(leftOut.map(({ row }) => row))
  const rows = Array.from({ length: entries.length + left.size }, (_, row) => row).filter((row) => !left.has(row))
  return entries.flatMap(({ name, countries = [] }, at) => {
    const words = countries.filter((code) => !countryCodes.has(code))
    return words.length === 0 ? [] : [{ row: rows[at] ?? at, name, words, all: countries.join(', ') }]
  })
}

type ReadAgainst = {
  readonly diff: ListDiff
  readonly entries: readonly ListedParty[]
  readonly leftOut?: readonly { readonly row: number }[]
}
type NameOf = (code: string) => string | null

/** A list and its changes as a page draws them, countries in the reader's words. */
export function listRows({ diff, entries, leftOut }: ReadAgainst, nameOf: NameOf) {
  const places = (codes: readonly string[] | undefined | null) =>
    (codes ?? []).map((code) => countryOf(code, nameOf)).join(', ')
  const whole = (entry: ListedParty) => [entry.name, entry.purpose, places(entry.countries)].filter(Boolean).join(' · ')
  const rowOf = (change: ListChange): ChangeRow => {
    const { kind } = change
    switch (change.kind) {
      case 'added':
        return { kind, name: change.after.name, before: '', after: whole(change.after) }
      case 'removed':
        return { kind, name: change.before.name, before: whole(change.before), after: '' }
      case 'reformatted':
        return { kind, name: change.name, before: whole(change.before), after: whole(change.after) }
      case 'movedCountry':
        return { kind, name: change.name, before: places(change.before), after: places(change.after) }
      case 'changedData':
        return {
          kind,
          name: change.name,
          before: (change.before ?? []).join(', '),
          after: (change.after ?? []).join(', '),
        }
      case 'changedPurpose':
        return { kind, name: change.name, before: change.before ?? '', after: change.after ?? '' }
    }
  }
  return {
    changes: diff.changes.map(rowOf),
    unknownPlaces: unknownPlaces(entries, leftOut),
    unchanged: diff.unchanged,
    maybeRenamed: diff.maybeRenamed,
    entries: entries.map((entry): EntryRow => ({
      name: entry.name,
      purpose: entry.purpose ?? '',
      where: places(entry.countries),
      data: (entry.data ?? []).join(', '),
      domain: entry.domain ?? '',
    })),
  }
}
