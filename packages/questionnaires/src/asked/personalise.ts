import { compareNumbers, factNumber, holds } from '../applicability/compare'
import { evaluate, listOf, numericComparison } from '../applicability/evaluate'
import { FALSE, TRUE, type Truth, truthOf, UNKNOWN } from '../applicability/truth'
import { dependencyOrder } from '../compose/cycles'
import type { ComposedQuestion, Questionnaire } from '../compose/questionnaire'
import { type Facts, withDerivedFacts } from '../inherent/inherent'
import type { Bound, Condition, Leaf } from '../model/condition'
import type { AnswerSpec } from '../model/question'
import { referencesIn } from '../caiq/mapped-references'
import { SourcesOfPack } from './asked-sources'
import type { Asked, AskedAnswer, AskedChoice, AskedCondition, AskedQuestion, AskedRule } from './asked-types'
import { allOf, anyOf, canNeverBeTrue, notOf } from './simplify'

type World = { facts: Facts; asOf: string; questionnaire: Questionnaire; rules: Map<string, AskedCondition> }

/**
 * The questionnaire as one vendor is asked it (`evaluateAsked` gives the engine's own results on it). Facts are worked
 * into constants, so none crosses to the vendor; a bound or list that an answer is compared with crosses as its figure.
 * `asOf` is an ISO day, for facts that are dates.
 */
export function personalise(questionnaire: Questionnaire, facts: Facts, asOf: string): Asked {
  const clocks = questionnaire.clocks.flatMap((clock) => clock.when ?? [])
  const dependencies = dependencyOrder(questionnaire.questions, clocks)
  if ('cycle' in dependencies) throw new Error(`a cycle among applicability rules: ${dependencies.cycle.join(' → ')}`)
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const world: World = { facts: withDerivedFacts(facts), asOf, questionnaire, rules: new Map() }
  for (const id of dependencies.order) {
    const rule = byId.get(id)?.appliesWhen
    world.rules.set(id, rule ? work(rule, world) : true)
  }
  const sources = new Map(questionnaire.packs.map((pack) => [pack.id, new SourcesOfPack(pack)]))
  const questions: AskedQuestion[] = []
  const undecidable: AskedRule[] = []
  for (const id of questionnaire.order) {
    const question = byId.get(id)
    const appliesWhen = ruleFor(id, world)
    if (!question || appliesWhen === false) continue
    const rule = ruleOf(question, appliesWhen, world)
    if (canNeverBeTrue(appliesWhen)) undecidable.push(rule)
    else questions.push(questionOf(question, rule, sources.get(question.pack)?.of(question)))
  }
  const asked = new Set([...questions, ...undecidable].map((each) => each.id))
  // As the questions show, not by id: what opens further questions comes before them.
  const used = [...new Set(questions.map((each) => each.component))]
  const components = used.flatMap((id) => questionnaire.components.find((each) => each.id === id) ?? [])
  return {
    questionnaireHash: questionnaire.hash,
    packs: questionnaire.packs.map(({ id, title, label }) => ({
      id,
      title,
      label,
      sources: sources.get(id)?.all ?? [],
    })),
    components: components.map(({ id, title }) => ({ id, ...(title && { title }) })),
    questions,
    undecidable,
    order: dependencies.order.filter((id) => asked.has(id)),
  }
}

/** False for a question that isn't part of the questionnaire. */
function ruleFor(id: string, world: World): AskedCondition {
  const rule = world.rules.get(id)
  return rule === undefined ? false : rule
}

function ruleOf(question: ComposedQuestion, appliesWhen: AskedCondition, world: World): AskedRule {
  const cover = question.coveredBy
  const covers = cover !== undefined && !canNeverBeTrue(ruleFor(cover, world))
  return { id: question.id, appliesWhen, answer: answerOf(question.answer), ...(covers && { coveredBy: cover }) }
}

function questionOf(question: ComposedQuestion, rule: AskedRule, sources: number[] = []): AskedQuestion {
  const { pack, component, text, plain, why, evidenceExamples, heading, required, cascade, lifecycle, block } = question
  const refersTo = referencesIn(question.mappings)
  return {
    ...rule,
    pack,
    component,
    text,
    required,
    cascade,
    evidenceRequired: question.evidence?.required ?? false,
    ...(plain && { plain }),
    ...(why && { why }),
    ...(evidenceExamples && { evidenceExamples }),
    ...(heading && { heading }),
    ...(lifecycle !== undefined && { lifecycle }),
    ...(block !== undefined && { block }),
    ...(sources.length > 0 && { sources }),
    ...(refersTo.length > 0 && { refersTo }),
  }
}

