import type { Elsewhere } from '../compose/refusals'
import { isScored } from '../compose/scored'
import type { Pack } from '../model/pack'
import { checkPacks, type Finding } from './check-pack'

/** How much a pack holds; `scored` counts the questions that give points. */
export type PackCounts = {
  readonly id: string
  readonly version: string
  readonly questions: number
  readonly scored: number
  readonly caps: number
  readonly knockOuts: number
  readonly levels: number
  readonly clocks: number
}

export function countsOf(pack: Pack): PackCounts {
  return {
    id: pack.id,
    version: pack.version,
    questions: pack.questions.length,
    scored: pack.questions.filter(isScored).length,
    caps: pack.questions.reduce((sum, question) => sum + (question.caps?.length ?? 0), 0),
    knockOuts: pack.knockOuts?.length ?? 0,
    levels: pack.levels?.length ?? 0,
    clocks: pack.clocks?.length ?? 0,
  }
}

/** One composition of two packs, with what forbids it; `ids` ascend as the packs were given. */
export type CheckedPair = { readonly ids: readonly [string, string]; readonly errors: readonly Finding[] }

/**
 * Composes every two of the packs, with `baseline` where neither is one (scoring.md section 1), and names what forbids it.
 * Two baselines are no pair: exactly one pack of a composition is the baseline.
 */
export function checkPairs(packs: readonly Pack[], elsewhere: Elsewhere, baseline?: Pack): CheckedPair[] {
  return packs.flatMap((first, i) =>
    packs.slice(i + 1).flatMap((second): CheckedPair[] => {
      if (first.kind === 'baseline' && second.kind === 'baseline') return []
      const errors = checkPacks([first, second], elsewhere, baseline).filter((each) => each.severity === 'error')
      return [{ ids: [first.id, second.id], errors }]
    }),
  )
}
