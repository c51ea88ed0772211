import type { Transaction } from '../database'

/**
 * One file of the library: rows of the same bytes are one, since a file that is carried into a later assessment is a row of
 * its own there. `evidenceId` is the newest of them. Days and instants are ISO texts, sizes bytes.
 */
export type LibraryFileRow = {
  readonly evidenceId: string
  readonly title: string
  readonly kind: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly issuedOn: string | null
  readonly expiresOn: string | null
  readonly uploadedAt: string
  /** To how many answers of how many assessments it is attached. */
  readonly answers: number
  readonly assessments: number
  /** How many customers have it, and didn't lose it again. */
  readonly customers: number
}

/** What is said of one row; `version` counts the files it has held. */
export type LibraryFileWords = Pick<
  LibraryFileRow,
  'evidenceId' | 'title' | 'kind' | 'digest' | 'issuedOn' | 'expiresOn'
> & { readonly version: number }

export type LibraryAsked = {
  /** Found in title or name of the file; empty for all. */
  readonly text: string
  /** Only those that run out before this day, and are held by no newer one. */
  readonly expiresBefore: string | null
  /** Only those that no answer uses. */
  readonly unused: boolean
  readonly limit: number
  readonly offset: number
}

/** The newest version of each row of the library, and which rows hold the same bytes. */
const FILES = `newest as (
    select distinct on (v.evidence_id) v.evidence_id, v.digest, v.file_name, v.media_type, v.byte_size, v.created_at
    from evidence_version v where v.organisation_id = $1 order by v.evidence_id, v.created_at desc, v.id desc),
  files as (
    select e.id, e.title, e.kind, e.issued_on, e.expires_on, e.assessment_id, n.digest, n.file_name, n.media_type, n.byte_size, n.created_at,
      row_number() over (partition by n.digest order by e.created_at desc, e.id desc) as place
    from evidence e join newest n on n.evidence_id = e.id where e.organisation_id = $1)`

