import type { MemberRow } from '@rantai/db'
import type { Side } from '../access'

/** Who of the members reads the notes of a side: whoever only contributes answers has nothing of the assessing one. */
export const readersOf = (side: Side, members: readonly MemberRow[]): readonly MemberRow[] =>
  side === 'assessing' ? members.filter(({ role }) => role !== 'contributor') : members
