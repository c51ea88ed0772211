import { randomFrom } from './random'

/**
 * The workload of docs/operations.md, in terms that every contestant can express: 100 questions, 40 of them asked on a condition
 * (10 on the answer to one that is itself conditional), 10 knock-outs; 3 overlays, each for the vendors that carry its
 * mark, with 20 raised weights, 5 knock-outs and 10 questions more.
 */
export type Question = {
  id: string
  kind: 'single' | 'yesNo' | 'number' | 'multi'
  weight: number
  /** Asked where the answer to another question, itself asked, is one of these. */
  when?: { question: string; in: string[] }
}
/** Fires where the question is asked and its answer is this one. */
export type KnockOut = { id: string; question: string; is: string }
export type Overlay = {
  mark: string
  factors: Readonly<Record<string, number>>
  questions: Question[]
  knockOuts: KnockOut[]
}
export type Value = string | number | string[]
export type Vendor = { marks: Record<string, boolean>; answers: Record<string, Value> }
export type Workload = { questions: Question[]; knockOuts: KnockOut[]; overlays: Overlay[]; vendors: Vendor[] }

export const choices = ['a', 'b', 'c', 'd', 'e']
export const choiceScores: Readonly<Record<string, number>> = { a: 1, b: 0.75, c: 0.5, d: 0.25, e: 0 }
export const parts = ['p', 'q', 'r', 's', 't']
export const partScore = 0.2
/** `upTo` bands in ascending order, then 0. */
export const numberBands = [
  { upTo: 7, score: 1 },
  { upTo: 30, score: 0.5 },
]

export const RESULTS = 4
const KINDS = [
  ...Array.from({ length: 60 }, () => 'single' as const),
  ...Array.from({ length: 20 }, () => 'yesNo' as const),
  ...Array.from({ length: 10 }, () => 'number' as const),
  ...Array.from({ length: 10 }, () => 'multi' as const),
]
const CONDITIONAL = 40
const SECOND_LEVEL = 10

/** A question's rule and those of the questions it hangs on: what a library needs that knows no "asked" of its own. */
export function conditionsOf(question: Question, all: ReadonlyMap<string, Question>): NonNullable<Question['when']>[] {
  if (!question.when) return []
  const parent = all.get(question.when.question)
  return [...(parent ? conditionsOf(parent, all) : []), question.when]
}

/** The questions of a workload and of its overlays, by id. */
export function questionsById({ questions, overlays }: Workload): Map<string, Question> {
  return new Map([...questions, ...overlays.flatMap((overlay) => overlay.questions)].map((each) => [each.id, each]))
}

type Random = () => number
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!

function shuffled<T>(random: Random, from: readonly T[]): T[] {
  return from
    .map((each) => ({ each, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ each }) => each)
}

/** The same workload for the same seed. */
export function workloadFrom(seed: number, vendorCount: number): Workload {
  const random = randomFrom(seed)
  const questions = questionsOf(random)
  const overlays = [1, 2, 3].map((number) => overlayOf(random, questions, number))
  const all = [...questions, ...overlays.flatMap((overlay) => overlay.questions)]
  return {
    questions,
    knockOuts: knockOutsOf(random, questions, { prefix: 'K', count: 10 }),
    overlays,
    vendors: Array.from({ length: vendorCount }, () => vendorOf(random, all)),
  }
}

function questionsOf(random: Random): Question[] {
  const questions = shuffled(random, KINDS).map((kind, i): Question => ({
    id: `Q${String(i).padStart(3, '0')}`,
    kind,
    weight: 1 + Math.floor(random() * 5),
  }))
  const conditional = shuffled(random, questions).slice(0, CONDITIONAL)
  const always = questions.filter((each) => !conditional.includes(each) && isChoice(each))
  const first = conditional.slice(SECOND_LEVEL)
  for (const question of first) question.when = whenOf(random, pick(random, always))
  for (const question of conditional.slice(0, SECOND_LEVEL)) {
    question.when = whenOf(random, pick(random, first.filter(isChoice)))
  }
  return questions
}

const isChoice = ({ kind }: Question): boolean => kind === 'single' || kind === 'yesNo'

function whenOf(random: Random, parent: Question): { question: string; in: string[] } {
  const among = parent.kind === 'yesNo' ? ['yes'] : shuffled(random, choices).slice(0, 3).toSorted()
  return { question: parent.id, in: among }
}

function knockOutsOf(
  random: Random,
  questions: readonly Question[],
  { prefix, count }: { prefix: string; count: number },
): KnockOut[] {
  return shuffled(random, questions.filter(isChoice))
    .slice(0, count)
    .map((question, i) => ({
      id: `${prefix}${i}`,
      question: question.id,
      is: question.kind === 'yesNo' ? 'no' : 'e',
    }))
}

function overlayOf(random: Random, base: readonly Question[], number: number): Overlay {
  const own = Array.from({ length: 10 }, (_, i): Question => ({
    ...{ id: `X${number}${i}`, kind: pick(random, KINDS), weight: 1 + Math.floor(random() * 5) },
  }))
  const raised = shuffled(random, base).slice(0, 20)
  return {
    mark: `mark${number}`,
    factors: Object.fromEntries(raised.map(({ id }) => [id, pick(random, [1.2, 1.3, 1.5])])),
    questions: own,
    knockOuts: knockOutsOf(random, base, { prefix: `X${number}K`, count: 5 }),
  }
}

/** Nine questions in ten are answered, and few so badly that they knock out. */
function vendorOf(random: Random, questions: readonly Question[]): Vendor {
  const answers: Vendor['answers'] = {}
  for (const question of questions) if (random() < 0.9) answers[question.id] = valueOf(random, question)
  return { marks: { mark1: random() < 0.6, mark2: random() < 0.6, mark3: random() < 0.6 }, answers }
}

function valueOf(random: Random, { kind }: Question): Value {
  if (kind === 'single') return random() < 0.05 ? 'e' : pick(random, ['a', 'b', 'c', 'd'])
  if (kind === 'yesNo') return random() < 0.95 ? 'yes' : 'no'
  if (kind === 'number') return Math.floor(random() * 60)
  const chosen = parts.filter(() => random() < 0.6)
  return chosen.length > 0 ? chosen : ['p']
}
