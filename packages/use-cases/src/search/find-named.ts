import { searchRepository, type NamedRow } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import type { FindNamedInput } from './find-named.schema'

/** As many of each kind as fit beside the pages in the command palette. */
const EACH = 8

/** Vendors and engagements by any part of their names, typed with or without marks; nothing for nothing typed. */
export async function findNamed({ actor, deps }: Call, { text }: FindNamedInput): Promise<readonly NamedRow[]> {
  authorize(actor, 'vendor.read')
  const scope = authorize(actor, 'engagement.read')
  const words = folded(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return deps.database.withScope(scope, (tx) => searchRepository.findNamed(tx, words, EACH))
}

/** As the command palette folds what it filters: "Đông Hải" is found by "dong hai". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}
