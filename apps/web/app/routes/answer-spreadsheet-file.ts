import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiContextOf, callerFor } from '../api/caller'
import { locales } from '../locale/locales'
import { answerWorkbook } from '../spreadsheets/answer-workbook.server'
import { download, xlsxType } from '../vendors/download'

/** The questions as a workbook, in the language of the address or else the reader's. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { locale: own, deps } = await apiContextOf(args)
  const asked = new URL(args.request.url).searchParams.get('language')
  const locale = locales.find((each) => each === asked) ?? own
  const page = await api.spreadsheets.questions({ assessmentId: args.params['assessmentId'] ?? '' })
  const bytes = answerWorkbook(page, { locale, now: deps.now().toISOString() })
  return download(bytes, { name: `questions-${locale}.xlsx`, type: xlsxType })
}
