import { z } from 'zod'

/** Most bytes of one file. */
export const evidenceBytes = 50 * 1024 * 1024
/** Most files of one assessment's library: enough for any questionnaire, too few to fill a disk. */
export const evidenceFiles = 400
/** The kind of a file that belongs to no answer: the vendor hands it over in place of answers. */
export const DOCUMENT_PACK = 'documentPack'
/** What a file may be; the content decides, the name has to agree. */
export const evidenceExtensions = ['pdf', 'png', 'jpg', 'jpeg', 'docx', 'xlsx', 'csv', 'txt'] as const

const assessmentId = z.uuid()
const evidenceId = z.uuid()
const questionId = z.string().min(1).max(200)
const day = z.iso.date('Enter a date, such as 2026-12-31.').nullable()
const title = z.string().trim().min(1, 'Give the file a title.').max(300, 'Use at most {maximum, number} characters.')
const kind = z.string().trim().min(1).max(60)

const inOrder = ({ issuedOn, expiresOn }: { issuedOn: string | null; expiresOn: string | null }) =>
  issuedOn === null || expiresOn === null || issuedOn <= expiresOn
const order = { path: ['expiresOn'], message: 'A document can’t expire before it is issued.' }

export const attachEvidenceInput = z.object({ assessmentId, questionId, evidenceId })
export type AttachEvidenceInput = z.output<typeof attachEvidenceInput>

export const evidenceInput = z.object({ assessmentId, evidenceId })

export const describeEvidenceInput = z
  .object({ assessmentId, evidenceId, title, kind, issuedOn: day, expiresOn: day })
  .refine(inOrder, order)
export type DescribeEvidenceInput = z.output<typeof describeEvidenceInput>

export const uploadEvidenceInput = z
  .object({
    assessmentId,
    /** The answer it belongs to; null keeps it for later. */
    questionId: questionId.nullable(),
    fileName: z.string().max(1000),
    bytes: z.instanceof(Uint8Array),
    title: title.nullable().default(null),
    kind: kind.default('document'),
    issuedOn: day.default(null),
    expiresOn: day.default(null),
  })
  .refine(inOrder, order)
export type UploadEvidenceInput = z.output<typeof uploadEvidenceInput>

/** Files on one page of the library. */
export const libraryFilesPerPage = 50
/** What the list of the library may be narrowed to. */
export const libraryViews = ['all', 'expiring', 'unused'] as const
export type LibraryView = (typeof libraryViews)[number]

export const libraryInput = z.object({
  text: z.string().trim().max(200).default(''),
  view: z.enum(libraryViews).default('all'),
  page: z.int().min(1).max(10_000).default(1),
})
export type LibraryInput = z.output<typeof libraryInput>

export const libraryFileInput = z.object({ evidenceId })

export const libraryVersionInput = z.object({ evidenceId, versionId: z.uuid() })

export const describeEverywhereInput = z
  .object({ evidenceId, title, kind, issuedOn: day, expiresOn: day })
  .refine(inOrder, order)
export type DescribeEverywhereInput = z.output<typeof describeEverywhereInput>

export const replaceEvidenceInput = z
  .object({
    evidenceId,
    /** Of the file that was looked at: another one put in its place meanwhile isn't replaced unseen. */
    version: z.int().min(1),
    fileName: z.string().max(1000),
    bytes: z.instanceof(Uint8Array),
    issuedOn: day.default(null),
    expiresOn: day.default(null),
  })
  .refine(inOrder, order)
export type ReplaceEvidenceInput = z.output<typeof replaceEvidenceInput>

export const shareInput = z.object({ shareId: z.uuid() })
