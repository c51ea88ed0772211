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
import { importBytes } from '@rantai/use-cases/vendors/import-vendors.schema'

/** The one file of an upload form, or an English sentence, to be said, of why there is none. Reading stops at the bound. */
export type Upload =
  | { readonly ok: true; readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: string }

const tooLarge = [
  MaxFilesExceededError,
  MaxFileSizeExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
]

/** Reads the field `file` of a posted form, held in memory: nothing is written to a disk before it is checked. */
export async function uploadIn(request: Request): Promise<Upload> {
  try {
    const form = await parseFormData(request, { maxFiles: 1, maxFileSize: importBytes, maxParts: 10 })
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0) return { ok: false, problem: english('Choose a file.') }
    return { ok: true, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch (thrown) {
    return {
      ok: false,
      problem: uploadProblem(thrown, english('Choose one file of at most 5 MB. Nothing was read.')),
    }
  }
}

/** Why a posted form with a file wasn't read, in English, to be said. @throws what has another reason */
export function uploadProblem(thrown: unknown, largest: string): string {
  if (tooLarge.some((known) => thrown instanceof known)) return largest
  if (!(thrown instanceof FormDataParseError)) throw thrown
  return english('The file arrived damaged. Nothing was read; send it again.')
}
