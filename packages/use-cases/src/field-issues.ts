import { english } from '@rantai/questionnaires/wording'
import type { FieldIssue } from './errors'

/** What this reads of an issue of zod. */
type Issue = {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly origin?: unknown
  readonly minimum?: unknown
  readonly maximum?: unknown
  /** What an issue of our own carries. */
  readonly params?: Readonly<Record<string, unknown>> | undefined
}

/** What a schema says where it has no message of its own: English for developers. */
const isZods = /^(Invalid\b|Too (small|big)\b|Unrecognized key)/

const words = english({
  empty: 'Fill this in.',
  short: 'Use at least {minimum, number} characters.',
  long: 'Use at most {maximum, number} characters.',
  few: 'Choose at least {minimum, number}.',
  many: 'Choose at most {maximum, number}.',
  low: 'Enter at least {minimum, number}.',
  high: 'Enter at most {maximum, number}.',
  other: 'This can’t be taken as it is. Look at it again.',
})

/**
 * What a schema refused, for people: its own messages with the bounds they name (`{minimum, number}`,
 * `{maximum, number}`), and plain words where it has none.
 */
export function fieldIssuesOf(issues: readonly Issue[]): FieldIssue[] {
  return issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
    const message = isZods.test(issue.message) ? wordsFor(issue) : issue.message
    const bounds = Object.entries({ minimum: issue.minimum, maximum: issue.maximum, ...issue.params }).flatMap(
      ([name, bound]) => (typeof bound === 'number' && message.includes(`{${name}`) ? [[name, bound] as const] : []),
    )
    return bounds.length === 0 ? { path, message } : { path, message, values: Object.fromEntries(bounds) }
  })
}

function wordsFor({ code, origin, minimum }: Issue): string {
  const isText = origin === 'string'
  const isNumber = origin === 'number' || origin === 'int'
  if (code === 'too_small') {
    if (minimum === 1 && isText) return words.empty
    return isText ? words.short : isNumber ? words.low : words.few
  }
  if (code === 'too_big') return isText ? words.long : isNumber ? words.high : words.many
  return words.other
}
