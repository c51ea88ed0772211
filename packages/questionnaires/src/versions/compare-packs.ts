import { canonicalJson } from '../compose/canonical'
import { byCodeUnits } from '../compose/questionnaire'
import type { Pack } from '../model/pack'
import type { Question } from '../model/question'
import { questionHash } from './delta'

/**
 * What of a question differs. `wording`, `choices`: what the vendor reads or chooses from; `points`: what an answer is
 * worth; `condition`: when it is asked; `caps`: limits that hang on it; `reason`: why, examples, sources and mappings;
 * `place`: its component or its place in the order; `translations`: other languages alone.
 */
const questionParts = [
  'wording',
  'choices',
  'points',
  'condition',
  'evidence',
  'caps',
  'reason',
  'place',
  'translations',
] as const
export type QuestionPart = (typeof questionParts)[number]

export type QuestionInPack = { readonly id: string; readonly component: string; readonly text: string }
export type ChangedQuestion = QuestionInPack & {
  readonly parts: readonly QuestionPart[]
  /** True where a reassessment asks it anew; an answer to any other stays and is carried (scoring.md section 7). */
  readonly askedAgain: boolean
}

const packRuleKinds = ['component', 'fact', 'level', 'knockOut', 'clock'] as const
export type ChangedRule = {
  readonly kind: (typeof packRuleKinds)[number]
  readonly id: string
  readonly change: 'added' | 'changed' | 'removed'
}

/** What one version of a pack changes against another; lists are in the order of the pack that has the item. */
export type PackDifference = {
  readonly added: readonly QuestionInPack[]
  readonly changed: readonly ChangedQuestion[]
  readonly removed: readonly QuestionInPack[]
  readonly unchanged: number
  readonly rules: readonly ChangedRule[]
  /** Title, label or sources of the pack itself differ. */
  readonly heading: boolean
}

/** Sorts every question and rule of two versions of one pack. Without a `before` everything is new. */
export function comparePacks(before: Pack | undefined, after: Pack): PackDifference {
  const had = new Map(before?.questions.map((question, place) => [question.id, { question, place }]))
  const has = new Set(after.questions.map(({ id }) => id))
  const moved = movedAmong(before?.questions ?? [], after.questions)
  const changed = after.questions.flatMap((question): ChangedQuestion[] => {
    const earlier = had.get(question.id)?.question
    if (!earlier) return []
    const parts = differing(earlier, question, moved.has(question.id))
    if (parts.length === 0) return []
    return [{ ...shown(question), parts, askedAgain: questionHash(earlier) !== questionHash(question) }]
  })
  const added = after.questions.filter(({ id }) => !had.has(id)).map(shown)
  return {
    added,
    changed,
    removed: (before?.questions ?? []).filter(({ id }) => !has.has(id)).map(shown),
    unchanged: after.questions.length - added.length - changed.length,
    rules: packRuleKinds.flatMap((kind) => changedRules(kind, rulesOf(kind, before), rulesOf(kind, after))),
    heading: before !== undefined && !same(headingOf(before), headingOf(after)),
  }
}

const shown = ({ id, component, text }: Question): QuestionInPack => ({ id, component, text: text.en })
const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null)
const headingOf = ({ title, label, sources, effectiveFrom }: Pack): unknown => ({
  title,
  label,
  sources,
  effectiveFrom,
})

/** The same value in English alone: what other languages say is compared apart. */
function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish)
  if (typeof value !== 'object' || value === null) return value
  if ('en' in value && typeof value.en === 'string') return { en: value.en }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inEnglish(each)]))
}

const looks: Readonly<
  Record<Exclude<QuestionPart, 'choices' | 'place' | 'translations'>, readonly (keyof Question)[]>
> = {
  wording: ['text', 'plain', 'heading'],
  points: ['answer', 'weight', 'scored', 'manualReview', 'cascade'],
  condition: ['appliesWhen', 'coveredBy', 'required', 'sme'],
  evidence: ['evidence'],
  caps: ['caps'],
  reason: ['why', 'evidenceExamples', 'sources', 'mappings', 'lifecycle', 'block'],
}

