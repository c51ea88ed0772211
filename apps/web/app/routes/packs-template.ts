import type { LoaderFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'
import { download } from '../vendors/download'

/** The workbook to start a pack from, with one question as an example. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { bytes, type } = await api.packs.template()
  return download(bytes, { name: 'pack-template.xlsx', type })
}
