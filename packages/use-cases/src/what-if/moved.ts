import type { Band, Explanation, Questionnaire, Tier } from '@rantai/questionnaires'
import { shownScore } from '@rantai/questionnaires'
import type { LimitView } from '../profiles/limits'

export type WhatIfScore = {
  readonly shown: number | null
  readonly uncapped: number | null
  readonly capped: number | null
  readonly band: Band | null
  readonly confidence: number | null
  readonly tier: Tier | null
  readonly residual: Tier | null
  readonly undecided: number
}

export type MovedPart = {
  readonly id: string
  readonly title: string
  /** 0 to 100; null where nothing in it is scored. */
  readonly before: number | null
  readonly after: number | null
  /** Of the uncapped overall, before and after. */
  readonly points: { readonly before: number; readonly after: number }
}

/** A question that is worth something else, and why: it was tried, or it follows from what was. */
export type MovedQuestion = {
  readonly id: string
  readonly component: string
  readonly text: string
  /** 0 to 1; null where it doesn't count. */
  readonly from: number | null
  readonly to: number | null
  readonly because: 'tried' | 'counts' | 'noLongerCounts' | 'covering'
}

/** A limit that stands otherwise than now. */
export type MovedLimit = {
  readonly limit: LimitView
  readonly before: LimitView['state'] | 'clear'
  readonly after: LimitView['state'] | 'clear'
}

const near = 1e-9

export function scoreOf({ overall, confidence, inherent, residual, undecided }: Explanation): WhatIfScore {
  const shown = overall.capped === null ? null : shownScore(overall.capped)
  return { ...overall, shown, confidence, tier: inherent.tier, residual, undecided: undecided.length }
}

type Pair = { readonly before: Explanation; readonly after: Explanation }

/** Every component in the order of the questionnaire. */
export function movedParts(questionnaire: Questionnaire, { before, after }: Pair): MovedPart[] {
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const ids = [...new Set(questionnaire.order.flatMap((id) => byId.get(id)?.component ?? []))]
  const points = (explanation: Explanation, component: string): number =>
    Object.entries(explanation.questions).reduce(
      (sum, [id, each]) => sum + (byId.get(id)?.component === component ? each.points : 0),
      0,
    )
  const score = (explanation: Explanation, component: string): number | null => {
    const of = explanation.components[component]?.score ?? null
    return of === null ? null : of * 100
  }
  return ids.map((id) => ({
    id,
    title: questionnaire.components.find((component) => component.id === id)?.title?.en ?? id,
    before: score(before, id),
    after: score(after, id),
    points: { before: points(before, id), after: points(after, id) },
  }))
}

/** Questions in their order whose value, or whether they count, isn't what it is now. */
export function movedQuestions(
  questionnaire: Questionnaire,
  { before, after }: Pair,
  tried: ReadonlySet<string>,
): MovedQuestion[] {
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]))
  return questionnaire.order.flatMap((id): MovedQuestion[] => {
    const [was, is] = [before.questions[id], after.questions[id]]
    const [from, to] = [was?.value ?? null, is?.value ?? null]
    if (from === null || to === null ? from === to : Math.abs(from - to) < near) return []
    const question = byId.get(id)
    const because = tried.has(id)
      ? 'tried'
      : is === undefined
        ? 'noLongerCounts'
        : was === undefined
          ? 'counts'
          : 'covering'
    return [{ id, component: question?.component ?? '', text: question?.text.en ?? '', from, to, because }]
  })
}

/** Limits whose state is another, those that come before those that go. */
export function movedLimits(before: readonly LimitView[], after: readonly LimitView[]): MovedLimit[] {
  const key = ({ kind, id }: LimitView): string => `${kind} ${id}`
  const [was, is] = [before, after].map((limits) => new Map(limits.map((limit) => [key(limit), limit])))
  const came = after.flatMap((limit): MovedLimit[] => {
    const earlier = was?.get(key(limit))?.state ?? 'clear'
    return earlier === limit.state ? [] : [{ limit, before: earlier, after: limit.state }]
  })
  const gone = before.filter((limit) => !is?.has(key(limit)))
  return [...came, ...gone.map((limit) => ({ limit, before: limit.state, after: 'clear' as const }))]
}
