import { loadavg } from 'node:os'
import { gzipSync } from 'node:zlib'
import { linesOf, SECTION, SUBMITS_A_REPETITION, type Line } from './lines'
import { sendLoad, type Sample } from './load'
import { printReport, type LineReport, type PagesReport } from './report'
import { startServer, type BenchServer } from './server'
import { seedWorld, type World } from './world'

/** How a bench is asked to run. */
type Asked = { readonly json: boolean; readonly repetitions: number; readonly only: readonly string[] | undefined }

const SECONDS = 2

/**
 * Measures the portal's pages against its plainest route, all of them in turn and that several times, on one server.
 * @returns whether every page keeps half of its goals
 */
export async function benchPages({ json, repetitions, only }: Asked): Promise<boolean> {
  const say = (line: string) => process.stderr.write(`${line}\n`)
  say('Starting the portal …')
  const server = await startServer()
  try {
    say('Seeding …')
    const world = await seedWorld(server, repetitions * SUBMITS_A_REPETITION + 1)
    const report = await measure(server, world, { repetitions, only, say })
    printReport(report, json)
    return report.missed.length === 0
  } finally {
    await server.stop()
  }
}

type Run = Omit<Asked, 'json'> & { readonly say: (line: string) => void }

async function measure(server: BenchServer, world: World, { repetitions, only, say }: Run): Promise<PagesReport> {
  const atRest = server.residentMegabytes()
  const all = await linesOf(server, world, SECONDS)
  const lines = all.filter(({ name }, at) => at === 0 || !only || only.includes(name))
  const statements = await countStatements(server, lines)
  const sectionBytes = await compressedSize(server, world)
  const samples = new Map<Line, Measure[]>(lines.map((line) => [line, []]))
  for (let repetition = 0; repetition <= repetitions; repetition += 1) {
    say(repetition === 0 ? 'Warming up …' : `Repetition ${repetition} of ${repetitions} …`)
    for (const line of lines) {
      const sent = await sendLine(server, line, repetition === 0)
      if (repetition > 0) samples.get(line)?.push(sent)
    }
  }
  const [limit] = lines
  if (!limit) throw new Error('Nothing is measured.')
  const limitSamples = samples.get(limit) ?? []
  const load = loadavg()
  return reportOf({
    lines: lines.map((line) => ({ line, samples: samples.get(line) ?? [], statements: statements.get(line.name) })),
    limit: limitSamples,
    ...{ atRest, sectionBytes, afterLoad: server.residentMegabytes(), vendorCount: world.vendorCount, load },
  })
}

async function sendLine(server: BenchServer, { name, load }: Line, warmUp: boolean): Promise<Measure> {
  const few = load.amount !== undefined
  const before = server.webMillis()
  const samples: Sample[] = []
  const times = name === 'submit' ? SUBMITS_A_REPETITION : 1
  if (few && warmUp) return { millis: [], seconds: 0, wrong: 0, wrongAnswer: undefined, webMillis: undefined }
  for (let index = 0; index < times; index += 1) samples.push(await sendLoad(server.url, load))
  const after = server.webMillis()
  return {
    millis: samples.flatMap(({ millis }) => millis),
    seconds: samples.reduce((sum, { seconds }) => sum + seconds, 0),
    wrong: samples.reduce((sum, { wrong }) => sum + wrong, 0),
    wrongAnswer: samples.find(({ wrongAnswer }) => wrongAnswer)?.wrongAnswer,
    webMillis: before === undefined || after === undefined ? undefined : after - before,
  }
}

/** What the web's log says of a request of each line, the second where there may be two: the first fills caches. */
async function countStatements(server: BenchServer, lines: readonly Line[]) {
  const counts = new Map<string, { readonly statements: number; readonly transactions: number }>()
  for (const { name, load } of lines) {
    const before = (await server.log(0)).end
    await sendLoad(server.url, { ...load, connections: 1, amount: load.amount === undefined ? 2 : 1 })
    // The log is written a moment after the answer.
    await new Promise((resolve) => setTimeout(resolve, 300))
    const { lines: written } = await server.log(before)
    const own = written.findLast(({ statements }) => statements !== undefined)
    counts.set(name, { statements: own?.statements ?? 0, transactions: own?.transactions ?? 0 })
  }
  return counts
}

async function compressedSize({ url }: BenchServer, { open }: World): Promise<number> {
  const page = await fetch(`${url}/answer/${open.assessmentId}/section/${SECTION}`, {
    headers: { cookie: open.cookie },
  })
  if (!page.ok) throw new Error(`The section was answered with ${page.status}.`)
  return gzipSync(await page.text()).byteLength
}

