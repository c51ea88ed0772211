import type { Action } from '../../packages/use-cases/src/access/index'
import type { ErrorCode } from '../../packages/use-cases/src/index'
import type { Caller, Party } from './actors'
import type { Ids } from './world'

/** What came of a call: an expected refusal's code, or 'broken' for anything unexpected (a 5xx). */
export type Outcome = 'allowed' | ErrorCode | 'broken'

/**
 * Which ids an input is made of. `mixed` is the own input with one id of the other world in it, `extra` the own input
 * with fields that no schema names.
 */
export type Variant = 'own' | 'foreign' | 'absent' | 'malformed' | 'mixed' | 'extra'

/** `name` tells which id of a mixed input is foreign. */
export type Exception = (caller: Caller, variant: Variant, name: string) => Outcome | undefined

/** How one procedure is called, and what is special about it; the rest follows from the policy of its action. */
export type ProcedureEntry = {
  /** The valid input; every id and secret in it comes from `ids`. Left out where the procedure takes none. */
  readonly input?: (ids: Ids) => unknown
  /** Whose rows the ids lead to; by default the customer for actions of the assessing side, the vendor for the other's. */
  readonly party?: Party
  /** Which link holders the ids belong to; by default those of the assessment `open`. */
  readonly links?: readonly NonNullable<Caller['link']>[]
  /** The ids are secrets: whoever presents one may, whatever the world. */
  readonly bearer?: true
  /** Columns (`table.column`) that the call shows to whoever may make it, beyond what is theirs to read. */
  readonly reveals?: readonly string[]
  /** What a foreign or absent id gives, where that isn't notFound. */
  readonly missing?: Outcome
  /** What an id gives that isn't one, where that isn't invalidInput. */
  readonly malformed?: Outcome
  /** Expectations that don't follow from the policy, each with its reason beside it. */
  readonly except?: Exception
  /** Tables that a query may write, with the reason beside it; or a mutation when it refuses. */
  readonly writes?: readonly string[]
  /** Why an allowed call of this mutation changes no row. */
  readonly changesNothing?: string
  /** Why nobody of these worlds can be allowed. */
  readonly neverAllowed?: string
  /** Fields of the input that hold an id but need not be given, with the reason beside it. */
  readonly without?: readonly string[]
}

/** Columns that a link in a mail shows to whoever holds it, before anyone is known. */
export const SHOWN_BY_INVITATION = [
  'invitation.contact_name',
  'invitation.contact_email',
  'invitation.message',
  'invitation.summary',
  'relationship.assessing_name',
  'relationship.answering_name',
  'assessment.title',
  'assessment.description',
  'assessment.requester_name',
] as const

/** Columns that a link to handed questions shows to whoever holds it. */
export const SHOWN_BY_PART = [
  'delegation.name',
  'delegation.note',
  'delegation.customer_name',
  'delegation.title',
  'delegation.handed_by_name',
  'delegation.handed_by_email',
] as const

export const SHOWN_BY_MEMBER_INVITATION = [
  'organisation.name',
  'member_invitation.email',
  'member_invitation.name',
  'member_invitation.invited_by_name',
] as const

/** What of an entry holds for a loader and for each form of a route. */
type Standing = Pick<
  ProcedureEntry,
  'party' | 'links' | 'bearer' | 'reveals' | 'missing' | 'writes' | 'neverAllowed' | 'changesNothing'
> & {
  /** What the page or form stands on; 'open' where anybody may, whoever they are. */
  readonly action: Action | 'open'
  /** Ids of the address that nothing is read or written by: only where the page goes on to. */
  readonly unusedIds?: readonly string[]
  /** True for those whom this page or form is not for though the policy of its action lets them. */
  readonly notFor?: (caller: Caller) => boolean
  /** True for those whom this page shows the way to what its action asks for, though the policy does not let them act. */
  readonly alsoFor?: (caller: Caller) => boolean
}

/** A form of a page: what is posted, and what it stands on. */
export type FormEntry = Standing & {
  readonly name: string
  readonly fields: (ids: Ids) => Readonly<Record<string, string | readonly string[] | undefined>>
  /** Posted as multipart with these bytes as the file of the field named. */
  readonly file?: { readonly field: string; readonly name: string; readonly bytes: string | Uint8Array }
}

/** How one route is called. */
export type RouteEntry = {
  /** The address; every id in it comes from `ids`. Left out for layouts and the root, which run with every page below. */
  readonly url?: (ids: Ids) => string
  readonly page: Standing
  readonly forms?: readonly FormEntry[]
}
