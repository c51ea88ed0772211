import type { AskedAnswer } from '@rantai/questionnaires/asked'
import type { Say } from '@rantai/ui/words'
import { readNumber } from './read-number'

export type SubProcessorDraft = {
  readonly name: string
  readonly service: string
  /** As typed: names or codes, commas between. */
  readonly countries: string
  readonly data: string
  /** yyyy-mm-dd, or empty. */
  readonly since: string
}

/** What stands in the fields of one question, whether or not it can be read as an answer. Nothing typed is thrown away. */
export type AnswerDraft = {
  /** The picked choices, levels or countries. */
  readonly picked: readonly string[]
  /** What is typed into a line or box; for countries, what is still to be added. */
  readonly typed: string
  /** The tick beside a number or date: "no promise", "never"; for lists, that there are none. */
  readonly none: boolean
  readonly rows: readonly SubProcessorDraft[]
  /** Somebody wants to say that it doesn't apply; it is sent once there is a reason. */
  readonly notApplicable: boolean
  readonly reason: string
  readonly comment: string
}

export const emptyRow: SubProcessorDraft = { name: '', service: '', countries: '', data: '', since: '' }

export const emptyDraft: AnswerDraft = {
  picked: [],
  typed: '',
  none: false,
  rows: [],
  notApplicable: false,
  reason: '',
  comment: '',
}

/** What taking back an answer empties; the reason and the comment stay. */
export const clearedDraft = { picked: [], typed: '', none: false, rows: [] } as const satisfies Partial<AnswerDraft>

type Stored = { readonly value: unknown; readonly notApplicable: string | null; readonly comment: string | null }

/** The fields of a stored answer. `countryName` gives what a person calls a code. */
export function draftOf(
  spec: AskedAnswer,
  stored: Stored | undefined,
  countryName: (code: string) => string,
): AnswerDraft {
  if (!stored) return emptyDraft
  const { value, notApplicable, comment } = stored
  return {
    ...emptyDraft,
    ...(value === null || value === undefined ? {} : fieldsOf(spec, value, countryName)),
    notApplicable: notApplicable !== null,
    reason: notApplicable ?? '',
    comment: comment ?? '',
  }
}

function fieldsOf(spec: AskedAnswer, value: unknown, countryName: (code: string) => string): Partial<AnswerDraft> {
  switch (spec.type) {
    case 'number':
    case 'date':
      return value === 'none' ? { none: true } : { typed: String(value) }
    case 'text':
    case 'file':
      return { typed: String(value) }
    case 'subProcessors':
      return listFields(value, (members) => ({ rows: members.map((member) => rowOf(member, countryName)) }))
    case 'countries':
      return listFields(value, (members) => ({ picked: members.map(String) }))
    default:
      return { picked: Array.isArray(value) ? value.map(String) : [String(value)] }
  }
}

function listFields(value: unknown, fill: (members: readonly unknown[]) => Partial<AnswerDraft>): Partial<AnswerDraft> {
  const members: readonly unknown[] = Array.isArray(value) ? value : []
  return members.length === 0 ? { none: true } : fill(members)
}

function rowOf(member: unknown, countryName: (code: string) => string): SubProcessorDraft {
  const of = typeof member === 'object' && member !== null ? (member as Record<string, unknown>) : {}
  const words = (each: unknown) => (typeof each === 'string' ? each : '')
  const list = (each: unknown): readonly unknown[] => (Array.isArray(each) ? each : [])
  return {
    name: words(of['name']),
    service: words(of['service']),
    countries: list(of['countries'])
      .map((code) => countryName(String(code)))
      .join(', '),
    data: list(of['data']).map(String).join(', '),
    since: words(of['since']),
  }
}

/** What is sent: a value, or the reason why it doesn't apply, or neither where the answer is cleared. */
export type AnswerContent = {
  readonly value: unknown
  readonly notApplicable: string | null
  readonly comment: string | null
}
export type ReadDraft =
  | { readonly content: AnswerContent }
  | { readonly problem: string }
  /** Not finished, such as a reason still to be written: nothing is wrong, and nothing is sent yet. */
  | { readonly waits: string }

/** Who types: `codeOf` finds a country by its name or code, `say` says what is wrong. */
export type DraftReader = { readonly say: Say; readonly codeOf: (words: string) => string | undefined }

/** Reads the fields of a question. */
export function readDraft(spec: AskedAnswer, draft: AnswerDraft, reader: DraftReader): ReadDraft {
  const comment = draft.comment.trim() || null
  if (draft.notApplicable) {
    const reason = draft.reason.trim()
    if (reason === '') return { waits: reader.say('Say in a sentence why this doesn’t apply.') }
    return { content: { value: null, notApplicable: reason, comment } }
  }
  const read = readValue(spec, draft, reader)
  return 'problem' in read ? read : { content: { value: read.value, notApplicable: null, comment } }
}

type ReadValue = { readonly value: unknown } | { readonly problem: string }
const nothing: ReadValue = { value: null }

function readValue(spec: AskedAnswer, draft: AnswerDraft, reader: DraftReader): ReadValue {
  const [first] = draft.picked
  switch (spec.type) {
    case 'maturity':
      return first === undefined ? nothing : { value: Number(first) }
    case 'yesNo':
    case 'single':
      return { value: first ?? null }
    case 'multi':
      return { value: draft.picked.length === 0 ? null : draft.picked }
    case 'number':
      return draft.none ? { value: 'none' } : readNumber(reader.say, spec.unit, draft.typed)
    case 'date':
      return { value: draft.none ? 'none' : draft.typed.trim() || null }
    case 'text':
    case 'file':
      return { value: draft.typed.trim() || null }
    case 'countries':
      return readCountries(draft, reader)
    case 'subProcessors':
      return readRows(draft, reader)
  }
}

/** The parts of a list typed with commas. */
export function partsOf(typed: string): string[] {
  return typed
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

type Codes = { readonly codes: string[] } | { readonly problem: string }

/** The codes of countries typed with commas between. */
export function readCountryWords(typed: string, { say, codeOf }: DraftReader): Codes {
  const parts = partsOf(typed)
  const unknown = parts.find((part) => codeOf(part) === undefined)
  if (unknown !== undefined)
    return {
      problem: say('“{words}” isn’t a country in our list. Write its name or its two-letter code, such as SG.', {
        words: unknown,
      }),
    }
  return { codes: [...new Set(parts.flatMap((part) => codeOf(part) ?? []))] }
}

function readCountries(draft: AnswerDraft, reader: DraftReader): ReadValue {
  if (draft.none) return { value: [] }
  const more = readCountryWords(draft.typed, reader)
  if ('problem' in more) return more
  const all = [...new Set([...draft.picked, ...more.codes])]
  return { value: all.length === 0 ? null : all }
}

function readRows(draft: AnswerDraft, reader: DraftReader): ReadValue {
  if (draft.none) return { value: [] }
  const members: Record<string, unknown>[] = []
  // What this device kept from before there was a day has none.
  for (const { name, service, countries, data, since = '' } of draft.rows) {
    if ([name, service, countries, data, since].every((each) => each.trim() === '')) continue
    if (name.trim() === '')
      return { problem: reader.say('Each company needs its name. The rest of the row was kept below.') }
    const read = readCountryWords(countries, reader)
    if ('problem' in read) return read
    members.push({
      name: name.trim(),
      ...(service.trim() && { service: service.trim() }),
      ...(read.codes.length > 0 && { countries: read.codes }),
      ...(partsOf(data).length > 0 && { data: partsOf(data) }),
      ...(since && { since }),
    })
  }
  return { value: members.length === 0 ? null : members }
}
