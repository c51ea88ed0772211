import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiContextOf, callerFor } from '../api/caller'
import { askedLocale } from '../receipts/asked-locale'
import { pdfDownload } from '../receipts/pdf-download.server'
import { receiptDocument } from '../receipts/receipt-document.server'

/** The receipt of what was sent last, in the language of the address or else the reader's. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const receipt = await api.submissions.receipt({ assessmentId: args.params['assessmentId'] ?? '' })
  const document = receiptDocument(receipt, askedLocale(args.request, locale))
  return pdfDownload(document, `receipt-${receipt.contentHash.slice(0, 8)}.pdf`)
}
