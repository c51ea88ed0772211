import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState, Pager, Tabs, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { libraryFilesPerPage } from '@rantai/use-cases/evidence/evidence.schema'
import { callerFor } from '../api/caller'
import { libraryAddress, libraryAskedBy } from '../evidence-library/library-address'
import { LibraryList } from '../evidence-library/LibraryList'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { AnsweringFrame } from '../shell/answering-frame'
import { ListSearch } from '../vendors/ListSearch'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Evidence'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asked = libraryAskedBy(new URL(args.request.url))
  return { ...(await api.evidence.library(asked)), asked }
}

const views = english([
  { view: 'all', label: 'All files' },
  { view: 'expiring', label: 'Run out, or soon' },
  { view: 'unused', label: 'On no answer' },
] as const)

/** The vendor's files across all its customers. */
export default function EvidenceLibrary() {
  const say = useSay()
  const format = useFormat()
  const { files, total, today, asked } = useLoaderData<typeof loader>()
  const { text, view, page } = asked
  const narrowed = text !== '' || view !== 'all'
  const first = (page - 1) * libraryFilesPerPage
  return (
    <AnsweringFrame>
      <h1>{say('Evidence')}</h1>
      <p>
        {say(
          'Every file that your organisation added to an answer, once, whichever customer it was for. No customer sees this page, nor who else has a file.',
        )}
      </p>
      <Tabs
        label={say('Views')}
        tabs={views.map((each) => ({
          label: say(each.label),
          href: libraryAddress(asked, { view: each.view }),
          current: view === each.view,
        }))}
      />
      <ListSearch
        label={say('Search files')}
        placeholder={say('Search by name or what it covers')}
        text={text}
        keep={{ view: view === 'all' ? null : view }}
        asked={`${text} ${view}`}
        allHref={text === '' ? undefined : libraryAddress(asked, { text: '' })}
      >
        {null}
      </ListSearch>
      {files.length === 0 ? (
        <EmptyState title={narrowed ? say('No file is like that') : say('No file was added yet')}>
          {narrowed
            ? say('Search for something else, or look at all files.')
            : say('Files that you or your colleagues add to answers appear here.')}
        </EmptyState>
      ) : (
        <LibraryList files={files} today={today} />
      )}
      {total <= libraryFilesPerPage && page === 1 ? null : (
        <Pager
          summary={
            files.length === 0
              ? say('None shown.')
              : say('{first} to {last} of {total}.', {
                  first: format.number(first + 1),
                  last: format.number(first + files.length),
                  total: format.number(total),
                })
          }
          previousHref={page > 1 ? libraryAddress(asked, { page: page - 1 }) : undefined}
          nextHref={first + files.length < total ? libraryAddress(asked, { page: page + 1 }) : undefined}
        />
      )}
    </AnsweringFrame>
  )
}
