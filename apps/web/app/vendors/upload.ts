import {
  FormDataParseError,
  MaxFilesExceededError,
  MaxFileSizeExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from '@remix-run/form-data-parser'
import { importBytes } from '@rantai/use-cases/vendors/import-vendors.schema'

/** The one file of an upload form, or a sentence that says why there is none. Reading stops at the bound. */
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
    if (!(file instanceof File) || file.size === 0) return { ok: false, problem: 'Choose a file.' }
    return { ok: true, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch (thrown) {
    if (tooLarge.some((known) => thrown instanceof known)) {
      return { ok: false, problem: `Choose one file of at most ${importBytes / 1_000_000} MB. Nothing was read.` }
    }
    if (!(thrown instanceof FormDataParseError)) throw thrown
    return { ok: false, problem: 'The file arrived damaged. Nothing was read; send it again.' }
  }
}
