import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, PageHeader, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { namesFor } from '../profile/value-words'
import { languageOfName } from '../vendors/name-language'
import { Suggestions } from '../what-if/Suggestions'
import { whatIfIn } from '../what-if/translate-what-if.server'
import { triedBy } from '../what-if/what-if-address'
import { WhatIfForm } from '../what-if/WhatIfForm'
import { WhatIfResult } from '../what-if/WhatIfResult'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => (data ? say('What if: {vendor}', { vendor: data.tried.vendorName }) : say('What if')))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const texts = triedBy(new URL(args.request.url))
  const tried = await api.profiles.whatIf({ engagementId: args.params.id ?? '', ...texts })
  const { person } = await api.account.shell()
  const saids = tried.sections.flatMap(({ questions }) =>
    questions.map(({ said }) => (said === 'notApplicable' ? null : said)),
  )
  const { locale } = localeOf(args.request, person)
  return { tried: { ...whatIfIn(locale, tried), texts, countries: namesFor(saids, countryNames(locale)) } }
}

/** What the score of an engagement would be with other answers or facts; nothing is stored. */
export default function WhatIfPage() {
  const say = useSay()
  const { tried } = useLoaderData<typeof loader>()
  const base = `/engagements/${tried.engagementId}`
  return (
    <>
      <PageHeader
        crumbs={[
          { label: say('Engagements'), href: '/engagements' },
          { label: tried.engagementTitle, href: base },
        ]}
        title={say('What if: {vendor}', { vendor: tried.vendorName })}
        titleLang={languageOfName(tried.vendorName)}
        subtitle={say(
          'Change answers and facts and see what the score would be, by the same rules. The address keeps what you try.',
        )}
        actions={<ButtonLink href={base}>{say('Back to the profile')}</ButtonLink>}
      />
      <div className="whatif">
        <div>
          <WhatIfResult tried={tried} />
        </div>
        <div>
          <Suggestions tried={tried} />
          <WhatIfForm tried={tried} />
        </div>
      </div>
    </>
  )
}
