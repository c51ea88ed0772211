import type { Transaction } from '../database'

export type DraftRow = {
  readonly transferId: string
  readonly number: number
  readonly content: Readonly<Record<string, string>>
  readonly decision: 'go' | 'goWithMeasures' | 'stop' | null
  readonly assessorMemberId: string | null
  readonly assessorName: string | null
  readonly assessedAt: Date | null
  readonly ownerMemberId: string | null
  readonly dueOn: string | null
  readonly touched: boolean
  /** By field, `decision` among them, who wrote it last and when. */
  readonly authors: Readonly<Record<string, { readonly by: string; readonly at: string }>>
  readonly version: number
  readonly createdAt: Date
}

const DRAFT = `d.transfer_id as "transferId", d.number, d.content, d.decision, d.assessor_member_id as "assessorMemberId", d.assessor_name as "assessorName",
  d.assessed_at as "assessedAt", d.owner_member_id as "ownerMemberId", d.due_on as "dueOn", d.touched, d.authors, d.version, d.created_at as "createdAt"`

export type NewDraft = {
  readonly transferId: string
  readonly ownerMemberId: string | null
  readonly dueOn: string | null
  readonly byName: string | null
}

/** Opens an assessment where none is open: the next version, beginning with what the last one said. */
export async function openDrafts(tx: Transaction, rows: readonly NewDraft[], at: Date): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(
    `insert into transfer_draft (organisation_id, transfer_id, number, content, owner_member_id, due_on, created_by_name, created_at, updated_at)
     select $1, x."transferId", coalesce(a.number, 0) + 1, coalesce(a.content, '{}'), x."ownerMemberId", x."dueOn", x."byName", $3, $3
     from jsonb_to_recordset($2::jsonb) as x ("transferId" uuid, "ownerMemberId" uuid, "dueOn" date, "byName" text)
       left join lateral (select a.number, a.content from transfer_assessment a where a.organisation_id = $1 and a.transfer_id = x."transferId"
         order by a.number desc limit 1) a on true
     on conflict do nothing`,
    [tx.scope.organisationId, JSON.stringify(rows), at],
  )
}

/** Takes away drafts that nobody wrote in. */
export async function dropUntouchedDrafts(tx: Transaction, transferIds: readonly string[]): Promise<void> {
  if (transferIds.length === 0) return
  await tx.execute(
    `delete from transfer_draft where organisation_id = $1 and transfer_id = any ($2::uuid[]) and not touched and assessed_at is null`,
    [tx.scope.organisationId, transferIds],
  )
}

/** The open assessment of a transfer. */
export async function findDraft(tx: Transaction, transferId: string): Promise<DraftRow | undefined> {
  const [row] = await tx.query<DraftRow>(
    `select ${DRAFT} from transfer_draft d where d.organisation_id = $1 and d.transfer_id = $2`,
    [tx.scope.organisationId, transferId],
  )
  return row
}

/** The open assessment of a transfer, locked. */
export async function lockDraft(tx: Transaction, transferId: string): Promise<DraftRow | undefined> {
  const [row] = await tx.query<DraftRow>(
    `select ${DRAFT} from transfer_draft d where d.organisation_id = $1 and d.transfer_id = $2 for update`,
    [tx.scope.organisationId, transferId],
  )
  return row
}

/** False where somebody wrote in between, or its assessor signed it. */
export async function saveDraft(
  tx: Transaction,
  row: Pick<DraftRow, 'transferId' | 'content' | 'decision' | 'version' | 'authors'> & { readonly at: Date },
): Promise<boolean> {
  const written = await tx.execute(
    `update transfer_draft set content = $4, decision = $5, authors = $7, touched = true, version = version + 1, updated_at = $6
     where organisation_id = $1 and transfer_id = $2 and version = $3 and assessed_at is null`,
    [
      ...[tx.scope.organisationId, row.transferId, row.version, JSON.stringify(row.content), row.decision, row.at],
      JSON.stringify(row.authors),
    ],
  )
  return written === 1
}

/** Signed by its assessor, or (null) given back to be written on. */
export async function setAssessor(
  tx: Transaction,
  row: {
    readonly transferId: string
    readonly assessor: { readonly memberId: string; readonly name: string } | null
    readonly at: Date
  },
): Promise<void> {
  const { transferId, assessor, at } = row
  await tx.execute(
    `update transfer_draft set assessor_member_id = $3, assessor_name = $4, assessed_at = $5, version = version + 1, updated_at = $6
     where organisation_id = $1 and transfer_id = $2`,
    [tx.scope.organisationId, transferId, assessor?.memberId ?? null, assessor?.name ?? null, assessor ? at : null, at],
  )
}

export type SignedAssessment = {
  readonly id: string
  readonly transferId: string
  readonly number: number
  readonly content: Readonly<Record<string, string>>
  readonly shown: unknown
  readonly lawHash: string
  readonly decision: 'go' | 'goWithMeasures' | 'stop'
  readonly assessorMemberId: string
  readonly assessorName: string
  readonly assessedAt: Date
  readonly approverMemberId: string
  readonly approverName: string
  readonly signedAt: Date
  readonly validUntil: string
}

/** Keeps the signed version; its draft goes. */
export async function keepSigned(tx: Transaction, row: SignedAssessment): Promise<void> {
  await tx.execute(
    `insert into transfer_assessment (organisation_id, id, transfer_id, number, content, shown, law_hash, decision, assessor_member_id, assessor_name, assessed_at,
       approver_member_id, approver_name, signed_at, valid_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[tx.scope.organisationId, row.id, row.transferId, row.number, JSON.stringify(row.content)],
      ...[JSON.stringify(row.shown), row.lawHash, row.decision, row.assessorMemberId, row.assessorName, row.assessedAt],
      ...[row.approverMemberId, row.approverName, row.signedAt, row.validUntil],
    ],
  )
  await tx.execute('delete from transfer_draft where organisation_id = $1 and transfer_id = $2', [
    tx.scope.organisationId,
    row.transferId,
  ])
}

export async function insertFiling(
  tx: Transaction,
  row: {
    readonly id: string
    readonly transferId: string
    readonly filingId: string
    readonly stage: string
    readonly filedOn: string | null
    readonly reference: string
    readonly notNeeded: string | null
    readonly byName: string
    readonly at: Date
  },
): Promise<void> {
  await tx.execute(
    `insert into transfer_filing (organisation_id, id, transfer_id, filing_id, stage, filed_on, reference, not_needed, recorded_by_name, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[tx.scope.organisationId, row.id, row.transferId, row.filingId, row.stage, row.filedOn, row.reference],
      ...[row.notNeeded, row.byName, row.at],
    ],
  )
}

/** False where there is none, or it was taken back before. */
export async function undoFiling(
  tx: Transaction,
  row: { readonly id: string; readonly transferId: string; readonly at: Date },
): Promise<boolean> {
  const written = await tx.execute(
    `update transfer_filing set undone_at = $4 where organisation_id = $1 and id = $2 and transfer_id = $3 and undone_at is null`,
    [tx.scope.organisationId, row.id, row.transferId, row.at],
  )
  return written === 1
}
