import type { Question } from './contestant'
import type { PageReport } from './pages'

/** One contestant at one question: milliseconds of processor time, over all repetitions. */
export type LineReport = {
  readonly name: string
  readonly question: Question
  readonly ms: number
  readonly min: number
  readonly max: number
  /** How many times the best of the libraries and SQL takes of this. */
  readonly ratioToBestPeer: number
  /** What the bare loop takes of this. */
  readonly ratioToLimit: number | null
}
export type BuildReport = { readonly name: string; readonly ms: number; readonly bytesPerLink: number | null }

/** A figure with its goal: `atMost` of it is kept by being no greater. */
export type Goal = { readonly name: string; readonly value: number; readonly goal: number; readonly atMost: boolean }

export type CascadeReport = {
  readonly lines: readonly LineReport[]
  readonly builds: readonly BuildReport[]
  /** Pages of one organisation that knows the whole network, and the memory of the web after them. */
  readonly pages: readonly PageReport[]
  readonly megabytes: number
  readonly goals: readonly Goal[]
  readonly seed: number
  readonly parties: number
  readonly links: number
  readonly repetitions: number
  readonly checksum: string
  readonly disagreements: readonly string[]
  readonly residentMegabytes: number
  readonly load: readonly number[]
  /** Under half of a goal: the bench fails. */
  readonly missed: readonly string[]
  /** Under a goal. */
  readonly short: readonly string[]
}

const titles: Record<Question, string> = {
  impact: 'impact of one provider: who reaches it',
  fourLinks: 'whom one vendor reaches in four links',
  loops: 'loops',
  concentration: 'concentration: how many of 1,000 roots reach each party',
}

/** The tables, one a question, or the same as JSON. */
export function printReport(report: CascadeReport, json: boolean): void {
  if (json) return console.log(JSON.stringify({ bench: 'cascade', ...report }, null, 2))
  for (const question of Object.keys(titles) as Question[]) {
    console.log(`\n${titles[question]}`)
    printTable([
      ['', 'ms', 'min', 'max', '× best peer', 'of limit'],
      ...report.lines
        .filter((line) => line.question === question)
        .map(({ name, ms, min, max, ratioToBestPeer, ratioToLimit }) => [
          name,
          ...[ms, min, max].map(digits),
          digits(ratioToBestPeer),
          ratioToLimit === null ? '–' : digits(ratioToLimit),
        ]),
    ])
  }
  console.log('\nbuilding from two columns of numbers')
  printTable([
    ['', 'ms', 'bytes a link'],
    ...report.builds.map(({ name, ms, bytesPerLink }) => [
      name,
      digits(ms),
      bytesPerLink === null ? '–' : digits(bytesPerLink),
    ]),
  ])
  console.log('\npages of an organisation that knows all of them')
  printTable([
    ['', 'first ms', 'p50', 'p95', 'statements'],
    ...report.pages.map(({ name, first, p50, p95, statements }) => [
      name,
      ...[first, p50, p95].map(digits),
      String(statements),
    ]),
  ])
  console.log(`memory of the web ${report.megabytes.toFixed(0)} MB\n`)
  for (const { name, value, goal, atMost } of report.goals) {
    console.log(`${name}: ${digits(value)} (goal ${atMost ? '≤' : '≥'} ${goal})`)
  }
  const { parties, links, seed, repetitions, checksum, load } = report
  console.log(`Seed ${seed}, ${parties} parties, ${links} links, ${repetitions} repetitions, checksum ${checksum}`)
  console.log(`Memory ${report.residentMegabytes.toFixed(0)} MB. Load average ${load.join(', ')}`)
  for (const each of report.disagreements) console.log(`FAILED, answers differ: ${each}`)
  for (const each of report.short) console.log(`short of the goal: ${each}`)
  for (const each of report.missed) console.log(`FAILED, under half of the goal: ${each}`)
}

const digits = (value: number): string => value.toFixed(value < 1 ? 4 : value < 100 ? 2 : 0)

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  for (const row of rows) {
    console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[at]!))).join('  '))
  }
}
