import {
  FormDataParseError,
  MaxFilesExceededError,
  MaxFileSizeExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from '@remix-run/form-data-parser'
import { UseCaseError } from '@rantai/use-cases'
import { evidenceBytes } from '@rantai/use-cases/evidence/evidence.schema'

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
  /** It was the page that says that the questionnaire doesn't fit. */
  readonly fromUnfit: boolean
}

/**
 * Reads an upload; reading stops at the bound, so that nobody fills the memory.
 * @throws UseCaseError tooLarge; invalidInput when there is no file or the form arrived damaged
 */
export async function postedEvidence(request: Request): Promise<PostedEvidence> {
  const form = await parsed(request)
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) throw refused('Choose a file.')
  const text = (name: string) => {
    const typed = form.get(name)
    return typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : null
  }
  return {
    questionId: text('questionId'),
    fileName: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    title: text('title'),
    kind: text('kind') ?? undefined,
    issuedOn: text('issuedOn'),
    expiresOn: text('expiresOn'),
    sectionId: text('sectionId'),
    fromUnfit: form.has('fromUnfit'),
  }
}

async function parsed(request: Request): Promise<FormData> {
  try {
    return await parseFormData(request, { maxFiles: 1, maxFileSize: evidenceBytes, maxParts: 12 })
  } catch (thrown) {
    if (bounds.some((known) => thrown instanceof known))
      throw new UseCaseError('tooLarge', { limitBytes: evidenceBytes })
    if (!(thrown instanceof FormDataParseError)) throw thrown
    throw refused('The file arrived damaged. Nothing was kept; send it again.')
  }
}

const refused = (message: string) => new UseCaseError('invalidInput', { issues: [{ path: ['file'], message }] })
