import type { Transaction } from '../database'

export type TrustDraftRow = {
  readonly slug: string
  /** As stored; the use-case checks its shape. */
  readonly profile: unknown
  readonly version: number
  readonly changedAt: Date
  readonly changedByName: string
  /** Which version of the draft anybody reads now, and since when; null while nothing is published. */
  readonly publishedVersion: number | null
  readonly publishedAt: Date | null
}

/** What the organisation wrote, and what of it is published. Answering scope. */
export async function findDraft(tx: Transaction): Promise<TrustDraftRow | undefined> {
  const [row] = await tx.query<TrustDraftRow>(
    `select d.slug, d.profile, d.version, d.changed_at as "changedAt", d.changed_by_name as "changedByName",
       p.draft_version as "publishedVersion", p.published_at as "publishedAt"
     from trust_draft d left join trust_profile p on p.organisation_id = d.organisation_id where d.organisation_id = $1`,
    [tx.scope.organisationId],
  )
  return row
}

type Writing = {
  readonly slug: string
  readonly profile: object
  /** The version that was read before; 0 where there was none. */
  readonly version: number
  readonly by: string
  readonly at: Date
}

/** Keeps the first writing, or the next one of the version that was read; false when another came between. */
export async function putDraft(tx: Transaction, { slug, profile, version, by, at }: Writing): Promise<boolean> {
  const { organisationId } = tx.scope
  const rows =
    version === 0
      ? await tx.query(
          `insert into trust_draft (organisation_id, slug, profile, changed_at, changed_by_name) values ($1, $2, $3, $4, $5)
           on conflict (organisation_id) do nothing returning version`,
          [organisationId, slug, JSON.stringify(profile), at, by],
        )
      : await tx.query(
          `update trust_draft set profile = $3, version = version + 1, changed_at = $4, changed_by_name = $5
           where organisation_id = $1 and version = $2 returning version`,
          [organisationId, version, JSON.stringify(profile), at, by],
        )
  return rows.length === 1
}

/** Copies the draft, as long as it is of this version, to where anybody may read it; false otherwise. */
export async function publishDraft(tx: Transaction, { version, at }: { version: number; at: Date }): Promise<boolean> {
  const rows = await tx.query(
    `insert into trust_profile (organisation_id, slug, profile, draft_version, published_at)
     select d.organisation_id, d.slug, d.profile, d.version, $3 from trust_draft d where d.organisation_id = $1 and d.version = $2
     on conflict (organisation_id) do update set profile = excluded.profile, draft_version = excluded.draft_version,
       published_at = excluded.published_at
     returning draft_version`,
    [tx.scope.organisationId, version, at],
  )
  return rows.length === 1
}

/** Takes away what anybody could read; false when nothing was published. */
export async function withdraw(tx: Transaction): Promise<boolean> {
  const rows = await tx.query('delete from trust_profile where organisation_id = $1 returning slug', [
    tx.scope.organisationId,
  ])
  return rows.length === 1
}

export type PublishedTrustRow = { readonly profile: unknown; readonly publishedAt: Date }

/** What is published at an address. Entry scope. */
export async function findPublished(tx: Transaction, slug: string): Promise<PublishedTrustRow | undefined> {
  const [row] = await tx.query<PublishedTrustRow>(
    'select t.profile, t.published_at as "publishedAt" from gate.trust_profile($1) t',
    [slug],
  )
  return row
}