/** Files of the library that were asked for, the newest first, and how many there are. Answering scope. */
export async function listLibrary(
  tx: Transaction,
  { text, expiresBefore, unused, limit, offset }: LibraryAsked,
): Promise<{ readonly rows: readonly LibraryFileRow[]; readonly total: number }> {
  const rows = await tx.query<LibraryFileRow & { readonly total: number }>(
    `with ${FILES},
     used as (select f.digest, count(*)::int as answers, count(distinct a.assessment_id)::int as assessments
       from files f join answer_evidence a on a.organisation_id = $1 and a.evidence_id = f.id group by f.digest),
     sent as (select s.digest, count(distinct s.assessing_organisation_id)::int as customers
       from evidence_share s where s.answering_organisation_id = $1 and s.revoked_at is null group by s.digest)
     select f.id as "evidenceId", f.title, f.kind, f.file_name as "fileName", f.media_type as "mediaType", f.byte_size as "byteSize", f.digest,
       f.issued_on as "issuedOn", f.expires_on as "expiresOn", to_jsonb(f.created_at) #>> '{}' as "uploadedAt",
       coalesce(u.answers, 0) as answers, coalesce(u.assessments, 0) as assessments, coalesce(s.customers, 0) as customers,
       count(*) over ()::int as total
     from files f left join used u on u.digest = f.digest left join sent s on s.digest = f.digest
     where f.place = 1
       and ($2 = '' or position(lower($2) in lower(f.title)) > 0 or position(lower($2) in lower(f.file_name)) > 0)
       and ($3::date is null or f.expires_on < $3::date)
       and (not $4 or u.answers is null)
     order by f.created_at desc, f.id desc limit $5 offset $6`,
    [tx.scope.organisationId, text, expiresBefore, unused, limit, offset],
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

/** One row of the library with its newest file; undefined when it isn't the scope's. Answering scope. */
export async function findLibraryFile(tx: Transaction, evidenceId: string): Promise<LibraryFileWords | undefined> {
  const [row] = await tx.query<LibraryFileWords>(
    `select e.id as "evidenceId", e.title, e.kind, e.issued_on as "issuedOn", e.expires_on as "expiresOn",
       (select v.digest from evidence_version v where v.organisation_id = $1 and v.evidence_id = e.id order by v.created_at desc, v.id desc limit 1) as digest,
       (select count(*)::int from evidence_version v where v.organisation_id = $1 and v.evidence_id = e.id) as version
     from evidence e where e.organisation_id = $1 and e.id = $2`,
    [tx.scope.organisationId, evidenceId],
  )
  return row
}

/** One row of the library that holds the same bytes as another. */
export type CopyRow = { readonly evidenceId: string; readonly assessmentId: string | null }

/** Every row whose newest bytes are those of the one named, that one among them; none when it isn't the scope's. Answering scope. */
export function listCopies(tx: Transaction, evidenceId: string): Promise<CopyRow[]> {
  return tx.query<CopyRow>(
    `with ${FILES}
     select f.id as "evidenceId", f.assessment_id as "assessmentId" from files f
     where f.digest = (select x.digest from files x where x.id = $2) order by f.place`,
    [tx.scope.organisationId, evidenceId],
  )
}

/** Locks rows of the library against a second replacement at the same time. */
export async function lockCopies(tx: Transaction, evidenceIds: readonly string[]): Promise<void> {
  await tx.query(`select id from evidence where organisation_id = $1 and id = any($2) order by id for update`, [
    tx.scope.organisationId,
    evidenceIds,
  ])
}

export type VersionRow = {
  readonly versionId: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly objectKey: string
  readonly uploadedAt: string
}

/** What the rows named have held, the newest first; the same bytes once, by the last time. Answering scope. */
export function listVersions(tx: Transaction, evidenceIds: readonly string[]): Promise<VersionRow[]> {
  return tx.query<VersionRow>(
    `select * from (select distinct on (v.digest) v.id as "versionId", v.file_name as "fileName", v.media_type as "mediaType",
       v.byte_size as "byteSize", v.digest, v.object_key as "objectKey", to_jsonb(v.created_at) #>> '{}' as "uploadedAt"
     from evidence_version v where v.organisation_id = $1 and v.evidence_id = any($2) order by v.digest, v.created_at desc, v.id desc) each
     order by "uploadedAt" desc, "versionId" desc`,
    [tx.scope.organisationId, evidenceIds],
  )
}

/** Where a file is attached: one line for each assessment. */
export type UseRow = {
  readonly assessmentId: string
  readonly customerName: string
  readonly title: string
  readonly answeringState: string
  readonly questionIds: readonly string[]
}

/** Assessments that have any of the rows named on their answers, the newest first; 200 at most. Answering scope. */
export function listUses(tx: Transaction, evidenceIds: readonly string[]): Promise<UseRow[]> {
  return tx.query<UseRow>(
    `select a.id as "assessmentId", r.assessing_name as "customerName", a.title, a.answering_state as "answeringState",
       array_agg(distinct x.question_id order by x.question_id) as "questionIds"
     from answer_evidence x join assessment a on a.answering_organisation_id = $1 and a.id = x.assessment_id
     join relationship r on r.answering_organisation_id = $1 and r.id = a.relationship_id
     where x.organisation_id = $1 and x.evidence_id = any($2)
     group by a.id, r.assessing_name, a.title, a.answering_state, a.created_at order by a.created_at desc, a.id limit 200`,
    [tx.scope.organisationId, evidenceIds],
  )
}

/** What a customer was sent of a file, and who there looked at it. */
export type SentRow = {
  readonly shareId: string
  readonly customerName: string
  readonly title: string
  readonly digest: string
  readonly sentAt: string
  readonly revokedAt: string | null
  /** The newest first, 50 at most. */
  readonly views: readonly { readonly name: string; readonly at: string }[]
  readonly viewed: number
}

/** Every time one of these bytes went to a customer, the newest first; 200 at most. Answering scope. */
export function listSent(tx: Transaction, digests: readonly string[]): Promise<SentRow[]> {
  return tx.query<SentRow>(
    `select s.id as "shareId", r.assessing_name as "customerName", a.title, s.digest, to_jsonb(s.created_at) #>> '{}' as "sentAt",
       to_jsonb(s.revoked_at) #>> '{}' as "revokedAt", coalesce(v.views, '[]') as views, coalesce(v.viewed, 0) as viewed
     from evidence_share s join assessment a on a.answering_organisation_id = $1 and a.id = s.assessment_id
     join relationship r on r.answering_organisation_id = $1 and r.id = a.relationship_id
     left join lateral (
       select jsonb_agg(jsonb_build_object('name', y.viewer_name, 'at', to_jsonb(y.viewed_at) #>> '{}') order by y.viewed_at desc) filter (where y.place <= 50) as views,
         count(*)::int as viewed
       from (select x.*, row_number() over (order by x.viewed_at desc) as place from evidence_view x
         where x.answering_organisation_id = $1 and x.share_id = s.id) y) v on true
     where s.answering_organisation_id = $1 and s.digest = any($2) order by s.created_at desc, s.id limit 200`,
    [tx.scope.organisationId, digests],
  )
}

export type NewVersion = {
  readonly versionId: string
  readonly evidenceId: string
  readonly assessmentId: string | null
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly objectKey: string
  readonly at: Date
}

/** A newer file for a row of the library. Answering scope. */
export async function insertVersion(tx: Transaction, row: NewVersion): Promise<void> {
  await tx.execute(
    `insert into evidence_version (organisation_id, id, evidence_id, assessment_id, file_name, media_type, byte_size, digest, object_key, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.scope.organisationId,
      row.versionId,
      row.evidenceId,
      row.assessmentId,
      row.fileName,
      row.mediaType,
      row.byteSize,
      row.digest,
      row.objectKey,
      row.at,
    ],
  )
}
