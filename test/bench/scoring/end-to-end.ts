import { createHash } from 'node:crypto'
import { moveCurrentScores, type MovedScore, type Transaction } from '../../../packages/db/src/index'
import { bandOf, residualOf, type Tier } from '../../../packages/questionnaires/src'
import { rescorePortfolio } from '../../../packages/use-cases/src/index'
import { authorize } from '../../../packages/use-cases/src/access/index'
import { recordEach } from '../../../packages/use-cases/src/audit/index'
import { builtLogic } from './peers/logic'
import { type StoredPortfolio, storePortfolio } from './stored-portfolio'
import type { Value, Workload } from './workload'

/** Milliseconds on the wall from asking for the portfolio until everything is committed; of all repetitions. */
export type Times = { readonly median: number; readonly min: number; readonly max: number }
export type EndToEndReport = {
  readonly engagements: number
  readonly unchanged: Times
  readonly changed: Times
  readonly peerUnchanged: Times
  readonly peerChanged: Times
  readonly ratioUnchanged: number
  readonly ratioChanged: number
  /** Processor time of the product's process, which hardly depends on who else uses the machine; the database's isn't in it. */
  readonly unchangedCpu: Times
  readonly changedCpu: Times
  readonly goals: typeof GOALS
  /** SHA-256 over every engagement's stored score, the same for both. */
  readonly checksum: string
  readonly disagreements: readonly string[]
  /** Resident memory before the first re-score, and the most while they went on. */
  readonly megabytesBefore: number
  readonly megabytesAtMost: number
}

const GOALS = { unchangedMs: 60, changedMs: 300 }

type Asked = { readonly seed: number; readonly repetitions: number; readonly say: (line: string) => void }

/**
 * Re-scores a stored portfolio by the use-case that the worker runs: reading, scoring, comparing, writing what differs
 * with its history. Once where nothing differs and once where everything does; beside it the fastest library over one
 * JSON document an engagement, with the same comparison and the same write.
 */
export async function rescoredEndToEnd(workload: Workload, { seed, repetitions, say }: Asked): Promise<EndToEndReport> {
  say('Storing the portfolio …')
  const stored = await storePortfolio(workload, seed)
  try {
    return await measure(stored, workload, { seed, repetitions, say })
  } finally {
    await stored.stop()
  }
}

type Way = { readonly run: () => Promise<number>; readonly unchanged: Taken[]; readonly changed: Taken[] }
type Taken = { readonly ms: number; readonly cpuMs: number; readonly written: number }

async function measure(
  stored: StoredPortfolio,
  workload: Workload,
  { repetitions, say }: Asked,
): Promise<EndToEndReport> {
  const peer = peerOn(stored, workload)
  const ways: Way[] = [async () => (await rescorePortfolio(stored.call, 'all')).written, peer].map((run) => ({
    ...{ run, unchanged: [], changed: [] },
  }))
  const [own, other] = ways
  if (!own || !other) throw new Error('Nothing is measured.')
  const megabytesBefore = process.memoryUsage().rss / 1e6
  const checksums = new Set<string>()
  const disagreements: string[] = []
  let most = megabytesBefore
  for (let repetition = 0; repetition <= repetitions; repetition += 1) {
    say(repetition === 0 ? 'Warming up …' : `Repetition ${repetition} of ${repetitions} …`)
    for (const { run, unchanged, changed } of ways) {
      await spoil(stored)
      const all = await timed(run)
      await settle(stored)
      const none = await timed(run)
      if (run === own.run) most = Math.max(most, process.memoryUsage().rss / 1e6)
      if (all.written !== workload.vendors.length) disagreements.push(`${all.written} written where all differ`)
      if (none.written !== 0) disagreements.push(`${none.written} written where none differs`)
      if (repetition > 0) changed.push(all)
      if (repetition > 0) unchanged.push(none)
      checksums.add(await checksumOf(stored))
    }
  }
  if (checksums.size > 1) disagreements.push('both ways end with different scores')
  return {
    engagements: workload.vendors.length,
    ...{ unchanged: timesOf(own.unchanged), changed: timesOf(own.changed) },
    ...{ peerUnchanged: timesOf(other.unchanged), peerChanged: timesOf(other.changed) },
    ...{ unchangedCpu: timesOf(own.unchanged, 'cpuMs'), changedCpu: timesOf(own.changed, 'cpuMs'), goals: GOALS },
    ratioUnchanged: timesOf(other.unchanged).median / timesOf(own.unchanged).median,
    ratioChanged: timesOf(other.changed).median / timesOf(own.changed).median,
    ...{ checksum: [...checksums].join(' '), disagreements, megabytesBefore, megabytesAtMost: most },
  }
}

