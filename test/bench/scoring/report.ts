import type { EndToEndReport, Times } from './end-to-end'

/** One contestant: evaluations per second of processor time over all repetitions, each of them one vendor with its four results. */
export type LineReport = {
  readonly name: string
  readonly perSecond: number
  readonly min: number
  readonly max: number
  readonly microseconds: number
  readonly preparingMs: number
  /** To the fastest library that does the whole evaluation. */
  readonly ratioToBestPeer: number
  /** To the fastest way found of using any library, the sums being plain code. */
  readonly ratioToBestMixed: number
  readonly ratioToLimit: number
}
/** Something measured in milliseconds that no library is asked for. */
export type TimeReport = { readonly name: string; readonly ms: number; readonly goalMs: number }

export type ScoringReport = {
  readonly lines: readonly LineReport[]
  readonly endToEnd: EndToEndReport
  readonly times: readonly TimeReport[]
  readonly seed: number
  readonly vendors: number
  readonly repetitions: number
  readonly checksum: string
  readonly disagreements: readonly string[]
  readonly comparedWithExplained: number
  readonly residentMegabytes: number
  readonly load: readonly number[]
  /** Under half of a goal: the bench fails. */
  readonly missed: readonly string[]
  /** Under a goal. */
  readonly short: readonly string[]
}

const columns = ['contestant', 'eval/s', 'min', 'max', 'µs', 'ready ms', '× library', '× mixed', 'of limit']

/** The table, or the same as JSON. */
export function printReport(report: ScoringReport, json: boolean): void {
  if (json) return console.log(JSON.stringify({ bench: 'scoring', ...report }, null, 2))
  const rows = report.lines.map((line) => [
    line.name,
    ...[line.perSecond, line.min, line.max].map((value) => value.toFixed(0)),
    ...[line.microseconds, line.preparingMs].map((value) => value.toFixed(value < 10 ? 2 : 0)),
    ...[line.ratioToBestPeer, line.ratioToBestMixed].map((value) => value.toFixed(value < 10 ? 3 : 0)),
    line.ratioToLimit.toFixed(4),
  ])
  const widths = columns.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)))
  for (const row of [columns, ...rows]) {
    console.log(
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
  }
  console.log('')
  for (const { name, ms, goalMs } of report.times) console.log(`${name}: ${ms.toFixed(4)} ms (goal ${goalMs} ms)`)
  printEndToEnd(report.endToEnd)
  console.log(`Explained and portfolio path compared on ${report.comparedWithExplained} random engagements`)
  console.log(
    `Seed ${report.seed}, ${report.vendors} vendors, ${report.repetitions} repetitions, checksum ${report.checksum}`,
  )
  console.log(`Memory ${report.residentMegabytes.toFixed(0)} MB. Load average ${report.load.join(', ')}`)
  for (const each of report.disagreements) console.log(`FAILED, results differ: ${each}`)
  for (const each of report.short) console.log(`short of the goal: ${each}`)
  for (const each of report.missed) console.log(`FAILED, under half of the goal: ${each}`)
}

function printEndToEnd(report: EndToEndReport): void {
  const { engagements, unchanged, changed, peerUnchanged, peerChanged, goals } = report
  const said = ({ median, min, max }: Times): string =>
    `${median.toFixed(0)} ms (${min.toFixed(0)} to ${max.toFixed(0)})`
  console.log('')
  console.log(`A portfolio of ${engagements} engagements from the database and back, wall time:`)
  console.log(`  nothing changes: ${said(unchanged)}, goal ${goals.unchangedMs} ms`)
  console.log(`  everything changes, with its history: ${said(changed)}, goal ${goals.changedMs} ms`)
  console.log(
    `  processor time of this process: ${report.unchangedCpu.median.toFixed(0)} and ${report.changedCpu.median.toFixed(0)} ms`,
  )
  console.log(
    `  JSON documents, json-logic-engine build and the same write: ${said(peerUnchanged)} and ${said(peerChanged)}, ` +
      `${report.ratioUnchanged.toFixed(1)} and ${report.ratioChanged.toFixed(1)} times as long`,
  )
  console.log(
    `  the same scores in the end, checksum ${report.checksum}; memory ${report.megabytesBefore.toFixed(0)} MB before, ` +
      `${report.megabytesAtMost.toFixed(0)} MB at most`,
  )
  console.log('')
}
