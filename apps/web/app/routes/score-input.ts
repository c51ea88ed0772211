import type { LoaderFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'

/** The score's input as a file: `npm run -s score -- FILE` gives the number shown. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const which = args.params.which === 'decided' ? 'decided' : 'current'
  const { fileName, file } = await api.profiles.scoreInput({ assessmentId: args.params.assessmentId ?? '', which })
  const headers = { 'content-type': 'application/json', 'content-disposition': `attachment; filename="${fileName}"` }
  return new Response(`${JSON.stringify(file, null, 2)}\n`, { headers })
}
