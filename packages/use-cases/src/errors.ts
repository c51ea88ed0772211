import type { DatabaseError, DatabaseErrorCode } from '@rantai/db'
import type { WordingValues } from '@rantai/questionnaires/wording'

/**
 * The closed list of what a use-case may refuse, and why. Edges (tRPC, REST, worker) map every code exhaustively with
 * `satisfies Record<ErrorCode, …>`; anything that is not a UseCaseError is a fault of ours, shown as an opaque text
 * with a reference id that is in the log.
 */

/**
 * One field of an input that can't be taken as it is; `path` as zod gives it, `message` a sentence for the person: an
 * English ICU message that `values` fill in. The edge says it in the person's language.
 */
export type FieldIssue = {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly values?: WordingValues | undefined
}

/** What each code carries beside itself. Nothing here may hint at another organisation's rows. */
export type ErrorDetails = {
  /** Nobody is signed in (or the session ended). */
  notSignedIn: undefined
  /** Signed in, but the role may not do this. Never used for another's row: that is notFound. */
  forbidden: undefined
  /** Not there or not yours: the two look and take the same (tenancy.md, rule 10). */
  notFound: undefined
  /** The input was refused; nothing was changed. */
  invalidInput: { readonly issues: readonly FieldIssue[] }
  /** Someone saved in between; `current` is the version that stands now. */
  conflict: { readonly current: number }
  /** A link that worked once and doesn't any more. */
  gone: { readonly reason: 'superseded' | 'expired' | 'recalled' | 'used' }
  /** Too many tries; `retryAfterSeconds` says when the next is taken. */
  tooManyAttempts: { readonly retryAfterSeconds: number }
  /** The state machine has no such step from here; `state` is the state it is in. */
  notAllowedNow: { readonly state: string }
  /** The file or the input is larger than `limitBytes`. */
  tooLarge: { readonly limitBytes: number }
  /** The file's content is none of the accepted types. */
  unsupportedType: { readonly accepted: readonly string[] }
  /** The scanner found malware in the file, and calls it so; nothing of it was kept. */
  infected: { readonly name: string }
  /** Something we depend on doesn't answer; trying again is safe. */
  unavailable: undefined
}

export type ErrorCode = keyof ErrorDetails

/** The code with its details, as edges hand it on: a union discriminated by `code`. */
export type Failure = { [Code in ErrorCode]: { readonly code: Code; readonly details: ErrorDetails[Code] } }[ErrorCode]

type DetailsArgument<Code extends ErrorCode> = undefined extends ErrorDetails[Code]
  ? [details?: undefined]
  : [details: ErrorDetails[Code]]

/** An expected refusal. `details` is required exactly where the code carries some. */
export class UseCaseError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'UseCaseError'
  readonly code: Code
  readonly details: ErrorDetails[Code]

  constructor(code: Code, ...rest: DetailsArgument<Code>) {
    super(code)
    this.code = code
    this.details = rest[0] as ErrorDetails[Code]
  }
}

/** What the database refused, as the caller may learn it. 'broken' is a fault of ours and no failure. */
const databaseFailures: Readonly<Record<DatabaseErrorCode, 'notFound' | 'unavailable' | undefined>> = {
  notFoundOrNotYours: 'notFound',
  retry: 'unavailable',
  unavailable: 'unavailable',
  broken: undefined,
}

/** The failure inside anything thrown (also as `cause`), or undefined when it is no expected refusal. */
export function failureOf(thrown: unknown): Failure | undefined {
  for (let at = thrown, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    // By name, not instanceof: a development server holds several copies of this module.
    if (at.name === 'UseCaseError') {
      return { code: (at as UseCaseError).code, details: (at as UseCaseError).details } as Failure
    }
    if (at.name === 'DatabaseError') {
      const code = databaseFailures[(at as DatabaseError).code]
      return code && { code, details: undefined }
    }
  }
  return undefined
}
