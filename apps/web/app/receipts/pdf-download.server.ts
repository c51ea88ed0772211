import { writePdf, type DocumentText } from '@rantai/use-cases'
import { download, pdfType } from '../vendors/download'

/** A document as a PDF that the browser saves. */
export async function pdfDownload(document: DocumentText, name: string): Promise<Response> {
  return download(await writePdf(document), { name, type: pdfType })
}
