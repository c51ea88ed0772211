import type { z } from 'zod'
import { type Problem } from '../input/problem'
import { problemsOf } from '../lint/parse-pack'
import { pack, type PackInput } from '../model/pack'

/** What a person may leave for later: a text not yet written, a figure out of its bounds, a comparison not yet chosen. */
const unfinished: ReadonlySet<string> = new Set(['too_small', 'too_big', 'custom'])

const isUnfinished = (issue: z.core.$ZodIssue): boolean =>
  unfinished.has(issue.code ?? '') ||
  (issue.code === 'invalid_union' && issue.errors.some((branch) => branch.length > 0 && branch.every(isUnfinished)))

/** Characters that the database has none of: NUL, and halves of a pair. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89ab][0-9a-f]{2}|d[c-f][0-9a-f]{2})/i

/**
 * What keeps a value from being even a draft: fields of another kind than the format has. A draft may be unfinished (an
 * empty text, a rule without its comparison), so that it can be kept while somebody types; `checkDraft` names that.
 */
export function draftFaults(value: unknown): Problem[] {
  const result = pack.safeParse(value)
  const wrong = result.success ? [] : result.error.issues.filter((issue) => !isUnfinished(issue))
  const faults = wrong.flatMap((issue) => problemsOf({ issues: [issue] } as unknown as z.core.$ZodError, '$'))
  if (unstorable.test(JSON.stringify(value) ?? ''))
    faults.push({ path: '$', message: 'holds a character that is none. Delete it and type it again.' })
  return faults
}

/** A value that has no faults, as the draft it is. */
export const asDraft = (value: unknown): PackInput => value as PackInput

/** A pack that begins: one component, no question yet. */
export function emptyDraft({ id, title }: { readonly id: string; readonly title: string }): PackInput {
  return {
    id,
    version: '1.0.0',
    kind: 'organisation',
    title: { en: title },
    label: 'organisationPolicy',
    components: [{ id: 'OWN', title: { en: title }, weight: 10 }],
    questions: [],
  }
}
