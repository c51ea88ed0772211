import type { Facts } from '../inherent/inherent'
import type { DeltaInput } from '../versions/delta'
import { factProblems } from './fact-problems'
import { at, isRecord, type Problem } from './problem'
import {
  composeOrProblems,
  declaredIn,
  type OrProblems,
  type PackSource,
  readAsOf,
  readPacks,
  readScoreInput,
  readVariant,
} from './score-input'

/** Reads the input of `delta` (scoring.md section 10): `previous` is an input of `score`, `next` names packs and variant. */
export function readDeltaInput(value: unknown, source: PackSource): OrProblems<DeltaInput> {
  if (!isRecord(value)) return { problems: [{ path: '$', message: 'expected an object' }] }
  const problems: Problem[] = []
  const asOf = readAsOf(value.asOf, '$.asOf', problems)
  const { full = false, facts = {}, next } = value
  if (typeof full !== 'boolean') problems.push({ path: '$.full', message: 'expected true or false' })
  const previous = readScoreInput(value.previous, source, '$.previous')
  if ('problems' in previous) problems.push(...previous.problems)
  const given = isRecord(next) ? next : {}
  if (!isRecord(next)) problems.push({ path: '$.next', message: 'expected an object' })
  const variant = readVariant(given.variant, at('$.next', 'variant'), problems)
  const packs = readPacks(given.packs, source, { path: at('$.next', 'packs'), problems })
  problems.push(...factProblems(facts, declaredIn(packs), '$.facts'))
  if ('problems' in previous || problems.length > 0) return { problems }
  const composed = composeOrProblems({ packs, variant, facts: facts as Facts, asOf }, source, '$.next.packs')
  if ('problems' in composed) return composed
  const { questionnaire, input } = previous.ok
  const before = { questionnaire, answers: input.answers }
  return { ok: { previous: before, next: composed.ok, facts: facts as Facts, asOf, full: full === true } }
}
