import type { Transaction } from '../database'

/** One version of something that ships, and how many engagements it touched when it was looked at. */
export type Announced = { readonly subject: string; readonly version: string; readonly engagements: number }

/** Active organisations for which an edition of what ships wasn't looked through yet. System scope. */
export async function listUntoldOrganisations(
  tx: Transaction,
  { edition, limit }: { readonly edition: string; readonly limit: number },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('select id from sweep.untold_organisations($1, $2)', [edition, limit])
  return rows.map(({ id }) => id)
}

const LATEST = `from engagement e
     join vendor v on v.organisation_id = $1 and v.id = e.vendor_id and v.state = 'active'
     join lateral (select n.pack_versions, x.created_at
       from assessment_internal n join assessment x on x.assessing_organisation_id = $1 and x.id = n.assessment_id
       where n.organisation_id = $1 and n.engagement_id = e.id and x.assessing_state not in ('recalled', 'cancelled')
       order by x.created_at desc, x.number desc limit 1) a on true`

type Shipped = {
  /** The newest version by pack. */
  readonly packs: Readonly<Record<string, string>>
  /** Jurisdictions without a pack: `countries` with the members, `since` the day of their newest change. */
  readonly jurisdictions: readonly {
    readonly code: string
    readonly countries: readonly string[]
    readonly since: string
  }[]
}

/** How many open engagements were last asked before each: by pack id or jurisdiction code. What touches none is left out. */
export async function countTouched(tx: Transaction, shipped: Shipped): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ subject: string; count: number }>(
    `select p.key as subject, count(*)::int as count ${LATEST} cross join lateral jsonb_each_text(a.pack_versions) p
     where e.organisation_id = $1 and e.state = 'open' and p.value <> $2::jsonb->>p.key group by 1
     union all
     select j.code, count(*)::int ${LATEST}
       join jsonb_to_recordset($3::jsonb) as j(code text, countries text[], since date) on a.created_at < j.since
         and (jsonb_exists_any(e.facts->'dataSubjectCountries', j.countries) or jsonb_exists_any(e.facts->'storageCountries', j.countries)
           or jsonb_exists_any(e.facts->'accessCountries', j.countries))
     where e.organisation_id = $1 and e.state = 'open' group by 1`,
    [tx.scope.organisationId, JSON.stringify(shipped.packs), JSON.stringify(shipped.jurisdictions)],
  )
  return new Map(rows.map(({ subject, count }) => [subject, count]))
}

/** Notes what an organisation was told of. @returns those that weren't noted before, by subject */
export async function insertAnnouncements(
  tx: Transaction,
  { announced, at }: { readonly announced: readonly Announced[]; readonly at: Date },
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ subject: string }>(
    `insert into content_announcement (organisation_id, subject, version, engagements, announced_at)
     select $1, x.subject, x.version, x.engagements, $3 from jsonb_to_recordset($2::jsonb) as x(subject text, version text, engagements int)
     on conflict do nothing returning subject`,
    [tx.scope.organisationId, JSON.stringify(announced), at],
  )
  return new Set(rows.map(({ subject }) => subject))
}

/** Whoever looks after the law: administrators and data protection. */
export function listAnnouncementReaders(tx: Transaction): Promise<{ readonly name: string; readonly email: string }[]> {
  return tx.query(
    `select m.name, m.email from membership m
     where m.organisation_id = $1 and m.role in ('administrator', 'dataProtection') and m.left_at is null order by m.created_at, m.id`,
    [tx.scope.organisationId],
  )
}
