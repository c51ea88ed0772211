import {
  FormDataParseError,
  MaxFilesExceededError,
  MaxFileSizeExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from '@remix-run/form-data-parser'
import { english } from '@rantai/ui/words'
import { UseCaseError } from '@rantai/use-cases'
import { evidenceBytes } from '@rantai/use-cases/evidence/evidence.schema'
import { failureOf } from './upload-failure'

const bounds = [
  MaxFilesExceededError,
  MaxFileSizeExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
]

/** What an upload form sends: one file and a few words about it. */
export type PostedEvidence = {
  readonly questionId: string | null
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly title: string | null
  readonly kind: string | undefined
  readonly issuedOn: string | null
  readonly expiresOn: string | null
  /** Where a form without a script goes back to. */
  readonly sectionId: string | null
}

/**
 * Reads an upload; reading stops at the bound, so that nobody fills the memory.
 * @throws UseCaseError tooLarge; invalidInput when there is no file or the form arrived damaged
 */
export async function postedEvidence(request: Request): Promise<PostedEvidence> {
  const form = await uploadForm(request)
  const file = fileIn(form)
  if (!file) throw refused(english('Choose a file.'))
  const text = (name: string) => {
    const typed = form.get(name)
    return typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : null
  }
  return {
    questionId: text('questionId'),
    ...(await contentsOf(file)),
    title: text('title'),
    kind: text('kind') ?? undefined,
    issuedOn: text('issuedOn'),
    expiresOn: text('expiresOn'),
    sectionId: text('sectionId'),
  }
}

/** The file that was chosen, if any: browsers post an empty one for an untouched field. */
export function fileIn(form: FormData): File | undefined {
  const file = form.get('file')
  return file instanceof File && file.size > 0 ? file : undefined
}

export async function contentsOf(file: File): Promise<Pick<PostedEvidence, 'fileName' | 'bytes'>> {
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** What a form holds, or why it can't be taken. */
export async function readUpload<Read>(read: () => Promise<Read>) {
  try {
    return { ok: true, value: await read() } as const
  } catch (thrown) {
    const failure = failureOf(thrown)
    if (!failure) throw thrown
    return { ok: false, failure } as const
  }
}

/**
 * A form with at most one file of the size that evidence may have.
 * @throws UseCaseError tooLarge; invalidInput when it arrived damaged
 */
export async function uploadForm(request: Request, maxParts = 12): Promise<FormData> {
  try {
    return await parseFormData(request, { maxFiles: 1, maxFileSize: evidenceBytes, maxParts })
  } catch (thrown) {
    if (bounds.some((known) => thrown instanceof known))
      throw new UseCaseError('tooLarge', { limitBytes: evidenceBytes })
    if (!(thrown instanceof FormDataParseError)) throw thrown
    throw refused(english('The file arrived damaged. Nothing was kept; send it again.'))
  }
}

const refused = (message: string) => new UseCaseError('invalidInput', { issues: [{ path: ['file'], message }] })
