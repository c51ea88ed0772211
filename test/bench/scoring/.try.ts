import { rescoredEndToEnd } from './end-to-end'
import { workloadFrom } from './workload'
const r = await rescoredEndToEnd(workloadFrom(20_261_122, 10_000), {
  seed: 1,
  repetitions: Number(process.argv[2] ?? 3),
  say: console.error,
})
console.log(JSON.stringify(r, null, 1))
process.exit(0)
