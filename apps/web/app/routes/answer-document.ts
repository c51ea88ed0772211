import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiContextOf, callerFor } from '../api/caller'
import { answersDocument } from '../receipts/answers-document.server'
import { askedLocale } from '../receipts/asked-locale'
import { pdfDownload } from '../receipts/pdf-download.server'

/** The questions with the answers as they stand, before and after sending, in the language of the address or the reader's. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { locale, deps } = await apiContextOf(args)
  const page = await api.spreadsheets.questions({ assessmentId: args.params['assessmentId'] ?? '' })
  const reader = { locale: askedLocale(args.request, locale), now: deps.now().toISOString() }
  return pdfDownload(answersDocument(page, reader), 'questions-and-answers.pdf')
}