/** Every copy becomes another one than its answers come to, as after a change of the questionnaire. */
async function spoil({ admin }: StoredPortfolio): Promise<void> {
  await admin.query(`update engagement set current_overall = 101, current_band = 'E', current_residual = null`)
  await admin.query('delete from audit_event')
  await settle({ admin })
}

/** The database as it leaves itself some minutes after a change. */
async function settle({ admin }: Pick<StoredPortfolio, 'admin'>): Promise<void> {
  await admin.query('vacuum engagement, audit_event')
  await admin.query('checkpoint')
}

async function timed(run: () => Promise<number>): Promise<Taken> {
  const [before, cpuBefore] = [performance.now(), process.cpuUsage()]
  const written = await run()
  const { user, system } = process.cpuUsage(cpuBefore)
  return { ms: performance.now() - before, cpuMs: (user + system) / 1000, written }
}

async function checksumOf({ admin }: StoredPortfolio): Promise<string> {
  const { rows } = await admin.query<{ text: string }>(
    `select string_agg(concat_ws(' ', id, round(current_overall::numeric + 1e-9, 6), current_band, current_residual), ',' order by id) as text from engagement`,
  )
  return createHash('sha256')
    .update(rows[0]?.text ?? '')
    .digest('hex')
    .slice(0, 16)
}

function timesOf(all: readonly Taken[], which: 'ms' | 'cpuMs' = 'ms'): Times {
  const sorted = all.map((each) => each[which]).toSorted((left, right) => left - right)
  const middle = sorted.length / 2
  const median = ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2
  return { median, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN }
}

type Document = {
  readonly id: string
  readonly version: string
  readonly overlay: number
  readonly tier: Tier | null
  readonly answers: Readonly<Record<string, Value>>
  readonly overall: number
  readonly band: string
  readonly residual: string | null
}

const everything = { after: '00000000-0000-0000-0000-000000000000', last: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }

/** The fastest library over documents; its logic is built once, before anything is measured. */
function peerOn({ call: { actor, deps } }: StoredPortfolio, workload: Workload): () => Promise<number> {
  const evaluations = [undefined, ...workload.overlays].map((overlay) => builtLogic(workload, overlay))
  const scope = authorize(actor, 'review.write')
  const at = deps.now()
  return () =>
    deps.database.withScope(scope, async (tx) => {
      const moved: MovedScore[] = []
      const each: { objectId: string; data: Record<string, unknown> }[] = []
      for (const { id, version, overlay, tier, answers, ...before } of await documents(tx)) {
        const { points: overall, out } = evaluations[overlay]!(answers)
        const band = bandOf(overall)
        const residual = out ? 'critical' : residualOf(tier, band)
        const stays = Math.abs(before.overall - overall) < 1e-9 && before.band === band && before.residual === residual
        if (stays) continue
        moved.push({ id, version, overall, band, residual, movesOn: null })
        each.push({ objectId: id, data: { from: before, to: { overall, band, residual }, ranOut: [] } })
      }
      if (moved.length === 0) return 0
      const left = await moveCurrentScores(tx, moved, { asOf: '2026-11-20', at, page: everything })
      await recordEach(tx, actor, { action: 'score.moved', objectKind: 'engagement', each, at })
      return moved.length - left.size
    })
}

const documents = (tx: Transaction): Promise<Document[]> =>
  tx.query<Document>(
    `select e.id, e.xmin::text as version, d.overlay, d.tier, d.answers, e.current_overall::float8 as overall, e.current_band as band,
       e.current_residual as residual
     from engagement e join answer_document d on d.engagement_id = e.id where e.organisation_id = $1`,
    [tx.scope.organisationId],
  )
