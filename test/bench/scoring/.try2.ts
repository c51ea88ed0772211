import { storePortfolio } from './stored-portfolio'
import { workloadFrom } from './workload'
import { readPackedPortfolio, moveCurrentScores } from '../../../packages/db/src/index'
import { rescorePortfolio } from '../../../packages/use-cases/src/index'
import { authorize } from '../../../packages/use-cases/src/access/index'
import { questionnaireOf } from '../../../packages/use-cases/src/scores/questionnaire'
import {
  emptyScores,
  programFor,
  scorePortfolio,
  unpackPortfolio,
  portfolioMovesOn,
} from '../../../packages/questionnaires/src'
const w = workloadFrom(20_261_122, 10_000)
const s = await storePortfolio(w, 1)
const scope = authorize(s.call.actor, 'review.write')
const cpu = async (name: string, f: () => any) => {
  const b = process.cpuUsage()
  const t = performance.now()
  const r = await f()
  const { user, system } = process.cpuUsage(b)
  console.log('  ', name, 'cpu', ((user + system) / 1000).toFixed(1), 'wall', (performance.now() - t).toFixed(1))
  return r
}
for (let i = 0; i < 6; i++) {
  console.log('run', i)
  await cpu('changed', () => (i > 1 ? s.admin.query(`update engagement set current_overall = 101`) : 0))
  await cpu('all changed', () => rescorePortfolio(s.call, 'all'))
  await cpu('none changed', () => rescorePortfolio(s.call, 'all'))
  await s.call.deps.database.withScope(scope, async (tx) => {
    const page = await cpu('read', () =>
      readPackedPortfolio(tx, { coding: 1, movingBy: null, after: null, limit: 20000 }),
    )
    for (const g of page.groups) {
      const q = await questionnaireOf(tx, g.questionnaireHash)
      const p = await cpu('unpack', () => unpackPortfolio(q, g))
      const prog = await cpu('program', () => programFor(q, p, '2026-11-20'))
      const sc = emptyScores(p)
      await cpu('score', () => scorePortfolio(prog, sc))
      await cpu('moves', () => portfolioMovesOn(q, p, '2026-11-20'))
      console.log(p.profiles.length, p.length)
    }
  })
}
const ex = await s.admin.query(`explain (analyze, timing off) with page as (
       select e.id, e.xmin, e.current_overall, e.current_band, e.current_residual, e.score_moves_on, p.questionnaire_hash, p.profile, p.cells, p.more
       from engagement e join packed_answers p on p.organisation_id = (select organisation_id from engagement limit 1) and p.engagement_id = e.id
       where e.organisation_id = (select organisation_id from engagement limit 1) and p.coding = 1 
       order by e.id limit 20000)
     select questionnaire_hash as "questionnaireHash", string_agg(cells, '') as cells, string_agg(more, '') as more,
       string_agg(profile, chr(10)) as profiles, string_agg(id::text, ',') as ids, string_agg(xmin::text, ',') as versions,
       string_agg(coalesce(current_overall::text, ''), ',') as overalls, string_agg(coalesce(current_band, ''), ',') as bands,
       string_agg(coalesce(current_residual, ''), ',') as residuals, string_agg(coalesce(score_moves_on::text, ''), ',') as "movesOn"
     from page group by questionnaire_hash`)
console.log(ex.rows.map((r: any) => r['QUERY PLAN']).join('\n'))
await s.stop()
process.exit(0)
