import type { LoaderFunctionArgs } from '@remix-run/node'
import { importTemplateCsv, importTemplateXlsx } from '../vendors/import-template'
import { callerFor } from '../api/caller'
import { csvType, download, xlsxType } from '../vendors/download'

/** The template of an import, with one example row. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  await api.account.shell()
  return new URL(args.request.url).pathname.endsWith('.csv')
    ? download(importTemplateCsv(), { name: 'vendors-template.csv', type: csvType })
    : download(importTemplateXlsx(), { name: 'vendors-template.xlsx', type: xlsxType })
}
