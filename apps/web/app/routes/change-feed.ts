import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiContextOf, callerFor } from '../api/caller'
import { speakerIn } from '../locale/speakers'
import { feedFormats, writeFeed } from '../law/change-feed'

const types = { atom: 'application/atom+xml', json: 'application/feed+json' } as const

/** The change log for readers of feeds, who sign in nowhere: of everything, one jurisdiction, or one pack that ships. */
export async function loader(args: LoaderFunctionArgs) {
  const { code = null, packId = null, format: asked } = args.params
  const format = feedFormats.find((each) => each === asked)
  if (!format) throw new Response(null, { status: 404 })
  const api = await callerFor(args)
  const feed = await api.law.changes({ jurisdiction: code, pack: packId })
  const { deps, locale } = await apiContextOf(args)
  const law = code === null ? '/law' : `/law/${code}`
  const place =
    packId === null
      ? { page: law, path: `${law}/changes` }
      : { page: `/packs/shipped/${packId}`, path: `/packs/${packId}/changes` }
  const headers = { 'content-type': types[format] }
  return new Response(
    writeFeed(feed, { origin: deps.publicUrl, locale, say: speakerIn(locale).say, ...place }, format),
    { headers },
  )
}
