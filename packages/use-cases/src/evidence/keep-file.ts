import { createHash, randomBytes } from 'node:crypto'
import type { Deps } from '../deps'
import { UseCaseError } from '../errors'
import { evidenceBytes } from './evidence.schema'
import { cleanFileName, mediaTypeOf } from './file-kind'
import type { OpenedFile } from './open-evidence'

/** A file as it came. */
type PostedFile = { readonly fileName: string; readonly bytes: Uint8Array }

/** What a row says of a file that is kept: `digest` is the SHA-256 of its bytes, `objectKey` where they lie. */
export type KeptFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly objectKey: string
}

/** Where files of a kind lie. */
type FileFolder = 'evidence' | 'contracts' | 'findings' | 'flow-down' | 'law' | 'notices' | 'transfers'

/**
 * Keeps a file while `write` writes its row: looked at before anything is written, under 256 random bits, and removed again where the row
 * can't be written.
 * @throws UseCaseError invalidInput for an empty file, tooLarge, unsupportedType, infected, unavailable where the scanner doesn't answer; whatever `write` throws
 */
export async function keepFile<Written>(
  { files, scanner }: Pick<Deps, 'files' | 'scanner'>,
  { folder, file: { fileName: given, bytes } }: { readonly folder: FileFolder; readonly file: PostedFile },
  write: (kept: KeptFile) => Promise<Written>,
): Promise<Written> {
  if (bytes.byteLength === 0) throw refusedFile('The file is empty.')
  if (bytes.byteLength > evidenceBytes) throw new UseCaseError('tooLarge', { limitBytes: evidenceBytes })
  const fileName = cleanFileName(given)
  const mediaType = await mediaTypeOf(bytes, fileName)
  const malware = (await scanner?.scan(bytes)) ?? null
  if (malware !== null) throw new UseCaseError('infected', { name: malware })
  const digest = createHash('sha256').update(bytes).digest('hex')
  const key = randomBytes(32).toString('hex')
  const objectKey = `${folder}/${key.slice(0, 2)}/${key}`
  await files.put(objectKey, bytes)
  try {
    return await write({ fileName, mediaType, byteSize: bytes.byteLength, digest, objectKey })
  } catch (error) {
    await files.remove(objectKey)
    throw error
  }
}

/** The same where there may be none. */
export const keepFileIfAny = <Written>(
  deps: Pick<Deps, 'files' | 'scanner'>,
  { folder, file }: { readonly folder: FileFolder; readonly file: PostedFile | null },
  write: (kept: KeptFile | null) => Promise<Written>,
): Promise<Written> => (file === null ? write(null) : keepFile(deps, { folder, file }, write))

/** Most files of one thing. */
const mostFiles = 100

/** @throws UseCaseError invalidInput where there are too many already */
export function assertRoomFor(count: number): void {
  if (count >= mostFiles) throw refusedFile('There are too many files already.')
}

const refusedFile = (message: string) => new UseCaseError('invalidInput', { issues: [{ path: ['file'], message }] })

/** A kept file as it is handed out; its bytes are read when they are asked for. */
export const openedFile = (
  { files }: Pick<Deps, 'files'>,
  { fileName, mediaType, byteSize, objectKey }: Omit<KeptFile, 'digest'>,
): OpenedFile => ({ fileName, mediaType, byteSize, read: () => files.read(objectKey) })
