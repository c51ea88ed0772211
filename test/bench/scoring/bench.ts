import { loadavg } from 'node:os'
import { checksumOf, type Contestant, emptyResults, prepare, type Prepared, type Results } from './contestant'
import { type EndToEndReport, rescoredEndToEnd } from './end-to-end'
import { comparedAtRandom } from './explained'
import { jsonLogicEngine, jsonLogicEngineConditions, jsonLogicJs } from './peers/logic'
import { jsonRulesEngine } from './peers/rules-engine'
import { surveyConditions, surveyModel } from './peers/survey'
import { plain } from './plain'
import { bareLoop, product } from './product'
import { type LineReport, printReport, type ScoringReport } from './report'
import { singleAnswer } from './single-answer'
import { RESULTS, type Workload, workloadFrom } from './workload'

/** How a bench is asked to run; `cases` is how many random engagements are scored by both paths. */
type Asked = { readonly json: boolean; readonly repetitions: number; readonly cases?: number | undefined }

const SEED = 20_261_122
const VENDORS = 10_000
const GOAL = { toPeer: 90 }

const contestants: readonly ((workload: Workload) => Prepared)[] = [
  product,
  bareLoop,
  plain,
  jsonLogicEngine,
  jsonLogicEngineConditions,
  jsonLogicJs,
  jsonRulesEngine,
  surveyConditions,
  surveyModel,
]

/**
 * Measures the portfolio path against rule and form engines and against its limit, all in turn in one process and that
 * several times. Every result of every contestant is compared with the product's.
 * @returns whether all agree, and the product keeps half of its goals
 */
export async function benchScoring({ json, repetitions, cases }: Asked): Promise<boolean> {
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const workload = workloadFrom(SEED, VENDORS)
  const endToEnd = await rescoredEndToEnd(workload, { seed: SEED, repetitions, say })
  say('Preparing …')
  const prepared = contestants.map((contestant) => prepare(workload, contestant))
  const [own, limit] = prepared
  if (!own || !limit) throw new Error('Nothing is measured.')
  const right = emptyResults(VENDORS)
  await own.run(0, VENDORS, right)
  own.collect?.(0, VENDORS, right)
  const rates = new Map<Contestant, number[]>(prepared.map((each) => [each, []]))
  const disagreements = new Set<string>()
  for (let repetition = 0; repetition <= repetitions; repetition += 1) {
    say(repetition === 0 ? 'Warming up …' : `Repetition ${repetition} of ${repetitions} …`)
    for (const each of prepared) {
      const rate = await once(each, repetition, { right, disagreements, isLimit: each === limit })
      if (repetition > 0) rates.get(each)?.push(rate)
    }
  }
  say('Comparing both paths …')
  const { compared, differing } = comparedAtRandom(SEED, cases ?? 500)
  const report = reportOf({ prepared, rates, limit, own })
  const goals = goalsOf(report)
  const times = [singleAnswer(repetitions)]
  const whole: ScoringReport = {
    ...{ lines: report, endToEnd, times, seed: SEED, vendors: VENDORS, repetitions },
    checksum: checksumOf(right, RESULTS * VENDORS),
    disagreements: [...disagreements, ...differing, ...endToEnd.disagreements],
    comparedWithExplained: compared,
    residentMegabytes: process.memoryUsage().rss / 1e6,
    load: loadavg().map((each) => Math.round(each * 10) / 10),
    missed: [...goals.missed, ...times.filter(({ ms, goalMs }) => ms > 2 * goalMs).map(({ name }) => name)],
    short: [
      ...goals.short,
      ...overdue(endToEnd),
      ...times.filter(({ ms, goalMs }) => ms > goalMs).map(({ name }) => name),
    ],
  }
  printReport(whole, json)
  return whole.disagreements.length === 0 && whole.missed.length === 0
}

/** Wall time says as much of who else uses the machine as of the product: over its goal it is said, and fails nothing. */
function overdue({ unchanged, changed, goals }: EndToEndReport): string[] {
  const said = (what: string, ms: number, goal: number): string[] =>
    ms > goal ? [`a portfolio end to end, ${what}: ${ms.toFixed(0)} ms, goal ${goal}`] : []
  return [
    ...said('nothing changed', unchanged.median, goals.unchangedMs),
    ...said('everything changed', changed.median, goals.changedMs),
  ]
}

type Against = { right: Results; disagreements: Set<string>; isLimit: boolean }

/** Shorter runs are done again until they took so long together: else who is fast is measured while it is being compiled. */
const LEAST_SECONDS = 0.3

/** One repetition: the contestant's next slice of vendors, compared with the product's results of the same vendors. */
async function once(each: Contestant, repetition: number, { right, disagreements, isLimit }: Against): Promise<number> {
  const slices = Math.floor(VENDORS / each.vendors)
  const from = (repetition % slices) * each.vendors
  const results = emptyResults(each.vendors)
  const before = process.cpuUsage()
  let [runs, seconds] = [0, 0]
  while (seconds < LEAST_SECONDS) {
    await each.run(from, from + each.vendors, results)
    const { user, system } = process.cpuUsage(before)
    // Processor time, which hardly depends on who else uses the machine; none of them waits for anything.
    seconds = (user + system) / 1e6
    runs += 1
  }
  each.collect?.(from, from + each.vendors, results)
  if (!isLimit) {
    for (let i = 0; i < RESULTS * each.vendors; i++) {
      const at = RESULTS * from + i
      const same =
        Math.abs(results.points[i]! - right.points[at]!) < 1e-9 &&
        results.knockedOut[i] === right.knockedOut[at] &&
        results.unanswered[i] === right.unanswered[at]
      if (!same) disagreements.add(`${each.name}: vendor ${Math.floor(at / RESULTS)}, result ${at % RESULTS}`)
    }
  }
  return (runs * each.vendors) / seconds
}

type Measured = {
  prepared: readonly Contestant[]
  rates: ReadonlyMap<Contestant, number[]>
  limit: Contestant
  own: Contestant
}

function reportOf({ prepared, rates, limit }: Measured): LineReport[] {
  const rateOf = (each: Contestant): number => median(rates.get(each) ?? [])
  const best = (use: Contestant['use']): number =>
    Math.max(...prepared.filter((each) => each.use === use).map((each) => rateOf(each)))
  const [library, mixed] = [best('whole'), Math.max(best('whole'), best('conditions'))]
  return prepared.map((each) => {
    const perSecond = rateOf(each)
    const all = rates.get(each) ?? []
    return {
      ...{ name: each.name, perSecond, min: Math.min(...all), max: Math.max(...all) },
      ...{ microseconds: 1e6 / perSecond, preparingMs: each.preparing },
      ...{ ratioToBestPeer: perSecond / library, ratioToBestMixed: perSecond / mixed },
      ratioToLimit: perSecond / rateOf(limit),
    }
  })
}

function goalsOf([own]: readonly LineReport[]): { missed: string[]; short: string[] } {
  const ratio = own?.ratioToBestPeer ?? 0
  const said = [`${ratio.toFixed(0)} times the fastest library, goal ${GOAL.toPeer}`]
  return { missed: ratio < GOAL.toPeer / 2 ? said : [], short: ratio < GOAL.toPeer ? said : [] }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2
}
