import type { Transaction } from '../database'
import type { Claim } from '../notifications/sweep-repository'
import type { OutboxKey } from '../outbox'

/** What the registry of an organisation is derived from, beside its chains. */
export type RegistryBasis = {
  readonly today: string
  readonly timeZone: string
  readonly profile: unknown
  readonly engagements: readonly BasisEngagement[]
}
export type BasisEngagement = {
  readonly id: string
  readonly title: string
  readonly open: boolean
  readonly vendorId: string
  readonly vendorName: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly ownerMemberId: string | null
}

/** All engagements (or one) with their facts, in one statement. */
export function readBasis(tx: Transaction, now: Date, engagementId: string | null = null): Promise<RegistryBasis> {
  return tx.one(
    `select to_char($2::timestamptz at time zone o.time_zone, 'YYYY-MM-DD') as today, o.time_zone as "timeZone", o.profile,
       coalesce((select json_agg(json_build_object('id', e.id, 'title', e.title, 'open', e.state = 'open', 'vendorId', v.id, 'vendorName', v.name, 'facts', e.facts,
           'ownerMemberId', m.id) order by e.id)
         from engagement e join vendor v on v.organisation_id = $1 and v.id = e.vendor_id
           left join membership m on m.organisation_id = $1 and m.id = e.owner_member_id and m.left_at is null
         where e.organisation_id = $1 and ($3::uuid is null or e.id = $3)), '[]') as engagements
     from organisation o where o.id = $1`,
    [tx.scope.organisationId, now, engagementId],
  )
}

/**
 * Holds the registry of the organisation until the transaction ends: whoever opens rows takes this first. Gives up to which
 * state of chains, day and law it was brought.
 */
export async function lockRegistry(tx: Transaction, at: Date): Promise<string> {
  await tx.execute('insert into transfer_follow (organisation_id, follow_at) values ($1, $2) on conflict do nothing', [
    tx.scope.organisationId,
    at,
  ])
  const { state } = await tx.one<{ state: string }>(
    'select state from transfer_follow where organisation_id = $1 for update',
    [tx.scope.organisationId],
  )
  return state
}

export async function keepFollowed(tx: Transaction, state: string, followAt: Date): Promise<void> {
  await tx.execute('update transfer_follow set state = $2, follow_at = $3 where organisation_id = $1', [
    tx.scope.organisationId,
    state,
    followAt,
  ])
}

/** Organisations whose registry the sweep looks at now, claimed until the lease ends. System scope. */
export async function claimUnfollowedTransfers(tx: Transaction, claim: Claim): Promise<OutboxKey[]> {
  const rows = await tx.query<{ id: string }>(
    'select organisation_id as id from sweep.unfollowed_transfers($1, $2, $3)',
    [claim.at, claim.leaseUntil, claim.limit],
  )
  return rows.map(({ id }) => ({ organisationId: id, id }))
}

/** Transfers of which somebody has to be told something now. System scope. */
export function claimDueTransfers(tx: Transaction, claim: Claim): Promise<OutboxKey[]> {
  return tx.query('select organisation_id as "organisationId", id from sweep.due_transfers($1, $2, $3)', [
    claim.at,
    claim.leaseUntil,
    claim.limit,
  ])
}

export type TouchedTransfer = {
  readonly id: string
  readonly number: number
  readonly engagementId: string
  readonly engagementTitle: string
  readonly vendorId: string
  readonly vendorName: string
  readonly origin: string
  readonly destination: string
  readonly state: 'announced' | 'active'
}

/** Transfers that haven't ended from or to one of these countries. */
export function listTouching(tx: Transaction, countries: readonly string[]): Promise<TouchedTransfer[]> {
  return tx.query(
    `select t.id, t.number, t.engagement_id as "engagementId", e.title as "engagementTitle", v.id as "vendorId", v.name as "vendorName", t.origin,
       t.destination, t.state
     from transfer t join engagement e on e.organisation_id = $1 and e.id = t.engagement_id join vendor v on v.organisation_id = $1 and v.id = e.vendor_id
     where t.organisation_id = $1 and t.state <> 'ended' and (t.origin = any ($2) or t.destination = any ($2)) order by t.number`,
    [tx.scope.organisationId, countries],
  )
}

export type StandingTransfer = {
  readonly id: string
  readonly number: number
  readonly engagementId: string
  readonly destination: string
  readonly recipientIds: readonly string[]
  /** Its mechanism is valid, and carried by a contract that hasn't ended where it needs one. */
  readonly holds: boolean
}

/** Every transfer that hasn't ended, of all engagements or one, by number. */
export function listStanding(tx: Transaction, day: string, engagementId: string | null): Promise<StandingTransfer[]> {
  return tx.query(
    `select t.id, t.number, t.engagement_id as "engagementId", t.destination,
       array(select r ->> 'id' from jsonb_array_elements(t.recipients) r) as "recipientIds",
       t.mechanism_state = 'valid' and (c.id is null or (c.state = 'signed' and (c.ends_on is null or c.ends_on >= $2::date))) as holds
     from transfer t left join contract c on c.organisation_id = $1 and c.id = t.contract_id
     where t.organisation_id = $1 and t.state <> 'ended' and ($3::uuid is null or t.engagement_id = $3) order by t.number`,
    [tx.scope.organisationId, day, engagementId],
  )
}

/** How a party is called: of a vendor the vendor's name. @throws DatabaseError notFoundOrNotYours */
export async function readPartyName(tx: Transaction, id: string): Promise<string> {
  const { name } = await tx.one<{ name: string }>(
    `select coalesce(v.name, p.name) as name from party p left join vendor v on v.organisation_id = $1 and v.id = p.vendor_id
     where p.organisation_id = $1 and p.id = $2`,
    [tx.scope.organisationId, id],
  )
  return name
}
