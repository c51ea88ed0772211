import {
  findRanOut,
  listUnpacked,
  lockToday,
  moveCurrentScores,
  type MovedScore,
  newIds,
  readPackedPortfolio,
  type Transaction,
} from '@rantai/db'
import { MOST_ROWS, PACKED_CODING } from '@rantai/questionnaires'
import { authorize } from '../access'
import { eventOf } from '../audit'
import type { Call } from '../call'
import { type Difference, differences } from './packed-differences'
import { questionnaireOf } from './questionnaire'
import { refreshCurrentScore } from './refresh-current'

/** Engagements that are read, scored and written together; a limit of memory alone. */
const TOGETHER = 20_000
/** Ids of engagements that are scored one by one, read together. */
const LISTED = 500

export type RescoredPortfolio = {
  /** Scored from packed answers, and one by one because theirs aren't packed. */
  readonly scored: number
  readonly oneByOne: number
  /** Whose copies were written, and whose score is another one than the copies said. */
  readonly written: number
  readonly moved: number
}

/**
 * Scores an organisation's portfolio from packed answers at its own today: what the calendar moves by now (`due`), or
 * everything (`all`). Writes only copies that differ, or whose day has come, and says in the history from what to what.
 * Done again it changes nothing.
 */
export async function rescorePortfolio(call: Call, which: 'due' | 'all'): Promise<RescoredPortfolio> {
  const total = { scored: 0, written: 0, moved: 0 }
  let after: string | null = null
  do {
    const page: Rescored = await rescoreNext(call, which, after)
    total.scored += page.scored
    total.written += page.written
    total.moved += page.moved
    after = page.next
  } while (after !== null)
  return { ...total, oneByOne: await scoreUnpacked(call, which) }
}

type Rescored = Omit<RescoredPortfolio, 'oneByOne'> & { readonly next: string | null }

function rescoreNext({ actor, deps }: Call, which: 'due' | 'all', after: string | null): Promise<Rescored> {
  const scope = authorize(actor, 'review.write')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const today = await lockToday(tx, at)
    const movingBy = which === 'due' ? today : null
    const asked = { coding: PACKED_CODING, movingBy, after, limit: Math.min(TOGETHER, MOST_ROWS) }
    const { groups, next } = await readPackedPortfolio(tx, asked)
    const found: Difference[] = []
    for (const group of groups)
      found.push(...differences(await questionnaireOf(tx, group.questionnaireHash), group, today))
    const scored = groups.reduce((sum, { ids }) => sum + ids.length, 0)
    if (found.length === 0) return { scored, next, written: 0, moved: 0 }
    return { scored, next, ...(await write(tx, found, { actor, at, today })) }
  })
}

type Writing = { readonly actor: Call['actor']; readonly at: Date; readonly today: string }

/** The copies of what differs, and for the history from what to what and what ran out. */
async function write(tx: Transaction, found: readonly Difference[], { actor, at, today }: Writing) {
  const late = found.flatMap(({ copies, before, dayHasCome }) => (before && dayHasCome ? [copies.id] : []))
  const ranOut = late.length === 0 ? undefined : await findRanOut(tx, late, today)
  const ids = newIds(found.length)
  const moved = found.map(({ copies, before }, i): MovedScore => {
    const { overall, band, residual } = copies
    const data = before && { from: before, to: { overall, band, residual }, ranOut: ranOut?.get(copies.id) ?? [] }
    return Object.assign(copies, { event: data && { id: ids[i]!, data } })
  })
  const event = eventOf(actor, { action: 'score.moved', objectKind: 'engagement' }, at)
  return moveCurrentScores(tx, moved, { asOf: today, event })
}

/** What isn't packed is scored from what people see, each in a transaction of its own, and packed by it where codes can say it. */
async function scoreUnpacked(call: Call, which: 'due' | 'all'): Promise<number> {
  const { actor, deps } = call
  const scope = authorize(actor, 'review.write')
  const listed = (after: string | null): Promise<string[]> =>
    deps.database.withScope(scope, async (tx) => {
      const movingBy = which === 'due' ? await lockToday(tx, deps.now()) : null
      return listUnpacked(tx, { coding: PACKED_CODING, movingBy, after, limit: LISTED })
    })
  let count = 0
  for (let ids = await listed(null); ids.length > 0; ids = await listed(ids.at(-1) ?? null)) {
    for (const id of ids) await refreshCurrentScore(call, id)
    count += ids.length
  }
  return count
}
