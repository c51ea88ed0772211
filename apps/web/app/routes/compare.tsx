import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, EmptyState, PageHeader, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { comparedBy } from '../compare/compare-address'
import { CompareAnswers } from '../compare/CompareAnswers'
import { CompareParts, CompareWays } from '../compare/CompareParts'
import { ComparePicker } from '../compare/ComparePicker'
import { CompareScores, Measure } from '../compare/CompareScores'
import { comparisonIn } from '../compare/translate-comparison.server'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { namesFor } from '../profile/value-words'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Compare engagements'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asked = comparedBy(new URL(args.request.url))
  const comparison = await api.profiles.compare(asked)
  const { person } = await api.account.shell()
  const saids = comparison.answers.differing.flatMap(({ cells }) => cells.map((cell) => cell?.said))
  const { locale } = localeOf(args.request, person)
  const countries = namesFor(saids, countryNames(locale))
  return { comparison: { ...comparisonIn(locale, comparison), countries }, text: asked.text }
}

/** Engagements side by side: their scores, components and answers, compared where they are one measure. */
export default function Compare() {
  const say = useSay()
  const { comparison, text } = useLoaderData<typeof loader>()
  const { columns } = comparison
  return (
    <>
      <PageHeader
        crumbs={[{ label: say('Engagements'), href: '/engagements' }]}
        title={say('Compare engagements')}
        subtitle={say(
          'Two to six beside each other, as they are scored today. The address of this page keeps the choice.',
        )}
      />
      {columns.length < 2 ? <Nothing chosen={columns.length} /> : <Measure columns={columns} />}
      {columns.length === 0 ? null : <CompareScores comparison={comparison} />}
      {columns.length < 2 ? null : (
        <>
          <CompareParts comparison={comparison} />
          <CompareWays comparison={comparison} />
          <CompareAnswers comparison={comparison} />
        </>
      )}
      <ComparePicker comparison={comparison} text={text} />
    </>
  )
}

function Nothing({ chosen }: { readonly chosen: number }) {
  const say = useSay()
  return (
    <EmptyState
      title={chosen === 0 ? say('Nothing to compare yet') : say('One more makes a comparison')}
      action={<ButtonLink href="/engagements">{say('Show all engagements')}</ButtonLink>}
    >
      {say('Add engagements below, or pick them in the list of engagements.')}
    </EmptyState>
  )
}
