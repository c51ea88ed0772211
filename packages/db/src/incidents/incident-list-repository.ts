import type { Transaction } from '../database'
import type { IncidentSeverity } from './incident-repository'

export type IncidentListRow = {
  readonly id: string
  readonly title: string
  readonly severity: IncidentSeverity
  readonly partyName: string | null
  readonly state: 'open' | 'closed'
  readonly awareAt: Date | null
  readonly createdAt: Date
  readonly closedAt: Date | null
  readonly ownerName: string | null
  readonly hits: number
  readonly openTasks: number
}

export type IncidentListPage = {
  readonly rows: readonly IncidentListRow[]
  readonly counts: { readonly open: number; readonly closed: number }
}

/** One page of incidents with how many are open and closed, in one statement; newest first. */
export async function listIncidents(
  tx: Transaction,
  { state, limit, offset }: { readonly state: 'open' | 'closed'; readonly limit: number; readonly offset: number },
): Promise<IncidentListPage> {
  const { rows, open, closed } = await tx.one<{
    rows: (Omit<IncidentListRow, 'awareAt' | 'createdAt' | 'closedAt'> &
      Record<'awareAt' | 'createdAt' | 'closedAt', string | null>)[]
    open: number
    closed: number
  }>(
    `select (select count(*)::int from incident x where x.organisation_id = $1 and x.state = 'open') as open,
        (select count(*)::int from incident x where x.organisation_id = $1 and x.state = 'closed') as closed,
        coalesce((select jsonb_agg(to_jsonb(p) order by p."createdAt" desc, p.id desc) from (
          select i.id, i.title, i.severity, i.party_name as "partyName", i.state, i.aware_at as "awareAt", i.created_at as "createdAt", i.closed_at as "closedAt",
            m.name as "ownerName",
            (select count(*)::int from incident_hit h where h.organisation_id = $1 and h.incident_id = i.id) as hits,
            (select count(*)::int from incident_task t where t.organisation_id = $1 and t.incident_id = i.id and t.done_at is null) as "openTasks"
          from incident i left join membership m on m.organisation_id = $1 and m.id = i.owner_member_id
          where i.organisation_id = $1 and i.state = $2 order by i.created_at desc, i.id desc limit $3 offset $4) p), '[]') as rows`,
    [tx.scope.organisationId, state, limit, offset],
  )
  const dated = (text: string | null): Date | null => (text === null ? null : new Date(text))
  return {
    counts: { open, closed },
    rows: rows.map((row) => ({
      ...row,
      awareAt: dated(row.awareAt),
      createdAt: new Date(row.createdAt ?? 0),
      closedAt: dated(row.closedAt),
    })),
  }
}

/** Where an incident can be said to have happened: active vendors and other parties of the chains, by name. */
export function listIncidentPlaces(
  tx: Transaction,
): Promise<{ readonly kind: 'vendor' | 'party'; readonly id: string; readonly name: string }[]> {
  return tx.query(
    `select x.kind, x.id, x.name from (
       select 'vendor' as kind, v.id, v.name from vendor v where v.organisation_id = $1 and v.state = 'active'
       union all
       select 'party', p.id, p.name from party p where p.organisation_id = $1 and p.vendor_id is null
         and not exists (select 1 from party_merge g where g.organisation_id = $1 and g.party_id = p.id and g.state = 'confirmed')) x
     order by lower(x.name), x.id limit 5000`,
    [tx.scope.organisationId],
  )
}

/** The place of that id, as it is called now; undefined where there is none, or it is another's. */
export async function findIncidentPlace(
  tx: Transaction,
  id: string,
): Promise<{ readonly kind: 'vendor' | 'party'; readonly id: string; readonly name: string } | undefined> {
  const [row] = await tx.query<{ kind: 'vendor' | 'party'; id: string; name: string }>(
    `select 'vendor' as kind, v.id, v.name from vendor v where v.organisation_id = $1 and v.id = $2
     union all select 'party', p.id, p.name from party p where p.organisation_id = $1 and p.id = $2 and p.vendor_id is null`,
    [tx.scope.organisationId, id],
  )
  return row
}

export type OpenIncidentOf = {
  readonly engagementId: string
  readonly incidentId: string
  readonly title: string
  readonly severity: IncidentSeverity
}

/** Open incidents that reach these engagements, or all of them; the gravest first. */
export function listOpenIncidentsOf(
  tx: Transaction,
  engagementIds: readonly string[] | null,
): Promise<OpenIncidentOf[]> {
  return tx.query<OpenIncidentOf>(
    `select h.engagement_id as "engagementId", i.id as "incidentId", i.title, i.severity from incident_hit h
     join incident i on i.organisation_id = $1 and i.id = h.incident_id
     where h.organisation_id = $1 and i.state = 'open' and ($2::uuid[] is null or h.engagement_id = any($2::uuid[]))
     order by array_position(array['critical', 'high', 'moderate', 'low'], i.severity), i.created_at desc`,
    [tx.scope.organisationId, engagementIds],
  )
}
