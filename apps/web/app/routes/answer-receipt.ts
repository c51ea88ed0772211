import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiContextOf, callerFor } from '../api/caller'
import { askedLocale } from '../receipts/asked-locale'
import { pdfDownload } from '../receipts/pdf-download.server'
import { receiptDocument } from '../receipts/receipt-document.server'

/** The receipt of what was sent last, or under the number of the address, in its language or else the reader's. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const asked = new URL(args.request.url).searchParams.get('number')
  const number = asked === null ? null : Number(asked)
  const receipt = await api.submissions.receipt({ assessmentId: args.params['assessmentId'] ?? '', number })
  const document = receiptDocument(receipt, askedLocale(args.request, locale))
  return pdfDownload(document, `receipt-${receipt.contentHash.slice(0, 8)}.pdf`)
}