function answerOf(spec: AnswerSpec): AskedAnswer {
  switch (spec.type) {
    case 'yesNo':
      return { type: 'yesNo', partial: spec.partial === true }
    case 'single':
    case 'multi':
      return {
        type: spec.type,
        choices: spec.choices.map(({ id, text, exclusive }): AskedChoice => {
          return { id, ...(text && { text }), ...(exclusive === true && { exclusive }) }
        }),
      }
    case 'number': {
      const badEnd = spec.bands?.some((band) => 'from' in band) ? 'low' : 'high'
      return { type: 'number', badEnd, ...(spec.unit !== undefined && { unit: spec.unit }), ...noneOf(spec) }
    }
    case 'date':
      return { type: 'date', future: spec.future === true, ...noneOf(spec) }
    default:
      return { type: spec.type }
  }
}

const noneOf = ({ none }: { none?: { text?: AskedChoice['text'] | undefined } | undefined }) =>
  none ? { none: { ...(none.text && { text: none.text }) } } : {}

const constant = (truth: Truth): boolean | null => (truth === UNKNOWN ? null : truth === TRUE)

/** Works facts and clocks into a condition. */
function work(condition: Condition, world: World): AskedCondition {
  if ('all' in condition) return allOf(condition.all.map((each) => work(each, world)))
  if ('any' in condition) return anyOf(condition.any.map((each) => work(each, world)))
  if ('not' in condition) return notOf(work(condition.not, world))
  if ('fact' in condition) return constant(factLeaf(condition, world))
  return 'answer' in condition ? answerLeaf(condition, world) : false
}

function answerLeaf(leaf: Extract<Leaf, { answer: string }>, world: World): AskedCondition {
  const { answer } = leaf
  if (canNeverBeTrue(ruleFor(answer, world))) return leaf.answered === false
  if (leaf.answered !== undefined) return { answer, answered: leaf.answered }
  const compare = numericComparison(leaf)
  if (compare !== undefined) return { answer, compare, bound: boundOf(leaf[compare] ?? 0, world) }
  if ('is' in leaf && leaf.is !== undefined) return { answer, holds: { is: leaf.is } }
  if ('includes' in leaf && leaf.includes !== undefined) return { answer, holds: { includes: leaf.includes } }
  return { answer, member: leaf.in === undefined ? 'outside' : 'in', list: listOf(leaf, world.facts) ?? null }
}

const typeOf = (world: World, name: string): string | undefined => world.questionnaire.facts[name]?.type

/** Null where the fact isn't given or no clock applies; NaN, with which nothing compares, where the fact is no number. */
function boundOf(bound: Bound, world: World): number | null {
  if (typeof bound === 'number') return bound
  if ('fact' in bound) {
    const value = world.facts[bound.fact]
    return value === undefined ? null : factNumber(typeOf(world, bound.fact), value, world.asOf) * (bound.times ?? 1)
  }
  const least = leastClock(bound.clock, world)
  return least === null ? null : least * (bound.times ?? 1)
}

function leastClock(which: 'hours' | 'vendorHours', world: World): number | null {
  let least: number | null = null
  for (const clock of world.questionnaire.clocks) {
    const inHours = clock.unit === 'workingDays' ? null : clock.amount
    const amount = which === 'vendorHours' ? clock.vendorHours : inHours
    if (amount === null || amount === undefined) continue
    if (clock.when && evaluate(clock.when, (leaf) => ('fact' in leaf ? factLeaf(leaf, world) : FALSE)) !== TRUE)
      continue
    const hours = which === 'hours' && clock.unit === 'calendarDays' ? amount * 24 : amount
    least = least === null ? hours : Math.min(least, hours)
  }
  return least
}

function factLeaf(leaf: Extract<Leaf, { fact: string }>, world: World): Truth {
  const value = world.facts[leaf.fact]
  if (leaf.answered !== undefined) return truthOf((value !== undefined) === leaf.answered)
  if (value === undefined) return UNKNOWN
  const compare = numericComparison(leaf)
  if (compare === undefined) {
    const list = listOf(leaf, world.facts)
    return list === undefined ? UNKNOWN : truthOf(holds(leaf, value, list))
  }
  const bound = boundOf(leaf[compare] ?? 0, world)
  if (bound === null) return UNKNOWN
  return truthOf(compareNumbers(compare, factNumber(typeOf(world, leaf.fact), value, world.asOf), bound))
}
