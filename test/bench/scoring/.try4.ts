import { workloadFrom } from './workload'
import { answersOf, composedFor, everyMark, packsOf } from './product'
import { builtLogic } from './peers/logic'
import { score } from '../../../packages/questionnaires/src'
const w = workloadFrom(20_261_122, 2_000)
const qs = composedFor(packsOf(w), everyMark)
const ev = [undefined, ...w.overlays].map((o) => builtLogic(w, o))
let n = 0
w.vendors.forEach((v, i) => {
  const r = score(qs[i % 4]!, { facts: {}, answers: answersOf(v), asOf: '2026-11-20' })
  const p = ev[i % 4]!(v.answers)
  const out = r.knockOuts.fired.length > 0
  if (Math.abs(r.overall.capped! - p.points) > 1e-9 || out !== p.out) { if (n++ < 5) console.log(i, r.overall, p, r.knockOuts, r.floors) }
})
console.log('differ', n, qs.map((q) => q.questions.length))
