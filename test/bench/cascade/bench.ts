import { loadavg } from 'node:os'
import { firstAnswer, insertions, packColumns } from './changes'
import { measurePages, type PagesReport } from './pages'
import { type Answer, type Answering, type Contestant, type Question, questions } from './contestant'
import { bareLoop, product } from './own'
import { graphology } from './peers/graphology'
import { ngraph } from './peers/ngraph'
import { recursiveSql } from './peers/recursive-sql'
import { type CascadeReport, type Goal, type LineReport, printReport } from './report'
import { LINKS, PARTIES, type Workload, workloadFrom } from './workload'

type Asked = { readonly json: boolean; readonly repetitions: number }

const SEED = 20_261_122

/**
 * Measures chains against graph libraries, recursive SQL and the bare loop, all in turn in one run and that several
 * times; every answer of every contestant is compared with the product's.
 * @returns whether all agree, and the product keeps half of its goals
 */
export async function benchCascade({ json, repetitions }: Asked): Promise<boolean> {
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const workload = workloadFrom(SEED)
  say('Building …')
  const sql = await recursiveSql(workload)
  try {
    const contestants = [product(workload), bareLoop(workload), graphology(workload), ngraph(workload), sql]
    await packColumns(sql.client, workload)
    const run: Run = { workload, own: contestants[0]!, right: new Map(), disagreements: new Set(), times: new Map() }
    const [changes, colds]: [number[], number[]] = [[], []]
    for (let repetition = 0; repetition <= repetitions; repetition += 1) {
      say(repetition === 0 ? 'Warming up …' : `Repetition ${repetition} of ${repetitions} …`)
      for (const question of questions) for (const each of contestants) await once(run, { each, question, repetition })
      changes.push(insertions(workload))
      const begun = spent(sql)
      await firstAnswer(sql.client, workload.providers[0]!)
      colds.push(spent(sql) - begun)
    }
    say('Asking for pages …')
    const pages = await measurePages(workload, repetitions)
    const report = reportOf(run, contestants, {
      ...{ repetitions, pages },
      inserting: median(changes.slice(1)),
      cold: median(colds.slice(1)),
    })
    printReport(report, json)
    return report.disagreements.length === 0 && report.missed.length === 0
  } finally {
    await sql.end()
  }
}

type Run = {
  readonly workload: Workload
  readonly own: Contestant
  /** The product's answers, by what was asked. */
  readonly right: Map<string, Answer>
  readonly disagreements: Set<string>
  readonly times: Map<string, number[]>
}
type Turn = { readonly each: Contestant; readonly question: Question; readonly repetition: number }

/** One repetition of one question: milliseconds of processor time for one party, for all loops, or for 1,000 roots. */
async function once(run: Run, { each, question, repetition }: Turn): Promise<void> {
  const asked = askedOf(run.workload, each, { question, repetition })
  if (asked.length === 0) return
  const { ms, answers } = await measured(each, asked)
  if (repetition > 0) {
    const [key, share] = [keyOf(question, each), each.slice.concentration / run.workload.roots.length]
    run.times.set(key, [...(run.times.get(key) ?? []), question === 'concentration' ? ms / share : ms / asked.length])
  }
  for (const [i, { of, ask }] of asked.entries()) {
    const answer = answers[i]!
    const key = `${question} ${of}`
    const right = run.right.get(key) ?? (each === run.own ? answer : (await ask(run.own))())
    run.right.set(key, right)
    if (right.count !== answer.count || right.sum !== answer.sum)
      run.disagreements.add(`${each.name}: ${key.slice(0, 60)}`)
  }
}

const keyOf = (question: Question, { name }: Contestant): string => `${question} ${name}`

/** What takes microseconds is asked in one go, and once more for its answers, which the next question would overwrite. */
async function measured(each: Contestant, asked: readonly Ask[]): Promise<{ ms: number; answers: Answer[] }> {
  const answers: Answer[] = []
  let ms = 0
  if (each.is !== 'peer') {
    const begun = spent(each)
    for (const { ask } of asked) void ask(each)
    ms = spent(each) - begun
  }
  for (const { ask } of asked) {
    const begun = spent(each)
    const left = await ask(each)
    if (each.is === 'peer') ms += spent(each) - begun
    answers.push(left())
  }
  return { ms, answers }
}

/** Processor time, which hardly depends on who else uses the machine. */
function spent({ spentElsewhere }: Contestant): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 + (spentElsewhere?.() ?? 0)
}

type Ask = { readonly of: string; readonly ask: (whom: Contestant) => Answering }

