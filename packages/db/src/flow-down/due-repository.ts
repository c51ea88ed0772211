import type { Transaction } from '../database'
import type { Claim } from '../notifications/sweep-repository'
import type { OutboxKey } from '../outbox'
import { nextTelling, type TellingDays } from './proof-repository'

/** Proofs of which somebody has to be told now, claimed until the lease ends. System scope. */
export function claimDueFlowDownProofs(tx: Transaction, claim: Claim): Promise<OutboxKey[]> {
  return tx.query('select organisation_id as "organisationId", id from sweep.due_flow_down_proofs($1, $2, $3)', [
    claim.at,
    claim.leaseUntil,
    claim.limit,
  ])
}

export type DueFlowDownProof = {
  readonly id: string
  readonly linkId: string | null
  readonly engagementId: string | null
  readonly obligation: string
  readonly validUntil: string
  readonly today: string
  /** Nobody confirmed it anew, and the link or the engagement is still there. */
  readonly counts: boolean
  /** Between whom: who takes the service, and from whom. */
  readonly fromName: string
  readonly toName: string
  /** The link as it stands today, for its page; null where it ended. */
  readonly openLinkId: string | null
  readonly people: readonly { readonly name: string; readonly email: string }[]
}

/**
 * A proof that is due, locked, with whom it goes to: who recorded it; of an engagement its owner before; else whoever looks after data
 * protection; else the administrators. People who left get nothing.
 */
export async function lockDueFlowDownProof(
  tx: Transaction,
  id: string,
  at: Date,
): Promise<DueFlowDownProof | undefined> {
  const [row] = await tx.query<DueFlowDownProof>(
    `select p.id, p.link_id as "linkId", p.engagement_id as "engagementId", p.obligation, p.valid_until as "validUntil",
       to_char($3::timestamptz at time zone o.time_zone, 'YYYY-MM-DD') as today,
       (not exists (select from flow_down_proof n where n.organisation_id = $1 and n.obligation = p.obligation and n.withdrawn_at is null
           and (n.link_id = p.link_id or n.engagement_id = p.engagement_id)
           and (n.confirmed_on, n.recorded_at, n.id) > (p.confirmed_on, p.recorded_at, p.id))
         and (e.state = 'open' or l.id is not null)) as counts,
       coalesce(f.name, e.title) as "fromName", coalesce(t.name, v.name) as "toName", l.id as "openLinkId",
       coalesce((select json_agg(json_build_object('name', m.name, 'email', m.email) order by m.name)
         from membership m where m.organisation_id = $1 and m.left_at is null and (m.id = w.id
           or w.id is null and m.role = (select coalesce(min(x.role) filter (where x.role = 'dataProtection'), 'administrator') from membership x
             where x.organisation_id = $1 and x.left_at is null))), '[]') as people
     from flow_down_proof p join organisation o on o.id = p.organisation_id
       left join engagement e on e.organisation_id = $1 and e.id = p.engagement_id
       left join vendor v on v.organisation_id = $1 and v.id = e.vendor_id
       left join lateral (select k.id, k.from_party_id, k.to_party_id from party_link k
         where k.organisation_id = $1 and coalesce(k.proofs_of, k.id) = p.link_id and k.valid_to is null order by k.valid_from desc, k.id limit 1) l on true
       left join party f on f.organisation_id = $1 and f.id = l.from_party_id
       left join party t on t.organisation_id = $1 and t.id = l.to_party_id
       left join lateral (select m.id from membership m where m.organisation_id = $1 and m.left_at is null
         and m.id in (e.owner_member_id, p.recorded_by_member_id) order by m.id is distinct from e.owner_member_id limit 1) w on true
     where p.organisation_id = $1 and p.id = $2 and p.remind_at is not null and p.withdrawn_at is null and p.promised for update of p`,
    [tx.scope.organisationId, id, at],
  )
  return row
}

/** Plans when somebody is told of it next; never again where nothing comes any more. */
export async function planNextTelling(
  tx: Transaction,
  { id, after, daysBefore, hour }: TellingDays & { readonly id: string; readonly after: Date },
): Promise<void> {
  await tx.execute(
    `update flow_down_proof p set remind_at = ${nextTelling('p.valid_until', { days: '$3', hour: '$4::int', after: '$5::timestamptz' })}
     from organisation o where o.id = $1 and p.organisation_id = $1 and p.id = $2`,
    [tx.scope.organisationId, id, daysBefore, hour, after],
  )
}

/** Nobody is told of it any more. */
export async function endTelling(tx: Transaction, id: string): Promise<void> {
  await tx.execute('update flow_down_proof set remind_at = null where organisation_id = $1 and id = $2', [
    tx.scope.organisationId,
    id,
  ])
}
