import type { LoaderFunctionArgs } from '@remix-run/node'
import { packFormats } from '@rantai/use-cases/packs/packs.schema'
import { callerFor } from '../api/caller'
import { download } from '../vendors/download'

/** A pack as a file: one that ships by its name, an own one by its row, the draft or with `?version=` a published version. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const format = packFormats.find((each) => each === args.params['format'])
  if (!format) throw new Response(null, { status: 404 })
  const version = new URL(args.request.url).searchParams.get('version') ?? undefined
  const { bytes, fileName, type } = await api.packs.exportFile({ id: args.params['packId'] ?? '', format, version })
  return download(bytes, { name: fileName, type })
}
