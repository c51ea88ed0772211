import { shippedLaw } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { type ShownStatement, shownStatement } from '../law/views'

export type ComparedTopic = {
  readonly key: string | null
  readonly topic: string
  readonly mustHave: boolean
  readonly C2P: ShownStatement | null
  readonly C2C: ShownStatement | null
  readonly euScc: ShownStatement | null
}

export type ClauseComparison = {
  readonly topics: readonly ComparedTopic[]
  /** Whole-text differences that belong to no topic: ours beside the Union's. */
  readonly differences: readonly {
    readonly topic: string
    readonly mcc: ShownStatement
    readonly euScc: ShownStatement
  }[]
  readonly changes: readonly {
    readonly action: string
    readonly allowed: 'yes' | 'no' | 'unclear'
    readonly said: ShownStatement
  }[]
}

/** The ASEAN model clauses by topic beside the standard clauses of the European Union: for reference, each with its label. */
export function readClauseComparison({ actor }: Call): ClauseComparison {
  authorize(actor, 'contract.read')
  const { clauses, differences, changes } = shippedLaw().clauses
  return {
    topics: clauses.map(({ key, topic, C2P, C2C, euScc, hardFail }) => ({
      ...{ key, topic: topic.en, mustHave: hardFail.length > 0 },
      C2P: C2P && shownStatement(C2P),
      C2C: C2C && shownStatement(C2C),
      euScc: euScc && shownStatement(euScc),
    })),
    differences: differences.map(({ topic, mcc, euScc }) => ({
      topic: topic.en,
      mcc: shownStatement(mcc),
      euScc: shownStatement(euScc),
    })),
    changes: changes.map(({ action, allowed, said }) => ({ action: action.en, allowed, said: shownStatement(said) })),
  }
}
