import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { TrustProfile } from '../trust/TrustProfile'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (say) => (data ? say('Trust profile of {name}', { name: data.profile.name }) : say('Not found')))

/** What a vendor published of itself, for anybody; 404 alike where nothing is and where nothing was ever published. */
export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params['slug'] ?? ''
  const api = await callerFor(args)
  const { publishedAt, ...profile } = await api.trust.published({ slug })
  return { slug, profile, publishedAt }
}

export default function PublishedTrustProfile() {
  const say = useSay()
  const format = useFormat()
  const { slug, profile, publishedAt } = useLoaderData<typeof loader>()
  return (
    <>
      <TrustProfile profile={profile} />
      <p className="muted small">
        {say('Published on {date} by the organisation itself. Rantai has not checked who it is or what it says.', {
          date: format.date(publishedAt, 'long'),
        })}{' '}
        <a href={`/trust/${slug}.json`}>{say('For programs (JSON)')}</a>
      </p>
    </>
  )
}
