import { workloadFrom } from './workload'
import { answersOf, composedFor, everyMark, packsOf } from './product'
import { emptyScores, packRow, programFor, scorePortfolio, unpackPortfolio } from '../../../packages/questionnaires/src'
const w = workloadFrom(20_261_122, 10_000)
const qs = composedFor(packsOf(w), everyMark)
const groups = qs.map((q, k) => {
  const rows = w.vendors
    .filter((_, i) => i % 4 === k)
    .map((v, i) =>
      packRow(q, {
        facts: {
          confidentialityImpact: 1 + (i % 4),
          integrityImpact: 1,
          availabilityImpact: 2,
          personalRecords: i * 100,
          access: 'none',
          crossBorder: 'none',
          substitutability: 'week',
        },
        answers: answersOf(v),
      })!,
    )
  return {
    q,
    cells: Buffer.concat(rows.map((r) => r.cells)),
    more: Buffer.concat(rows.map((r) => r.more)),
    profiles: rows.map((r) => r.profile),
  }
})
console.log(groups[0]!.cells.length, groups[0]!.more.length, groups[0]!.profiles[0])
const t: Record<string, number[]> = { unpack: [], program: [], score: [] }
for (let i = 0; i < Number(process.argv[2] ?? 40); i++) {
  const sum: Record<string, number> = { unpack: 0, program: 0, score: 0 }
  for (const g of groups) {
    const a = process.cpuUsage()
    const p = unpackPortfolio(g.q, g)
    const b = process.cpuUsage()
    const pr = programFor(g.q, p, '2026-11-20')
    const c = process.cpuUsage()
    scorePortfolio(pr, emptyScores(p))
    const d = process.cpuUsage()
    const ms = (x: NodeJS.CpuUsage, y: NodeJS.CpuUsage) => (y.user + y.system - x.user - x.system) / 1000
    sum.unpack! += ms(a, b)
    sum.program! += ms(b, c)
    sum.score! += ms(c, d)
  }
  for (const k of Object.keys(t)) t[k]!.push(sum[k]!)
}
for (const [k, v] of Object.entries(t))
  console.log(
    k,
    'first',
    v[0]!.toFixed(1),
    'median',
    v.toSorted((a, b) => a - b)[v.length >> 1]!.toFixed(1),
    'min',
    Math.min(...v).toFixed(1),
  )
