import { type Elsewhere, refusalsOf } from '../compose/refusals'
import { checkPacks, type Finding } from '../lint/check-pack'
import { parsePack } from '../lint/parse-pack'
import type { Pack, PackInput } from '../model/pack'

/** What a draft has to live with: the packs that ship and the organisation's other published ones. */
export type Surroundings = { readonly baseline: Pack; readonly others: readonly Pack[] }

export type DraftFinding = Omit<Finding, 'pack'>

const lists = ['components', 'questions', 'levels', 'knockOuts', 'clocks'] as const

/**
 * All that is wrong with a draft, in the words of the format's schema and of pack:check: what isn't finished first, then
 * what keeps the rest from being composed alone, with the baseline, or beside the packs around it. Places are as in
 * `questions[3].answer`, counted in the draft. Pure and quick enough to run while somebody types.
 */
export function checkDraft(draft: PackInput, { baseline, others }: Surroundings): DraftFinding[] {
  const parsed = parsePack(draft)
  if ('pack' in parsed) return composed(parsed.pack, { baseline, others })
  const schema = parsed.problems.map(({ path, message }): DraftFinding => {
    return { severity: 'error', place: path.replace(/^\$\.?/, ''), message }
  })
  const rest = withoutNodes(draft, new Set(schema.flatMap(({ place }) => nodeOf(place) ?? [])))
  const whole = parsePack(rest.draft)
  if ('problems' in whole) return schema
  const lacksQuestions = schema.some(({ place }) => place.startsWith('questions['))
  const later = composed(whole.pack, { baseline, others })
    // Whether a component has a scored question shows once all of them are read.
    .filter(({ place }) => !lacksQuestions || !/^components\[\d+\]$/.test(place))
    .map((each) => ({ ...each, place: rest.placeOf(each.place) }))
  return [...schema, ...later]
}

function composed(pack: Pack, { baseline, others }: Surroundings): DraftFinding[] {
  // A draft brings no baseline; what it is published as decides, not what a file says.
  const own: Pack = { ...pack, kind: 'organisation' }
  if ([baseline, ...others].some(({ id }) => id === own.id))
    return [{ severity: 'error', place: 'id', message: `another pack is called "${own.id}"` }]
  const elsewhere = elsewhereOf([baseline, ...others])
  const alone = checkPacks([own], elsewhere, baseline)
  const seen = new Set(alone.map(({ place, message }) => `${place} ${message}`))
  // The last of two that clash is the one that is named.
  const beside = refusalsOf([baseline, ...others, own], elsewhere).flatMap(({ pack: named, place, reason }) =>
    named === own.id && !seen.has(`${place} ${reason}`) ? [{ severity: 'error' as const, place, message: reason }] : [],
  )
  return [...alone.map(({ severity, place, message }) => ({ severity, place, message })), ...beside]
}

/** Rules of a draft may name what the packs around it hold, whether these are asked or not. */
function elsewhereOf(packs: readonly Pack[]): Elsewhere {
  const questions = new Set(packs.flatMap((pack) => pack.questions.map(({ id }) => id)))
  const components = new Set(packs.flatMap((pack) => pack.components?.map(({ id }) => id) ?? []))
  return { question: (id) => questions.has(id), component: (id) => components.has(id) }
}

/** `questions[3].answer` stands in the node `questions[3]`. */
function nodeOf(place: string): string | undefined {
  return /^(?:components|questions|levels|knockOuts|clocks)\[\d+\]/.exec(place)?.[0]
}

/** The draft without some of its nodes, and where a place of the rest stands in the whole. */
function withoutNodes(
  draft: PackInput,
  dropped: ReadonlySet<string>,
): { draft: object; placeOf(place: string): string } {
  const kept = new Map<string, number[]>()
  const rest: Record<string, unknown> = { ...draft }
  for (const list of lists) {
    const nodes: readonly unknown[] | undefined = draft[list]
    if (!nodes) continue
    const left = nodes.flatMap((_, i) => (dropped.has(`${list}[${i}]`) ? [] : [i]))
    kept.set(list, left)
    rest[list] = left.map((i) => nodes[i])
  }
  return {
    draft: rest,
    placeOf: (place) =>
      place.replace(/^(\w+)\[(\d+)\]/, (found, list: string, i: string) => {
        const index = kept.get(list)?.[Number(i)]
        return index === undefined ? found : `${list}[${index}]`
      }),
  }
}

/** A pack as others have to live with it: what rules and checks read of it, with one text a question. */
export function outlineOf(pack: Pack): Pack {
  const { id, version, kind, title, label, facts, components, knockOuts } = pack
  return {
    id,
    version,
    kind,
    label,
    title: { en: title.en },
    ...(facts && { facts }),
    ...(components && {
      components: components.map((each) => ({
        id: each.id,
        weight: each.weight,
        title: { en: each.title?.en ?? each.id },
      })),
    }),
    ...(knockOuts && {
      knockOuts: knockOuts.map((each) => ({ id: each.id, when: each.when, waivable: each.waivable })),
    }),
    questions: pack.questions.map((question) => ({
      id: question.id,
      component: question.component,
      text: { en: (question.plain ?? question.text).en },
      weight: question.weight,
      answer: question.answer,
      sme: question.sme,
      required: question.required,
      cascade: question.cascade,
      manualReview: question.manualReview,
      ...(question.scored !== undefined && { scored: question.scored }),
      ...(question.coveredBy !== undefined && { coveredBy: question.coveredBy }),
      ...(question.caps && { caps: question.caps.map(({ id: capId, when, cap }) => ({ id: capId, when, cap })) }),
    })),
  }
}
