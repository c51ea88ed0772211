import { fileTypeFromBuffer } from 'file-type'
import { UseCaseError } from '../errors'
import { evidenceExtensions } from './evidence.schema'
import { isHarmlessArchive, isPlainText } from './file-contents'

type Extension = (typeof evidenceExtensions)[number]

/** The media type a file of each extension has to have by its content; texts have no mark of their own. */
const mediaTypes: Readonly<Record<Extension, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  txt: 'text/plain',
}

/** Kept as text and shown as text: a folder, a control character or a mark that turns writing round has no place in it. */
export function cleanFileName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? ''
  const clean = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
  if (clean.length <= 200) return clean
  const dot = clean.lastIndexOf('.')
  return dot > 0 && clean.length - dot <= 10 ? clean.slice(0, 190) + clean.slice(dot) : clean.slice(0, 200)
}

/**
 * The media type by the file's first bytes, which the extension of its name has to agree with.
 * @throws UseCaseError unsupportedType
 */
export async function mediaTypeOf(bytes: Uint8Array, fileName: string): Promise<string> {
  const extension = extensionOf(fileName)
  const expected = extension && mediaTypes[extension]
  if (expected === undefined) throw unsupported()
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (extension === 'csv' || extension === 'txt') {
    if (found === undefined && isPlainText(bytes)) return expected
  } else if (found?.mime === expected && (!isOffice(expected) || isHarmlessArchive(bytes))) return expected
  throw unsupported()
}

function extensionOf(fileName: string): Extension | undefined {
  const written = /[^.]\.([a-z0-9]+)$/iu.exec(fileName)?.[1]?.toLowerCase()
  return evidenceExtensions.find((known) => known === written)
}

const isOffice = (mediaType: string) => mediaType.startsWith('application/vnd.openxmlformats-officedocument.')

const unsupported = () => new UseCaseError('unsupportedType', { accepted: [...evidenceExtensions] })
