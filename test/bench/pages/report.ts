/** What one line came to over all repetitions: medians, requests per second and milliseconds. */
export type LineReport = {
  readonly name: string
  /** Whether the goals are asked of it. */
  readonly held: boolean
  readonly requests: number
  readonly perSecond: number
  readonly min: number
  readonly max: number
  readonly p50: number
  readonly p99: number
  /** Processor time of the web server for one request, in milliseconds; NaN where the system doesn't tell. */
  readonly webMillis: number
  readonly ratioToLimit: number
  readonly p99ToLimit: number
  readonly webMillisToLimit: number
  /** All statements of one request, the session look-up included; `begin`, scope and `commit` are not counted. */
  readonly statements: number
  readonly transactions: number
  readonly wrong: number
  readonly wrongAnswer: string | undefined
}

export type PagesReport = {
  readonly lines: readonly LineReport[]
  /** Resident memory in megabytes, after seeding and before any load. */
  readonly atRest: { readonly web: number; readonly worker: number }
  readonly afterLoad: { readonly web: number; readonly worker: number }
  /** The section's first HTML, compressed. */
  readonly sectionBytes: number
  readonly vendorCount: number
  /** `rate` and `p99` against the limit's; statements of a page; megabytes at rest; bytes compressed. */
  readonly goals: Readonly<Record<string, number>>
  readonly load: readonly number[]
  /** Under half of a goal: the bench fails. */
  readonly missed: readonly string[]
  /** Under a goal. */
  readonly short: readonly string[]
}

const columns = [
  ...['page', 'req/s', 'min', 'max', 'p50 ms', 'p99 ms', 'cpu ms', 'of limit', 'p99 ×', 'cpu ×'],
  ...['statements', 'transactions', 'requests'],
]

/** The table, or the same as JSON. */
export function printReport(report: PagesReport, json: boolean): void {
  if (json) return console.log(JSON.stringify({ bench: 'pages', ...report }, null, 2))
  const rows = report.lines.map((line) => [
    line.name,
    ...[line.perSecond, line.min, line.max, line.p50, line.p99, line.webMillis].map((value) =>
      value.toFixed(value < 10 ? 1 : 0),
    ),
    line.ratioToLimit.toFixed(2),
    line.p99ToLimit.toFixed(1),
    line.webMillisToLimit.toFixed(1),
    String(line.statements),
    String(line.transactions),
    String(line.requests),
  ])
  const widths = columns.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)))
  const print = (row: readonly string[]) =>
    console.log(
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
  print(columns)
  for (const row of rows) print(row)
  const { atRest, afterLoad } = report
  console.log(
    `\nMemory at rest: web ${atRest.web.toFixed(0)} MB, worker ${atRest.worker.toFixed(0)} MB; after the load:`,
  )
  console.log(`  web ${afterLoad.web.toFixed(0)} MB, worker ${afterLoad.worker.toFixed(0)} MB`)
  console.log(`First HTML of a section: ${(report.sectionBytes / 1000).toFixed(1)} kB compressed`)
  console.log(`${report.vendorCount} vendors. Load average ${report.load.join(', ')}`)
  for (const each of report.short) console.log(`short of the goal: ${each}`)
  for (const each of report.missed) console.log(`FAILED, under half of the goal: ${each}`)
}
