import {
  evidenceLibraryRepository,
  type LibraryFileRow,
  type LibraryFileWords,
  ownListRepository,
  type SentRow,
  type UseRow,
} from '@rantai/db'
import { addDays, dateIn } from '@rantai/questionnaires'
import { authorize, decide } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { EXPIRES_SOON_DAYS } from '../answers/read-overview'
import { libraryFilesPerPage, type LibraryInput } from './evidence.schema'

export type LibraryFile = Omit<LibraryFileRow, 'digest'>

export type LibraryPage = {
  readonly files: readonly LibraryFile[]
  readonly total: number
  /** The organisation's day, which files run out by. */
  readonly today: string
}

/** The files of the vendor's library, across all its customers, the newest first. @throws UseCaseError forbidden for whoever holds a link */
export async function readLibraryPage({ actor, deps }: Call, input: LibraryInput): Promise<LibraryPage> {
  const scope = authorize(actor, 'ownEvidence.read')
  const { text, view, page } = input
  return deps.database.withScope(scope, async (tx) => {
    const today = dateIn(deps.now(), await ownListRepository.findTimeZone(tx))
    const { rows, total } = await evidenceLibraryRepository.listLibrary(tx, {
      text,
      expiresBefore: view === 'expiring' ? addDays(today, EXPIRES_SOON_DAYS + 1) : null,
      unused: view === 'unused',
      limit: libraryFilesPerPage,
      offset: (page - 1) * libraryFilesPerPage,
    })
    return { files: rows.map(withoutDigest), total, today }
  })
}

/** A version of a file; `versionId` opens it. */
export type LibraryVersion = {
  readonly versionId: string
  readonly fileName: string
  readonly byteSize: number
  readonly uploadedAt: string
}

export type LibraryFilePage = {
  readonly file: LibraryFileWords
  /** The newest first: what answers that aren't sent yet carry. */
  readonly versions: readonly LibraryVersion[]
  readonly uses: readonly UseRow[]
  /** What went to customers; `version` is the place in `versions`, null for one that isn't there any more. */
  readonly sent: readonly (Omit<SentRow, 'digest'> & { readonly version: number | null })[]
  readonly today: string
  readonly mayReplace: boolean
}

/** One file of the library: its versions, where it is used, who has it and who looked at it. @throws UseCaseError notFound */
export async function readLibraryFile(
  { actor, deps }: Call,
  { evidenceId }: { readonly evidenceId: string },
): Promise<LibraryFilePage> {
  const scope = authorize(actor, 'ownEvidence.read')
  return deps.database.withScope(scope, async (tx) => {
    const copies = (await evidenceLibraryRepository.listCopies(tx, evidenceId)).map((each) => each.evidenceId)
    const file = await evidenceLibraryRepository.findLibraryFile(tx, evidenceId)
    if (!file) throw new UseCaseError('notFound')
    const versions = await evidenceLibraryRepository.listVersions(tx, copies)
    const digests = versions.map(({ digest }) => digest)
    const [uses, sent, timeZone] = [
      await evidenceLibraryRepository.listUses(tx, copies),
      await evidenceLibraryRepository.listSent(tx, digests),
      await ownListRepository.findTimeZone(tx),
    ]
    return {
      file,
      versions: versions.map(({ versionId, fileName, byteSize, uploadedAt }) => ({
        ...{ versionId, fileName, byteSize },
        uploadedAt: isoOf(uploadedAt),
      })),
      uses,
      sent: sent.map(({ digest, sentAt, revokedAt, views, ...rest }) => ({
        ...rest,
        sentAt: isoOf(sentAt),
        revokedAt: revokedAt === null ? null : isoOf(revokedAt),
        views: views.map(({ name, at }) => ({ name, at: isoOf(at) })),
        version: digests.includes(digest) ? digests.indexOf(digest) : null,
      })),
      today: dateIn(deps.now(), timeZone),
      mayReplace: decide(actor, 'ownEvidence.write') === 'yes',
    }
  })
}

const isoOf = (at: string): string => new Date(at).toISOString()

function withoutDigest(row: LibraryFileRow): LibraryFile {
  const { evidenceId, title, kind, fileName, mediaType, byteSize, issuedOn, expiresOn } = row
  const { answers, assessments, customers } = row
  return {
    ...{ evidenceId, title, kind, fileName, mediaType, byteSize, issuedOn, expiresOn },
    ...{ answers, assessments, customers, uploadedAt: isoOf(row.uploadedAt) },
  }
}
