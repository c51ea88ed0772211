import { serviceFacts } from '../../../packages/use-cases/bin/demonstration/services'
import { followTransfers, openIncident } from '../../../packages/use-cases/src/index'
import { openIncidentSchema } from '../../../packages/use-cases/src/incidents/incidents.schema'
import { signInCookie } from '../pages/lines'
import type { BenchServer } from '../pages/server'
import { foundBank } from '../pages/world'
import { PARTIES, type Workload } from './workload'

/** One organisation with all links of the workload, and what its pages are asked about. */
export type Portfolio = {
  readonly cookie: string
  readonly partyId: string
  readonly engagementId: string
  readonly incidentId: string
}

/** Ids by the number of a party. */
const idOf = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
const engagementIdOf = (number: number): string => `00000000-0000-4000-9000-${number.toString(16).padStart(12, '0')}`
const asId = (column: string) => `('00000000-0000-4000-8000-' || lpad(to_hex(${column}), 12, '0'))::uuid`

/**
 * Seeds a bank with a thousand engagements whose vendors stand in the workload's network. The network goes in by SQL: typing
 * 400,000 links is no part of what is measured; people, sign-in and the incident go the way that people go.
 */
export async function seedPortfolio(server: BenchServer, workload: Workload): Promise<Portfolio> {
  const { member, email, password } = await foundBank(server)
  const roots = [...new Set(workload.roots)]
  await insertNetwork(server, { workload, roots, organisationId: member.organisationId, memberId: member.memberId })
  const partyId = idOf(workload.providers[0]!)
  const said = {
    ...{ title: 'Backups could be read', whatHappened: 'A store stood open.', severity: 'high', placeId: partyId },
    ...{ discoveredAt: server.web.now(), awareAt: server.web.now(), askAgain: false, ownerMemberId: member.memberId },
  }
  const incidentId = await openIncident({ actor: member, deps: server.web }, openIncidentSchema.parse(said))
  // The registry of transfers as the worker keeps it.
  const system = { kind: 'system', organisationId: member.organisationId } as const
  await followTransfers({ actor: system, deps: server.worker })
  const cookie = await signInCookie(server, { email, password })
  return { cookie, partyId, engagementId: engagementIdOf(roots[0]!), incidentId }
}

/** Facts of every kind of service, with people of one country after another: a portfolio's engagements aren't alike. */
const variedFacts = () =>
  Object.values(serviceFacts).flatMap((facts) =>
    ['SG', 'MY', 'ID', 'TH', 'VN', 'PH'].map((code) => ({ ...facts, dataSubjectCountries: ['SG', code] })),
  )

type Rows = {
  readonly workload: Workload
  readonly roots: readonly number[]
  readonly organisationId: string
  readonly memberId: string
}

async function insertNetwork({ admin }: BenchServer, { workload, roots, organisationId, memberId }: Rows) {
  await admin.query(
    `insert into vendor (organisation_id, id, name, country, source, created_at, updated_at)
     select $1, ${asId('n')}, 'Vendor ' || n, (array['SG','MY','ID','TH','VN','PH'])[1 + n % 6], 'import', now(), now() from unnest($2::int[]) n`,
    [organisationId, roots],
  )
  await admin.query(
    `insert into party (organisation_id, id, vendor_id, name, country, created_at)
     select $1, ${asId('n')}, case when n = any($3::int[]) then ${asId('n')} end, 'Party ' || n,
       (array['SG','MY','ID','TH','VN','PH','US','DE','IN','JP'])[1 + n % 10], now() from generate_series(0, $2::int - 1) n`,
    [organisationId, PARTIES, roots],
  )
  await admin.query(
    `insert into engagement (organisation_id, id, vendor_id, title, owner_member_id, facts, impact, exposure, tier, created_at, updated_at)
     select $1, ('00000000-0000-4000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, ${asId('n')}, 'Service of vendor ' || n, $3,
       ($4::jsonb -> n % jsonb_array_length($4::jsonb)) || jsonb_build_object('personalRecords', n), 3, 3,
       (array['low','moderate','high','critical'])[1 + n % 4], now(), now() from unnest($2::int[]) n`,
    [organisationId, roots, memberId, JSON.stringify(variedFacts())],
  )
  await admin.query(
    `insert into party_link (organisation_id, id, from_party_id, to_party_id, named_as, service, data, countries, source, source_date,
       valid_from, confirmed_on, created_by_name, created_at)
     select $1, gen_random_uuid(), ${asId('f')}, ${asId('t')}, 'Party ' || t, 'Hosting', array[(array['identifiers','contact','financial'])[1 + t % 3]],
       array[(array['SG','MY','ID','TH','VN','PH','US','DE','IN','JP'])[1 + t % 10]], 'list', current_date, current_date - 30, current_date,
       'Nur Aisyah', now()
     from unnest($2::int[], $3::int[]) as link(f, t)`,
    [organisationId, [...workload.from], [...workload.to]],
  )
  await admin.query('analyze')
}
