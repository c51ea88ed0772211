import {
  cutPortfolio,
  findRanOut,
  lockToday,
  moveCurrentScores,
  type PageOfIds,
  type PortfolioPage,
  readPackedPage,
  type Transaction,
} from '@rantai/db'
import { PACKED_CODING } from '@rantai/questionnaires'
import { authorize } from '../access'
import { recordEach } from '../audit'
import type { Call } from '../call'
import { type Difference, differences } from './packed-differences'
import { questionnaireOf } from './questionnaire'
import { refreshCurrentScore } from './refresh-current'

/** Engagements that are read together: the database reads a page while the one before is scored. */
const PAGE = 2_000
/** Pages of one transaction; a limit of memory, and of how long the organisation's row is locked. */
const PAGES = 10

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
  const unpacked: string[] = []
  let after: string | null = null
  do {
    const done: Rescored = await rescoreNext(call, which, after)
    total.scored += done.scored
    total.written += done.written
    total.moved += done.moved
    unpacked.push(...done.unpacked)
    after = done.next
  } while (after !== null)
  // From what people see, in a transaction each, and packed by it where codes can say it.
  for (const id of unpacked) await refreshCurrentScore(call, id)
  return { ...total, oneByOne: unpacked.length }
}

type Rescored = Omit<RescoredPortfolio, 'oneByOne'> & {
  readonly unpacked: readonly string[]
  readonly next: string | null
}

function rescoreNext({ actor, deps }: Call, which: 'due' | 'all', after: string | null): Promise<Rescored> {
  const scope = authorize(actor, 'review.write')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const [today, { pages, next }] = await Promise.all([
      lockToday(tx, at),
      cutPortfolio(tx, { after, size: PAGE, pages: PAGES }),
    ])
    const asked = { coding: PACKED_CODING, movingBy: which === 'due' ? today : null }
    const total = { scored: 0, unpacked: [] as string[] }
    const writing: Promise<Written>[] = []
    for await (const { page, groups, unpacked } of readAhead(pages, (page) => readPackedPage(tx, page, asked))) {
      total.unpacked.push(...unpacked)
      const found: Difference[] = []
      for (const group of groups)
        found.push(...differences(await questionnaireOf(tx, group.questionnaireHash), group, today))
      total.scored += groups.reduce((sum, { copies }) => sum + copies.length, 0)
      if (found.length > 0) writing.push(unheard(write(tx, found, { actor, at, today, page })))
    }
    const written = await Promise.all(writing)
    const sum = (which: keyof Written): number => written.reduce((total, each) => total + each[which], 0)
    return { ...total, next, written: sum('written'), moved: sum('moved') }
  })
}

/** Asks for the next page before it hands out one. */
async function* readAhead(
  pages: readonly PageOfIds[],
  read: (page: PageOfIds) => Promise<PortfolioPage>,
): AsyncGenerator<PortfolioPage> {
  let next: Promise<PortfolioPage> | undefined
  for (const page of [...pages, undefined]) {
    const here = next
    next = page && unheard(read(page))
    if (here) yield await here
  }
}

/** Awaited later; until then its failure must not count as unhandled. */
function unheard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}

type Written = { readonly written: number; readonly moved: number }
type Writing = { readonly actor: Call['actor']; readonly at: Date; readonly today: string; readonly page: PageOfIds }

/** The copies of what differs, and for the history from what to what and what ran out. */
async function write(
  tx: Transaction,
  found: readonly Difference[],
  { actor, at, today, page }: Writing,
): Promise<Written> {
  const late = found.flatMap(({ copies, before, dayHasCome }) => (before && dayHasCome ? [copies.id] : []))
  const ranOut = late.length === 0 ? undefined : await findRanOut(tx, late, today)
  const left = await moveCurrentScores(
    tx,
    found.map(({ copies }) => copies),
    { asOf: today, at, page },
  )
  const each = found.flatMap(({ copies: { id, overall, band, residual }, before }) => {
    if (!before || left.has(id)) return []
    return [{ objectId: id, data: { from: before, to: { overall, band, residual }, ranOut: ranOut?.get(id) ?? [] } }]
  })
  await recordEach(tx, actor, { action: 'score.moved', objectKind: 'engagement', each, at })
  return { written: found.length - left.size, moved: each.length }
}
