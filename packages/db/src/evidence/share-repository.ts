import type { Transaction } from '../database'

/** One file as it was sent to a customer, with where its bytes lie. */
export type ShareToOpen = {
  readonly shareId: string
  readonly answeringOrganisationId: string
  readonly assessmentId: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly objectKey: string | null
  readonly revoked: boolean
}

/** A shared file; undefined when it isn't the scope's. Assessing scope. */
export async function findShare(tx: Transaction, shareId: string): Promise<ShareToOpen | undefined> {
  const [row] = await tx.query<ShareToOpen>(
    `select s.id as "shareId", s.answering_organisation_id as "answeringOrganisationId", s.assessment_id as "assessmentId", s.file_name as "fileName",
       s.media_type as "mediaType", s.byte_size as "byteSize", s.object_key as "objectKey", s.revoked_at is not null as revoked
     from evidence_share s where s.assessing_organisation_id = $1 and s.id = $2`,
    [tx.scope.organisationId, shareId],
  )
  return row
}

/** Tells the vendor who looked at its file, and when. */
export async function insertEvidenceView(
  tx: Transaction,
  view: {
    readonly id: string
    readonly answeringOrganisationId: string
    readonly shareId: string
    readonly viewerName: string
    readonly at: Date
  },
): Promise<void> {
  await tx.execute(
    `insert into evidence_view (assessing_organisation_id, id, answering_organisation_id, share_id, viewer_name, viewed_at) values ($1, $2, $3, $4, $5, $6)`,
    [tx.scope.organisationId, view.id, view.answeringOrganisationId, view.shareId, view.viewerName, view.at],
  )
}
