import type { Transaction } from '../database'

export type DomainRow = {
  readonly id: string
  readonly domain: string
  readonly verifiedAt: Date
  readonly verifiedByName: string
}

export function listDomains(tx: Transaction): Promise<DomainRow[]> {
  return tx.query<DomainRow>(
    `select id, domain, verified_at as "verifiedAt", verified_by_name as "verifiedByName" from organisation_domain
     where organisation_id = $1 order by domain limit 100`,
    [tx.scope.organisationId],
  )
}

/** Records the domain of the calling administrator's own confirmed address. Undefined when the caller is none. */
export async function verifyDomain(tx: Transaction, id: string, at: Date): Promise<string | undefined> {
  const { domain } = await tx.one<{ domain: string | null }>('select gate.verify_domain($1, $2) as domain', [id, at])
  return domain ?? undefined
}

export async function deleteDomain(tx: Transaction, id: string): Promise<string | undefined> {
  const [row] = await tx.query<{ domain: string }>(
    'delete from organisation_domain where organisation_id = $1 and id = $2 returning domain',
    [tx.scope.organisationId, id],
  )
  return row?.domain
}

/**
 * Asks to join the organisation that confirmed the domain of the session's confirmed address; its name, or undefined
 * when there is none. Entry scope.
 */
export async function requestJoin(
  tx: Transaction,
  sessionHash: Uint8Array,
  { id, at }: { readonly id: string; readonly at: Date },
): Promise<string | undefined> {
  const { name } = await tx.one<{ name: string | null }>('select gate.request_join($1, $2, $3) as name', [
    sessionHash,
    id,
    at,
  ])
  return name ?? undefined
}

export type JoinRequestRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly createdAt: Date
}

/** Open requests, oldest first. */
export function listJoinRequests(tx: Transaction): Promise<JoinRequestRow[]> {
  return tx.query<JoinRequestRow>(
    `select id, name, email, created_at as "createdAt" from join_request
     where organisation_id = $1 and state = 'open' order by created_at, id limit 200`,
    [tx.scope.organisationId],
  )
}

/** An open request and the organisation it is made to, as a mail tells of it. */
export async function findOpenJoinRequest(
  tx: Transaction,
  id: string,
): Promise<
  { readonly organisationName: string; readonly personName: string; readonly personEmail: string } | undefined
> {
  const [row] = await tx.query<{ organisationName: string; personName: string; personEmail: string }>(
    `select o.name as "organisationName", j.name as "personName", j.email as "personEmail"
     from join_request j join organisation o on o.id = j.organisation_id
     where j.organisation_id = $1 and j.id = $2 and j.state = 'open'`,
    [tx.scope.organisationId, id],
  )
  return row
}

/** The calling administrator's yes; false when the request isn't open (any more). */
export async function approveJoin(
  tx: Transaction,
  {
    id,
    memberId,
    role,
    at,
  }: { readonly id: string; readonly memberId: string; readonly role: string; readonly at: Date },
): Promise<boolean> {
  const { done } = await tx.one<{ done: boolean }>('select gate.approve_join($1, $2, $3, $4) as done', [
    id,
    memberId,
    role,
    at,
  ])
  return done
}

export async function refuseJoin(
  tx: Transaction,
  { id, byName, at }: { readonly id: string; readonly byName: string; readonly at: Date },
): Promise<boolean> {
  const changed = await tx.execute(
    `update join_request set state = 'refused', decided_at = $3, decided_by_name = $4 where organisation_id = $1 and id = $2 and state = 'open'`,
    [tx.scope.organisationId, id, at, byName],
  )
  return changed === 1
}

/** Both of one browser: the link holder's session and the signed-in person's. SHA-256 hashes. */
export type TwoSessions = { readonly respondentHash: Uint8Array; readonly sessionHash: Uint8Array; readonly at: Date }

/**
 * The invited person, signed in with the invited address, takes the placeholder organisation over as its first
 * administrator. Undefined when any of that isn't so. Entry scope.
 */
export async function claim(tx: Transaction, by: TwoSessions, memberId: string): Promise<string | undefined> {
  const { organisationId } = await tx.one<{ organisationId: string | null }>(
    'select gate.claim($1, $2, $3, $4) as "organisationId"',
    [by.respondentHash, by.sessionHash, memberId, by.at],
  )
  return organisationId ?? undefined
}

export type MergeCandidateRow = { readonly id: string; readonly name: string; readonly isMember: boolean }

/** Organisations of the invited person, by membership or by confirmed domain. Entry scope. */
export function listMergeCandidates(tx: Transaction, by: TwoSessions): Promise<MergeCandidateRow[]> {
  return tx.query<MergeCandidateRow>(
    `select organisation_id as id, organisation_name as name, is_member as "isMember" from gate.merge_candidates($1, $2, $3)
     order by is_member desc, organisation_name limit 20`,
    [by.respondentHash, by.sessionHash, by.at],
  )
}

/** The contact's yes; false when the organisation is no candidate or a request is open already. Entry scope. */
export async function requestMerge(
  tx: Transaction,
  by: TwoSessions,
  { id, survivingOrganisationId }: { readonly id: string; readonly survivingOrganisationId: string },
): Promise<boolean> {
  const { done } = await tx.one<{ done: boolean }>('select gate.request_merge($1, $2, $3, $4, $5) as done', [
    by.respondentHash,
    by.sessionHash,
    survivingOrganisationId,
    id,
    by.at,
  ])
  return done
}

export type MergeRequestRow = {
  readonly id: string
  readonly requestedByName: string
  readonly requestedByEmail: string
  readonly customerName: string
  readonly title: string | null
  readonly state: 'open' | 'approved'
  readonly createdAt: Date
}

/** What administrators of the scope's organisation may decide; answering scope. */
export function listMergeRequests(tx: Transaction): Promise<MergeRequestRow[]> {
  return tx.query<MergeRequestRow>(
    `select id, requested_by_name as "requestedByName", requested_by_email as "requestedByEmail", customer_name as "customerName",
        title, state, created_at as "createdAt" from gate.merge_requests() order by created_at limit 200`,
  )
}

/** The administrator's yes or no; false when the request isn't open. Answering scope. */
export async function decideMerge(
  tx: Transaction,
  { id, approve, at }: { readonly id: string; readonly approve: boolean; readonly at: Date },
): Promise<boolean> {
  const { done } = await tx.one<{ done: boolean }>('select gate.decide_merge($1, $2, $3) as done', [id, approve, at])
  return done
}

/** Moves everything of the placeholder over; the function itself looks at both approvals and their age. */
export async function merge(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const { done } = await tx.one<{ done: boolean }>('select gate.merge($1, $2) as done', [id, at])
  return done
}
