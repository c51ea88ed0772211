import type { Transaction } from '../database'

export type OwnPackRow = {
  readonly id: string
  readonly packId: string
  readonly title: string
  readonly questionCount: number
  readonly state: 'active' | 'archived'
  readonly updatedAt: Date
  readonly draftByName: string
  /** The newest published version; null where there is none. */
  readonly version: string | null
  readonly publishedAt: Date | null
  readonly versionCount: number
}

/** Own packs by name, the archived last. More than two hundred nobody writes. */
export function listOwnPacks(tx: Transaction): Promise<OwnPackRow[]> {
  return tx.query(
    `select p.id, p.pack_id as "packId", p.draft->'title'->>'en' as title, jsonb_array_length(p.draft->'questions') as "questionCount", p.state,
       p.updated_at as "updatedAt", p.draft_by_name as "draftByName", v.version, v.published_at as "publishedAt", coalesce(v.number, 0) as "versionCount"
     from own_pack p
     left join lateral (select x.number, x.version, x.published_at from own_pack_version x
       where x.organisation_id = p.organisation_id and x.own_pack_id = p.id order by x.number desc limit 1) v on true
     where p.organisation_id = $1 order by p.state, p.draft->'title'->>'en' collate "und-x-icu", p.id limit 200`,
    [tx.scope.organisationId],
  )
}

export type VersionRow = {
  readonly number: number
  readonly version: string
  readonly hash: string
  readonly publishedAt: string
  readonly publishedByName: string
  readonly changeNote: string | null
}

export type OwnPackDetails = {
  readonly id: string
  readonly packId: string
  readonly draft: unknown
  readonly draftVersion: number
  readonly draftByName: string
  readonly state: 'active' | 'archived'
  readonly updatedAt: Date
  /** Newest first. */
  readonly versions: readonly VersionRow[]
}

/** One own pack with its versions' heads. @throws DatabaseError notFoundOrNotYours */
export function readOwnPack(tx: Transaction, id: string): Promise<OwnPackDetails> {
  return tx.one(
    `select p.id, p.pack_id as "packId", p.draft, p.draft_version as "draftVersion", p.draft_by_name as "draftByName", p.state, p.updated_at as "updatedAt",
       coalesce((select json_agg(json_build_object('number', v.number, 'version', v.version, 'hash', v.hash, 'publishedAt', v.published_at,
           'publishedByName', v.published_by_name, 'changeNote', v.content->'changeNote'->>'en') order by v.number desc)
         from own_pack_version v where v.organisation_id = p.organisation_id and v.own_pack_id = p.id), '[]') as versions
     from own_pack p where p.organisation_id = $1 and p.id = $2`,
    [tx.scope.organisationId, id],
  )
}

/** Held until the transaction ends, so that two who publish don't clash without noticing. */
export async function lockOwnPacks(tx: Transaction): Promise<void> {
  await tx.query(`select p.id from own_pack p where p.organisation_id = $1 order by p.id for update`, [
    tx.scope.organisationId,
  ])
}

export type NewOwnPack = {
  readonly id: string
  readonly packId: string
  readonly draft: unknown
  readonly byName: string
  readonly at: Date
}

/** False where the organisation has a pack of that name. */
export async function insertOwnPack(tx: Transaction, row: NewOwnPack): Promise<boolean> {
  const written = await tx.execute(
    `insert into own_pack (organisation_id, id, pack_id, draft, draft_by_name, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $6)
     on conflict (organisation_id, pack_id) do nothing`,
    [tx.scope.organisationId, row.id, row.packId, JSON.stringify(row.draft), row.byName, row.at],
  )
  return written === 1
}

export type DraftToSave = {
  readonly id: string
  /** The version that the change was made on; null takes whatever stands now. */
  readonly version: number | null
  readonly draft: unknown
  readonly byName: string
  readonly at: Date
}

/** The draft's new version, or undefined where another came first (or there is no such pack). */
export async function saveDraft(tx: Transaction, row: DraftToSave): Promise<number | undefined> {
  const [saved] = await tx.query<{ version: number }>(
    `update own_pack set draft = $4, draft_version = draft_version + 1, draft_by_name = $5, updated_at = $6
     where organisation_id = $1 and id = $2 and ($3::integer is null or draft_version = $3) returning draft_version as version`,
    [tx.scope.organisationId, row.id, row.version, JSON.stringify(row.draft), row.byName, row.at],
  )
  return saved?.version
}

export async function setOwnPackState(
  tx: Transaction,
  row: { readonly id: string; readonly state: 'active' | 'archived'; readonly at: Date },
): Promise<boolean> {
  const written = await tx.execute(
    `update own_pack set state = $3, updated_at = $4 where organisation_id = $1 and id = $2`,
    [tx.scope.organisationId, row.id, row.state, row.at],
  )
  return written === 1
}

export type NewVersion = Omit<VersionRow, 'publishedAt' | 'changeNote'> & {
  readonly ownPackId: string
  readonly content: unknown
  readonly at: Date
}

export async function insertVersion(tx: Transaction, row: NewVersion): Promise<void> {
  await tx.execute(
    `insert into own_pack_version (organisation_id, own_pack_id, number, version, content, hash, published_at, published_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.scope.organisationId,
      row.ownPackId,
      row.number,
      row.version,
      JSON.stringify(row.content),
      row.hash,
      row.at,
      row.publishedByName,
    ],
  )
}

export type PublishedPack = {
  readonly id: string
  readonly packId: string
  readonly version: string
  readonly hash: string
  readonly state: 'active' | 'archived'
  readonly content: unknown
  readonly publishedAt: Date
}

/** The newest version of every own pack that has one. */
export function listPublished(tx: Transaction): Promise<PublishedPack[]> {
  return tx.query(
    `select distinct on (v.own_pack_id) p.id, p.pack_id as "packId", v.version, v.hash, p.state, v.content, v.published_at as "publishedAt"
     from own_pack_version v join own_pack p on p.organisation_id = v.organisation_id and p.id = v.own_pack_id
     where v.organisation_id = $1 order by v.own_pack_id, v.number desc`,
    [tx.scope.organisationId],
  )
}

/** The content of one version; undefined where there is none. */
export async function findVersion(
  tx: Transaction,
  which: { readonly packId: string; readonly version: string },
): Promise<unknown> {
  const [row] = await tx.query<{ content: unknown }>(
    `select v.content from own_pack_version v join own_pack p on p.organisation_id = v.organisation_id and p.id = v.own_pack_id
     where v.organisation_id = $1 and p.pack_id = $2 and v.version = $3`,
    [tx.scope.organisationId, which.packId, which.version],
  )
  return row?.content
}
