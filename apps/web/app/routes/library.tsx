import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState, Pager, SearchInput, Tabs, TextLink, useSay } from '@rantai/ui'
import { entriesPerPage, libraryViews, listLibrarySchema } from '@rantai/use-cases/library/library.schema'
import { CountriesContext } from '../answering/AnswerWords'
import { apiContextOf, callerFor } from '../api/caller'
import { KeptList } from '../library/KeptList'
import { emptyWords, viewWords } from '../library/library-words'
import { countriesFor, keptQuestion } from '../library/question-words.server'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { AnsweringFrame } from '../shell/answering-frame'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Kept answers'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const { searchParams } = new URL(args.request.url)
  const asked = listLibrarySchema.parse({
    search: searchParams.get('q') ?? '',
    view: searchParams.get('view') ?? 'current',
    page: Number(searchParams.get('page') ?? 1),
  })
  const { entries, counts } = await api.library.list(asked)
  const rows = entries.map(({ question, ...entry }) => ({ ...entry, question: keptQuestion(question, locale) }))
  const specs = rows.map(({ question }) => question.spec)
  return { rows, counts, asked, countries: countriesFor(specs, locale) }
}

/** The answers that the organisation keeps for all its customers. */
export default function Library() {
  const say = useSay()
  const format = useFormat()
  const { rows, counts, asked, countries } = useLoaderData<typeof loader>()
  const { search, view, page } = asked
  const total = counts[view]
  const address = (of: string, number = 1) => {
    const query = new URLSearchParams({
      ...(search && { q: search }),
      view: of,
      ...(number > 1 && { page: `${number}` }),
    })
    return `/library?${query.toString()}`
  }
  const isNew = search === '' && libraryViews.every((each) => counts[each] === 0)
  return (
    <AnsweringFrame>
      <h1>{say('Kept answers')}</h1>
      <p>
        {say(
          'Answers that you agreed to give to other customers when they ask the same question. No customer learns whom you told first.',
        )}
      </p>
      {isNew ? (
        <EmptyState
          title={say('No answer is kept yet')}
          action={<TextLink href="/requests">{say('What customers asked you')}</TextLink>}
        >
          {say('Once you have sent answers to a customer, choose on their receipt which of them to keep.')}
        </EmptyState>
      ) : (
        <>
          <SearchInput
            label={say('Search questions and answers')}
            defaultValue={search}
            keep={[{ name: 'view', value: view }]}
          />
          <Tabs
            label={say('Views')}
            tabs={libraryViews.map((each) => ({
              label: say(viewWords[each]),
              href: address(each),
              current: each === view,
              count: format.number(counts[each]),
            }))}
          />
          {rows.length === 0 ? (
            <EmptyState title={say(emptyWords[view])}>
              {search === '' ? null : say('Nothing here has “{search}” in it.', { search })}
            </EmptyState>
          ) : (
            <CountriesContext.Provider value={countries}>
              <KeptList rows={rows} />
            </CountriesContext.Provider>
          )}
          {total > entriesPerPage ? (
            <Pager
              summary={say('{count, plural, one {# answer} other {# answers}}', { count: total })}
              previousHref={page > 1 ? address(view, page - 1) : undefined}
              nextHref={page * entriesPerPage < total ? address(view, page + 1) : undefined}
            />
          ) : null}
        </>
      )}
    </AnsweringFrame>
  )
}
