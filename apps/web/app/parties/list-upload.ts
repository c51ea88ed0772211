import { parseFormData } from '@remix-run/form-data-parser'
import { english } from '@rantai/ui/words'
import { listBytes } from '@rantai/use-cases/parties/parties.schema'
import { typedIn } from '../forms/form-answer'
import { uploadProblem } from '../vendors/upload'

/** A list as it was sent, as a file or pasted; with what else was typed, so that nothing is lost. */
export type SentList = {
  readonly typed: Record<string, string[]>
  readonly list: { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string } | undefined
  /** English, to be said. */
  readonly problem: string | undefined
}

const otherwise = english(
  'The file is named as a workbook, but it is none. Nothing was read. Save the list as XLSX or CSV again, or paste it below.',
)

/** A workbook is a ZIP archive by its first two bytes; whatever else bears its name is no list as it is meant. */
const isNamedOtherwise = ({ bytes, name }: NonNullable<SentList['list']>): boolean =>
  /\.(xlsx|xlsm)$/iu.test(name) && !(bytes[0] === 0x50 && bytes[1] === 0x4b)

/** Reads the form of an import, held in memory. A file counts before pasted text. */
export async function sentList(request: Request): Promise<SentList> {
  try {
    const form = await parseFormData(request, { maxFiles: 1, maxFileSize: listBytes, maxParts: 10 })
    const typed = typedIn(form)
    const [file, text] = [form.get('file'), typed['text']?.[0]?.trim() ?? '']
    if (file instanceof File && file.size > 0) {
      const list = { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }
      return isNamedOtherwise(list)
        ? { typed, list: undefined, problem: otherwise }
        : { typed, list, problem: undefined }
    }
    if (text !== '') return { typed, list: { bytes: new TextEncoder().encode(text), name: '' }, problem: undefined }
    return { typed, list: undefined, problem: english('Choose a file, or paste the list.') }
  } catch (thrown) {
    const problem = uploadProblem(thrown, english('Choose one file of at most 3 MB. Nothing was read.'))
    return { typed: {}, list: undefined, problem }
  }
}
