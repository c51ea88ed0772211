import fc from 'fast-check'
import { manyRowsOf } from '../../../packages/questionnaires/test/many-rows'
import { compareGoingOn, compareWithExplained } from '../../../packages/questionnaires/test/same-as-explained'

const ROWS = 500

/** Scores random engagements under random packs by both paths; many to a pack, for making packs is what takes time. */
export function comparedAtRandom(seed: number, cases: number): { compared: number; differing: string[] } {
  let compared = 0
  for (let run = 0; compared < cases; run++) {
    const rows = Math.min(ROWS, cases)
    const [many] = fc.sample(manyRowsOf({ minLength: rows, maxLength: rows }), { seed: seed + run, numRuns: 1 })
    if (!many) continue
    const results = [compareWithExplained(many), compareGoingOn(many)]
    const differing = results.flatMap((each) => each.differing.map((one) => JSON.stringify(one)))
    if (differing.length > 0) return { compared, differing: differing.slice(0, 3) }
    compared += results.reduce((sum, each) => sum + each.compared, 0)
  }
  return { compared, differing: [] }
}
