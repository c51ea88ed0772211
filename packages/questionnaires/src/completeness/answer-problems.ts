import { isIsoDate } from '../cadence/calendar'
import { countryCodes } from '../content/facts/countries'
import type { AnswerSpec } from '../model/question'
import { at, isRecord, type Problem } from '../input/problem'

/**
 * Why a value isn't an answer to a question of this type, in words; undefined where it is one (scoring.md section 10).
 * `asOf` is an ISO day: a past date can't lie after it.
 */
export function valueProblem(spec: AnswerSpec, value: unknown, asOf: string): string | undefined {
  switch (spec.type) {
    case 'maturity':
      return isLevel(value) ? undefined : 'expected a whole number from 0 to 4'
    case 'yesNo':
      if (value === 'yes' || value === 'no') return undefined
      if (spec.partial === true) return value === 'partial' ? undefined : 'expected "yes", "no" or "partial"'
      return 'expected "yes" or "no"'
    case 'single':
      return spec.choices.some((choice) => choice.id === value) ? undefined : `expected ${oneOf(spec.choices)}`
    case 'multi':
      return multiProblem(spec.choices, value)
    case 'number':
      if (value === 'none') return spec.none ? undefined : 'this question offers no "none"'
      return typeof value === 'number' && Number.isFinite(value) ? undefined : 'expected a number'
    case 'date':
      if (value === 'none') return spec.none ? undefined : 'this question offers no "none"'
      if (!isIsoDate(value)) return 'expected a date like 2026-11-21'
      return spec.future !== true && value > asOf ? `the date lies after ${asOf}` : undefined
    case 'text':
    case 'file':
      if (typeof value !== 'string') return 'expected a text'
      return value.trim() === '' ? 'the text is empty' : undefined
    case 'countries':
      return countriesProblem(value)
    case 'subProcessors':
      return subProcessorsProblem(value)
  }
}

const isLevel = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 4

const oneOf = (choices: readonly { id: string }[]): string =>
  `one of ${choices.map((choice) => JSON.stringify(choice.id)).join(', ')}`

type Choices = readonly { id: string; exclusive?: boolean | undefined }[]

function multiProblem(choices: Choices, value: unknown): string | undefined {
  if (!Array.isArray(value)) return 'expected a list of choices'
  if (value.length === 0) return 'the list is empty'
  if (new Set(value).size !== value.length) return 'a choice is given twice'
  const chosen = value.map((id: unknown) => choices.find((choice) => choice.id === id))
  if (chosen.includes(undefined)) return `expected a list with members ${oneOf(choices)}`
  const exclusive = chosen.find((choice) => choice?.exclusive === true)
  return exclusive && value.length > 1 ? `"${exclusive.id}" excludes every other choice` : undefined
}

function countriesProblem(value: unknown): string | undefined {
  if (!Array.isArray(value)) return 'expected a list of country codes'
  const wrong = value.findIndex((code) => typeof code !== 'string' || !countryCodes.has(code))
  return wrong < 0 ? undefined : `${JSON.stringify(value[wrong])} is not an ISO 3166 country code of two letters`
}

function subProcessorsProblem(value: unknown): string | undefined {
  if (!Array.isArray(value)) return 'expected a list of sub-processors'
  for (const [i, each] of value.entries()) {
    if (!isRecord(each) || typeof each.name !== 'string' || each.name.trim() === '') return `member ${i} has no name`
    const countries = each.countries === undefined ? undefined : countriesProblem(each.countries)
    if (countries !== undefined) return `member ${i}: ${countries}`
    if (each.data !== undefined && !isListOfTexts(each.data)) return `member ${i}: data isn't a list of texts`
  }
  return undefined
}

const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const evidenceStates = ['pending', 'accepted', 'rejected', 'withdrawn']

/** Everything wrong with one answer, its evidence and its review; none where it may be stored and scored. */
export function answerProblems(spec: AnswerSpec, answer: unknown, where: { path: string; asOf: string }): Problem[] {
  const { path, asOf } = where
  if (!isRecord(answer)) return [{ path, message: 'expected an object' }]
  const problems: Problem[] = []
  const add = (key: string, message: string | undefined): void => {
    if (message !== undefined) problems.push({ path: at(path, key), message })
  }
  const { value, notApplicable, answeredOn, confirmedOn } = answer
  if (value !== undefined) add('value', valueProblem(spec, value, asOf))
  if (notApplicable !== undefined) {
    const given = typeof notApplicable === 'string' && notApplicable.trim() !== ''
    add('notApplicable', given ? undefined : 'expected the reason in words')
    if (value !== undefined) add('notApplicable', 'an answer has either a value or is not applicable')
  }
  if (answeredOn !== undefined) add('answeredOn', isIsoDate(answeredOn) ? undefined : 'expected a date like 2026-11-21')
  if (confirmedOn !== undefined)
    add('confirmedOn', isIsoDate(confirmedOn) ? undefined : 'expected a date like 2026-11-21')
  if (answer.evidence !== undefined) problems.push(...evidenceProblems(answer.evidence, at(path, 'evidence')))
  if (answer.review !== undefined) problems.push(...reviewProblems(spec, answer, where))
  return problems
}

function evidenceProblems(evidence: unknown, path: string): Problem[] {
  if (!Array.isArray(evidence)) return [{ path, message: 'expected a list' }]
  return evidence.flatMap((each: unknown, i): Problem[] => {
    const here = at(path, i)
    if (!isRecord(each)) return [{ path: here, message: 'expected an object' }]
    const problems: Problem[] = []
    if (!evidenceStates.some((state) => state === each.state)) {
      problems.push({ path: at(here, 'state'), message: `expected one of ${evidenceStates.join(', ')}` })
    }
    if (each.expiresOn !== undefined && !isIsoDate(each.expiresOn)) {
      problems.push({ path: at(here, 'expiresOn'), message: 'expected a date like 2026-11-21' })
    }
    return problems
  })
}

function reviewProblems(
  spec: AnswerSpec,
  answer: Record<string, unknown>,
  { path, asOf }: { path: string; asOf: string },
): Problem[] {
  const here = at(path, 'review')
  const { review } = answer
  if (!isRecord(review)) return [{ path: here, message: 'expected an object' }]
  const problems: Problem[] = []
  if (review.value !== undefined) {
    const message = answer.value === undefined ? 'there is no answer to review' : valueProblem(spec, review.value, asOf)
    if (message !== undefined) problems.push({ path: at(here, 'value'), message })
  }
  const accept = review.acceptNotApplicable
  if (accept !== undefined && typeof accept !== 'boolean') {
    problems.push({ path: at(here, 'acceptNotApplicable'), message: 'expected true or false' })
  } else if (accept === true && answer.notApplicable === undefined) {
    problems.push({ path: at(here, 'acceptNotApplicable'), message: 'the answer is not marked not applicable' })
  }
  return problems
}