function askedOf(workload: Workload, each: Contestant, { question, repetition }: Omit<Turn, 'each'>): Ask[] {
  const slice = (all: readonly number[], count: number): readonly number[] => {
    const from = (repetition % Math.floor(all.length / count)) * count
    return all.slice(from, from + count)
  }
  switch (question) {
    case 'impact':
      return slice(workload.providers, each.slice.impact).map((party) => ({
        of: String(party),
        ask: (whom: Contestant) => whom.impact(party),
      }))
    case 'fourLinks':
      return slice(workload.vendors, each.slice.fourLinks).map((party) => ({
        of: String(party),
        ask: (whom: Contestant) => whom.fourLinks(party),
      }))
    case 'loops':
      return each.loops ? [{ of: 'all', ask: (whom) => whom.loops?.() ?? (() => ({ count: -1, sum: -1 })) }] : []
    case 'concentration': {
      const roots = slice(workload.roots, each.slice.concentration)
      return [{ of: roots.join(), ask: (whom) => whom.concentration(roots) }]
    }
  }
}

type Measures = {
  readonly repetitions: number
  readonly inserting: number
  readonly cold: number
  readonly pages: PagesReport
}

function reportOf(
  { times, right, disagreements }: Run,
  contestants: readonly Contestant[],
  measures: Measures,
): CascadeReport {
  const lines = questions.flatMap((question) => linesOf(question, contestants, times))
  const builds = contestants.map(({ name, buildMs, bytes }) => ({
    name,
    ms: buildMs,
    bytesPerLink: bytes === null ? null : bytes / LINKS,
  }))
  const goals = goalsOf(lines, { ...measures, bytes: builds[0]?.bytesPerLink ?? Number.NaN })
  const behind = (share: number) =>
    goals
      .filter((each) => fails(each, share))
      .map(({ name, value, goal }) => `${name} ${value.toFixed(3)}, goal ${goal}`)
  return {
    ...{ lines, builds, goals, seed: SEED, parties: PARTIES, links: LINKS, repetitions: measures.repetitions },
    ...measures.pages,
    checksum: checksumOf(right),
    disagreements: [...disagreements],
    residentMegabytes: process.memoryUsage().rss / 1e6,
    load: loadavg().map((each) => Math.round(each * 10) / 10),
    missed: behind(2),
    short: behind(1),
  }
}

function linesOf(question: Question, contestants: readonly Contestant[], times: Run['times']): LineReport[] {
  const timesOf = (each: Contestant): number[] => times.get(keyOf(question, each)) ?? []
  const best = Math.min(
    ...contestants
      .filter(({ is }) => is === 'peer')
      .map((each) => median(timesOf(each)))
      .filter((ms) => !Number.isNaN(ms)),
  )
  const limit = contestants.find(({ is }) => is === 'limit')
  return contestants.flatMap((each): LineReport[] => {
    const all = timesOf(each)
    if (all.length === 0) return []
    const ms = median(all)
    const bare = limit ? median(timesOf(limit)) : Number.NaN
    return [
      {
        ...{ name: each.name, question, ms, min: Math.min(...all), max: Math.max(...all), ratioToBestPeer: best / ms },
        ratioToLimit: Number.isNaN(bare) ? null : bare / ms,
      },
    ]
  })
}

function goalsOf(
  lines: readonly LineReport[],
  { inserting, cold, bytes, pages: { pages } }: Measures & { readonly bytes: number },
): Goal[] {
  const ms = (question: Question, name: string): number =>
    lines.find((line) => line.question === question && line.name === name)?.ms ?? Number.NaN
  const p95 = (page: string): number => pages.find(({ name }) => name === page)?.p95 ?? Number.NaN
  const times = (question: Question, name: string): number => ms(question, name) / ms(question, 'product')
  return [
    { name: 'impact, times the bare loop', value: 1 / times('impact', 'bare loop'), goal: 1.3, atMost: true },
    { name: 'impact, graphology takes so many times', value: times('impact', 'graphology'), goal: 100, atMost: false },
    {
      name: 'impact, recursive SQL takes so many times',
      value: times('impact', 'recursive SQL'),
      goal: 40,
      atMost: false,
    },
    {
      name: 'concentration, times the bare loop',
      value: 1 / times('concentration', 'bare loop'),
      goal: 1.5,
      atMost: true,
    },
    { name: 'one link put in, loop checked, ms', value: inserting, goal: 1, atMost: true },
    { name: 'loaded, built and first impact, ms', value: cold, goal: 150, atMost: true },
    { name: 'bytes a link', value: bytes, goal: 12, atMost: true },
    { name: 'page of who is hit, p95 ms', value: p95('who is hit'), goal: 50, atMost: true },
    { name: 'page of an incident, p95 ms', value: p95('incident'), goal: 50, atMost: true },
  ]
}

const fails = ({ value, goal, atMost }: Goal, share: number): boolean =>
  !(atMost ? value <= goal * share : value >= goal / share)

function checksumOf(answers: ReadonlyMap<string, Answer>): string {
  let sum = 0x81_1c_9d_c5
  for (const { count, sum: total } of answers.values()) {
    for (const part of [count, total % 0xff_ff_ff_ff]) sum = Math.imul(sum ^ part, 0x01_00_01_93) >>> 0
  }
  return sum.toString(16).padStart(8, '0')
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2
}
