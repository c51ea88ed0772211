import { z } from 'zod'
import { changesWritten } from '../content/changes'
import { contentChange, type ContentChange } from './content-change'

let read: readonly ContentChange[] | undefined

/**
 * The change log of the shipped content, newest first, those of one day as written: all of it, or that of one pack or
 * one jurisdiction. Checked against its schema the first time it is read; throws where it is malformed.
 */
export function contentChanges(
  only: { readonly pack?: string; readonly jurisdiction?: string } = {},
): readonly ContentChange[] {
  read ??= z.array(contentChange).parse(changesWritten)
  return read
    .filter(
      (each) =>
        (only.pack === undefined || each.pack === only.pack) &&
        (only.jurisdiction === undefined || each.jurisdiction === only.jurisdiction),
    )
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
