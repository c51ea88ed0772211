import type { Transaction } from '../database'

/** `answers`: a workbook made here that came back. */
export type SheetKind = 'answers' | 'caiq'

export type SheetImportRow = {
  readonly id: string
  readonly assessmentId: string
  readonly fileName: string
  readonly locale: string
  readonly missing: readonly string[]
  readonly ignored: readonly string[]
  readonly rows: unknown
  readonly kind: SheetKind
  /** What the file says of itself, where it wasn't made here. */
  readonly about: unknown
  /** What came of it; null while it waits. */
  readonly report: unknown
  readonly createdAt: Date
  readonly appliedAt: Date | null
}

export type NewSheetImport = Omit<SheetImportRow, 'report' | 'appliedAt'> & {
  readonly file: Uint8Array
  readonly digest: string
  readonly createdByName: string
}

/** Keeps an uploaded workbook for whoever the scope is. Answering or respondent scope. */
export async function insertSheetImport(tx: Transaction, row: NewSheetImport): Promise<void> {
  const { organisationId, respondentId, userId } = tx.scope
  await tx.execute(
    `insert into sheet_import (organisation_id, id, assessment_id, respondent_id, user_id, file_name, file, digest, locale, missing, ignored, rows,
       created_by_name, created_at, kind, about)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      organisationId,
      row.id,
      row.assessmentId,
      respondentId,
      userId,
      row.fileName,
      Buffer.from(row.file),
      row.digest,
      row.locale,
      row.missing,
      row.ignored,
      JSON.stringify(row.rows),
      row.createdByName,
      row.createdAt,
      row.kind,
      row.about === null ? null : JSON.stringify(row.about),
    ],
  )
}

const COLUMNS = `i.id, i.assessment_id as "assessmentId", i.file_name as "fileName", i.locale, i.missing, i.ignored, i.rows, i.report, i.kind, i.about,
  i.created_at as "createdAt", i.applied_at as "appliedAt"`

type Place = { readonly assessmentId: string; readonly id: string }

/** `locked` holds the row, so that what is confirmed twice is written once. Only its uploader finds it. */
export async function findSheetImport(
  tx: Transaction,
  { assessmentId, id }: Place,
  locked = false,
): Promise<SheetImportRow | undefined> {
  const [row] = await tx.query<SheetImportRow>(
    `select ${COLUMNS} from sheet_import i
     where i.organisation_id = $1 and i.assessment_id = $2 and i.id = $3 and i.kind = 'answers' ${locked ? 'for update' : ''}`,
    [tx.scope.organisationId, assessmentId, id],
  )
  return row
}

/** What the scope's own person brought from elsewhere to an assessment, the newest first; `id`: that file alone. */
export function listBrought(
  tx: Transaction,
  { assessmentId, id }: { readonly assessmentId: string; readonly id?: string | undefined },
): Promise<SheetImportRow[]> {
  return tx.query<SheetImportRow>(
    `select ${COLUMNS} from sheet_import i
     where i.organisation_id = $1 and i.assessment_id = $2 and i.kind <> 'answers' and i.applied_at is null and ($3::uuid is null or i.id = $3)
     order by i.created_at desc, i.id desc`,
    [tx.scope.organisationId, assessmentId, id ?? null],
  )
}

/** The file as it was uploaded; undefined once it was confirmed or removed. */
export async function findSheetFile(
  tx: Transaction,
  { assessmentId, id }: Place,
): Promise<{ readonly fileName: string; readonly file: Uint8Array } | undefined> {
  const [row] = await tx.query<{ fileName: string; file: Uint8Array }>(
    `select i.file_name as "fileName", i.file from sheet_import i
     where i.organisation_id = $1 and i.assessment_id = $2 and i.id = $3 and i.file is not null`,
    [tx.scope.organisationId, assessmentId, id],
  )
  return row
}

export type WaitingSheet = Pick<SheetImportRow, 'id' | 'fileName' | 'createdAt' | 'kind'>

/** What the scope's own person uploaded and didn't confirm yet, the newest first. */
export function listWaitingSheets(tx: Transaction, assessmentId: string): Promise<WaitingSheet[]> {
  return tx.query<WaitingSheet>(
    `select i.id, i.file_name as "fileName", i.created_at as "createdAt", i.kind from sheet_import i
     where i.organisation_id = $1 and i.assessment_id = $2 and i.applied_at is null order by i.created_at desc, i.id desc`,
    [tx.scope.organisationId, assessmentId],
  )
}

/** The file goes, and the rows with it; what came of them stays for its uploader. */
export async function setSheetApplied(
  tx: Transaction,
  { id, report, at }: { readonly id: string; readonly report: unknown; readonly at: Date },
): Promise<void> {
  await tx.execute(
    `update sheet_import set file = null, rows = '[]', report = $3, applied_at = $4 where organisation_id = $1 and id = $2`,
    [tx.scope.organisationId, id, JSON.stringify(report), at],
  )
}

export function deleteSheetImport(tx: Transaction, { assessmentId, id }: Place): Promise<number> {
  return tx.execute('delete from sheet_import where organisation_id = $1 and assessment_id = $2 and id = $3', [
    tx.scope.organisationId,
    assessmentId,
    id,
  ])
}

/** Removes what was uploaded before, confirmed or not; what was brought from elsewhere 23 days later. System scope. */
export async function deleteSheetImports(tx: Transaction, before: Date): Promise<void> {
  await tx.query('select sweep.delete_sheet_imports($1)', [before])
}
