import { isIsoDate } from '../cadence/calendar'
import { answerProblems } from '../completeness/answer-problems'
import { compose } from '../compose/compose'
import { CompositionRefused, type Questionnaire, type Variant, variants } from '../compose/questionnaire'
import type { Elsewhere } from '../compose/refusals'
import type { Facts } from '../inherent/inherent'
import { parsePack } from '../lint/parse-pack'
import type { Answers } from '../model/answer'
import type { FactDeclaration, Pack } from '../model/pack'
import type { AnswerSpec } from '../model/question'
import type { ScoreInput } from '../scoring/row'
import { factProblems } from './fact-problems'
import { at, isRecord, type Problem } from './problem'

/** Where packs named by id come from, and what rules may name beyond the given packs. */
export type PackSource = { packs: Readonly<Record<string, Pack>>; elsewhere: Elsewhere }
export type ReadScoreInput = { questionnaire: Questionnaire; input: ScoreInput; explain: boolean; packs: Pack[] }
export type OrProblems<T> = { ok: T } | { problems: Problem[] }

/** Reads the input of `score` (scoring.md section 10): what to score, or every problem with its JSON path. */
export function readScoreInput(value: unknown, source: PackSource, path = '$'): OrProblems<ReadScoreInput> {
  if (!isRecord(value)) return { problems: [{ path, message: 'expected an object' }] }
  const problems: Problem[] = []
  const asOf = readAsOf(value.asOf, at(path, 'asOf'), problems)
  const variant = readVariant(value.variant, at(path, 'variant'), problems)
  const packs = readPacks(value.packs, source, { path: at(path, 'packs'), problems })
  const { explain = true, facts = {}, answers = {}, exceptions = [] } = value
  if (typeof explain !== 'boolean') problems.push({ path: at(path, 'explain'), message: 'expected true or false' })
  problems.push(...exceptionProblems(exceptions, at(path, 'exceptions')))
  problems.push(...factProblems(facts, declaredIn(packs), at(path, 'facts')))
  // Where a pack can't be read, nobody can say that none of the packs has a question.
  const allRead = Array.isArray(value.packs) && packs.length === value.packs.length
  problems.push(...allAnswerProblems(answers, packs, { path: at(path, 'answers'), asOf, allRead }))
  if (problems.length > 0) return { problems }
  const input = { facts: facts as Facts, answers: answers as Answers, asOf, exceptions: exceptions as never[] }
  const composed = composeOrProblems({ packs, variant, facts: input.facts, asOf }, source, at(path, 'packs'))
  if ('problems' in composed) return composed
  return { ok: { questionnaire: composed.ok, input, explain: explain === true, packs } }
}

export function readAsOf(value: unknown, path: string, problems: Problem[]): string {
  if (isIsoDate(value)) return value
  problems.push({ path, message: 'expected a date like 2026-11-21' })
  return '9999-12-31'
}

export function readVariant(value: unknown, path: string, problems: Problem[]): Variant {
  const variant = value === undefined ? 'standard' : variants.find((each) => each === value)
  if (variant === undefined) problems.push({ path, message: `unknown variant, expected ${variants.join(' or ')}` })
  return variant ?? 'standard'
}

type Collecting = { path: string; problems: Problem[] }

export function readPacks(value: unknown, source: PackSource, { path, problems }: Collecting): Pack[] {
  if (!Array.isArray(value)) {
    problems.push({ path, message: 'expected a list of packs' })
    return []
  }
  return value.flatMap((each: unknown, i): Pack[] => {
    const here = at(path, i)
    if (typeof each === 'string') {
      const pack = Object.hasOwn(source.packs, each) ? source.packs[each] : undefined
      if (!pack) problems.push({ path: here, message: `unknown pack ${JSON.stringify(each)}` })
      return pack ? [pack] : []
    }
    const parsed = parsePack(each, here)
    if ('pack' in parsed) return [parsed.pack]
    problems.push(...parsed.problems)
    return []
  })
}

export function declaredIn(packs: readonly Pack[]): Record<string, FactDeclaration> {
  const declared: Record<string, FactDeclaration> = {}
  for (const pack of packs) for (const [name, each] of Object.entries(pack.facts ?? {})) declared[name] ??= each
  return declared
}

type ComposeArguments = Parameters<typeof compose>[0]

/** Composes, or says what refuses it with the pack's place in the input. */
export function composeOrProblems(
  input: ComposeArguments,
  source: PackSource,
  path: string,
): OrProblems<Questionnaire> {
  try {
    return { ok: compose(input, source.elsewhere) }
  } catch (error) {
    if (!(error instanceof CompositionRefused)) throw error
    const problems = error.refusals.map(({ pack, place, reason }): Problem => {
      const i = input.packs.findLastIndex((each) => each.id === pack)
      return { path: i < 0 ? path : `${at(path, i)}.${place}`, message: `${pack}: ${reason}` }
    })
    return { problems }
  }
}

function exceptionProblems(exceptions: unknown, path: string): Problem[] {
  if (!Array.isArray(exceptions)) return [{ path, message: 'expected a list' }]
  return exceptions.flatMap((each: unknown, i): Problem[] => {
    const here = at(path, i)
    if (!isRecord(each)) return [{ path: here, message: 'expected an object' }]
    const problems: Problem[] = []
    if (typeof each.id !== 'string') problems.push({ path: at(here, 'id'), message: 'expected the id of a knock-out' })
    if (!isIsoDate(each.expiresOn))
      problems.push({ path: at(here, 'expiresOn'), message: 'expected a date like 2026-11-21' })
    return problems
  })
}

const specsOfPack = new WeakMap<Pack, ReadonlyMap<string, AnswerSpec>>()

function specsOf(pack: Pack): ReadonlyMap<string, AnswerSpec> {
  let specs = specsOfPack.get(pack)
  if (!specs) {
    specs = new Map(pack.questions.map((question) => [question.id, question.answer]))
    specsOfPack.set(pack, specs)
  }
  return specs
}

/**
 * Problems of answers against all given packs, whether or not a question ends up in the questionnaire. Without `allRead`
 * a question that none of them has is let through: it may be one of a pack that couldn't be read.
 */
export function allAnswerProblems(
  answers: unknown,
  packs: readonly Pack[],
  { path, asOf, allRead }: { path: string; asOf: string; allRead: boolean },
): Problem[] {
  if (!isRecord(answers)) return [{ path, message: 'expected an object' }]
  const specs = packs.map(specsOf)
  return Object.entries(answers).flatMap(([id, answer]): Problem[] => {
    const here = at(path, id)
    for (const each of specs) {
      const spec = each.get(id)
      if (spec) return answerProblems(spec, answer, { path: here, asOf })
    }
    return allRead ? [{ path: here, message: 'no given pack has this question' }] : []
  })
}