function differing(before: Question, after: Question, isMoved: boolean): QuestionPart[] {
  const differs = (keys: readonly (keyof Question)[]): boolean =>
    keys.some((key) => !same(inEnglish(asWritten(before)[key]), inEnglish(asWritten(after)[key])))
  const found = new Set<QuestionPart>()
  for (const part of ['wording', 'points', 'condition', 'evidence', 'caps', 'reason'] as const)
    if (differs(looks[part])) found.add(part)
  const reworded = { ...after, text: before.text, plain: before.plain }
  if (questionHash(before) !== questionHash(reworded)) {
    found.add('choices')
    // What is offered differs; whether it is worth something else shows in the rest of the answer.
    if (same(worth(before), worth(after))) found.delete('points')
  }
  if (isMoved || before.component !== after.component) found.add('place')
  if (found.size === 0 && !same(asWritten(before), asWritten(after))) found.add('translations')
  return questionParts.filter((part) => found.has(part))
}

/** The same question where a yes or no without a "partly" is written in one way only. */
function asWritten(question: Question): Question {
  const { answer } = question
  return answer.type === 'yesNo' && answer.partial === false ? { ...question, answer: { type: 'yesNo' } } : question
}

/** What answers give, without what they say. */
function worth({ answer, weight, scored, manualReview, cascade }: Question): unknown {
  const { choices: _choices, unit: _unit, none: _none, ...rest } = { choices: [], unit: '', none: null, ...answer }
  const scores = 'choices' in answer ? answer.choices.map(({ id, score, exclusive }) => ({ id, score, exclusive })) : []
  const none = 'none' in answer ? answer.none?.score : undefined
  return { rest, scores, none, weight, scored, manualReview, cascade }
}

/** The questions of both that stand in another order than before: all but the longest run that kept its order. */
function movedAmong(before: readonly Question[], after: readonly Question[]): ReadonlySet<string> {
  const place = new Map(before.map(({ id }, at) => [id, at]))
  const kept = after.filter(({ id }) => place.has(id)).map(({ id }) => ({ id, at: place.get(id) ?? 0 }))
  // The best run that ends at each: length, and where it came from.
  const runs: { length: number; from: number }[] = []
  kept.forEach(({ at }, i) => {
    let best = { length: 1, from: -1 }
    for (let j = 0; j < i; j += 1) {
      const run = runs[j]
      if (run && (kept[j]?.at ?? 0) < at && run.length + 1 > best.length) best = { length: run.length + 1, from: j }
    }
    runs.push(best)
  })
  const moved = new Set(kept.map(({ id }) => id))
  let last = runs.reduce((end, run, i) => (run.length > (runs[end]?.length ?? 0) ? i : end), 0)
  while (last >= 0 && kept[last]) {
    moved.delete(kept[last]?.id ?? '')
    last = runs[last]?.from ?? -1
  }
  return moved
}

type Rule = { readonly id: string; readonly content: unknown }

function rulesOf(kind: ChangedRule['kind'], pack: Pack | undefined): readonly Rule[] {
  if (!pack) return []
  if (kind === 'fact') return Object.entries(pack.facts ?? {}).map(([id, content]) => ({ id, content }))
  const lists = { component: pack.components, level: pack.levels, knockOut: pack.knockOuts, clock: pack.clocks }
  return (lists[kind] ?? []).map((each) => ({ id: each.id, content: each }))
}

function changedRules(kind: ChangedRule['kind'], before: readonly Rule[], after: readonly Rule[]): ChangedRule[] {
  const had = new Map(before.map(({ id, content }) => [id, content]))
  const has = new Set(after.map(({ id }) => id))
  const found = after.flatMap(({ id, content }): ChangedRule[] => {
    if (!had.has(id)) return [{ kind, id, change: 'added' }]
    return same(had.get(id), content) ? [] : [{ kind, id, change: 'changed' }]
  })
  const gone = before.filter(({ id }) => !has.has(id)).map(({ id }): ChangedRule => ({ kind, id, change: 'removed' }))
  return [...found, ...gone.toSorted((a, b) => byCodeUnits(a.id, b.id))]
}