/** One repetition of one line; `webMillis` is processor time of the web server alone. */
type Measure = Sample & { readonly webMillis: number | undefined }

type Measured = {
  readonly lines: readonly {
    readonly line: Line
    readonly samples: readonly Measure[]
    readonly statements: { readonly statements: number; readonly transactions: number } | undefined
  }[]
  readonly limit: readonly Measure[]
  readonly atRest: PagesReport['atRest']
  readonly afterLoad: PagesReport['afterLoad']
  readonly sectionBytes: number
  readonly vendorCount: number
  readonly load: readonly number[]
}

/** Goals of docs/operations.md; what fails is under half of them. Memory and bytes are bounds, not ratios. */
function reportOf({ lines, limit, ...rest }: Measured): PagesReport {
  const [limitRate, limitP99, limitMillis] = [rateOf(limit), quantile(limit, 0.99), webMillisOf(limit)]
  const reports: LineReport[] = lines.map(({ line, samples, statements }) => {
    const rates = samples.map(({ millis, seconds }) => millis.length / seconds)
    const [perSecond, p99, webMillis] = [rateOf(samples), quantile(samples, 0.99), webMillisOf(samples)]
    return {
      ...{ name: line.name, held: line.held, requests: samples.reduce((sum, { millis }) => sum + millis.length, 0) },
      ...{ perSecond, min: Math.min(...rates), max: Math.max(...rates) },
      ...{ p50: quantile(samples, 0.5), p99, webMillis },
      ...{ ratioToLimit: perSecond / limitRate, p99ToLimit: p99 / limitP99, webMillisToLimit: webMillis / limitMillis },
      statements: statements?.statements ?? 0,
      transactions: statements?.transactions ?? 0,
      wrong: samples.reduce((sum, each) => sum + each.wrong, 0),
      wrongAnswer: samples.find(({ wrongAnswer }) => wrongAnswer)?.wrongAnswer,
    }
  })
  const report = { lines: reports, goals: GOAL, ...rest, load: rest.load.map((each) => Math.round(each * 10) / 10) }
  return { ...report, missed: missedOf(report, 'floor'), short: missedOf(report, 'goal') }
}

const GOAL = { rate: 0.5, p99: 2.5, statements: 3, webMegabytes: 350, workerMegabytes: 250, sectionBytes: 50_000 }

/** The session look-up stands beside the page's own statements. */
const SESSION_STATEMENTS = 1

function missedOf(report: Omit<PagesReport, 'missed' | 'short'>, which: 'goal' | 'floor'): string[] {
  const half = which === 'floor' ? 2 : 1
  const missed = report.lines.flatMap((line) => {
    const said: string[] = []
    if (line.wrong > 0)
      said.push(
        `${line.name}: ${line.wrong} answers were not what was expected, such as ${line.wrongAnswer ?? 'a broken connection'}`,
      )
    if (!line.held) return said
    const own = line.statements - SESSION_STATEMENTS
    if (line.ratioToLimit < GOAL.rate / half)
      said.push(`${line.name}: ${line.ratioToLimit.toFixed(2)} of the limit's rate, goal ${GOAL.rate}`)
    if (line.p99ToLimit > GOAL.p99 * half)
      said.push(`${line.name}: p99 ${line.p99ToLimit.toFixed(1)} times the limit's, goal ${GOAL.p99}`)
    if (own > GOAL.statements) said.push(`${line.name}: ${own} statements, goal ${GOAL.statements}`)
    return said
  })
  const { web, worker } = report.atRest
  if (web > GOAL.webMegabytes) missed.push(`web: ${web.toFixed(0)} MB at rest, goal ${GOAL.webMegabytes}`)
  if (worker > GOAL.workerMegabytes)
    missed.push(`worker: ${worker.toFixed(0)} MB at rest, goal ${GOAL.workerMegabytes}`)
  if (report.sectionBytes > GOAL.sectionBytes) missed.push(`section: ${report.sectionBytes} bytes compressed`)
  return missed
}

const rateOf = (samples: readonly Measure[]) => median(samples.map(({ millis, seconds }) => millis.length / seconds))

/** Processor time of the web server for one request: unlike the rate it hardly depends on who else uses the machine. */
const webMillisOf = (samples: readonly Measure[]) =>
  median(samples.map(({ webMillis = Number.NaN, millis }) => webMillis / millis.length))

/** Over the answers of all repetitions. */
function quantile(samples: readonly Measure[], share: number): number {
  const sorted = samples.flatMap(({ millis }) => millis).toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2
}
