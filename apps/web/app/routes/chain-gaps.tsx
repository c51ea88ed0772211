import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type Column, DataTable, EmptyState, Pager, TwoLines, useSay } from '@rantai/ui'
import type { Gap } from '@rantai/use-cases'
import { chainRowsPerPage, listGapsInput, type MissingKind } from '@rantai/use-cases/chains/chains.schema'
import { callerFor } from '../api/caller'
import { chainAddress, chainAskedBy } from '../chains/chain-address'
import { missingWords } from '../chains/chain-words'
import { ChainFilters } from '../chains/ChainFilters'
import { ChainsHeader } from '../chains/ChainsHeader'
import { pageRange } from '../chains/page-range'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Gaps'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asked = listGapsInput.parse(chainAskedBy(new URL(args.request.url)))
  return { asked, gaps: await api.chains.gaps(asked) }
}

/** What is missing in the chains, with the way to where it is put right. */
export default function ChainGaps() {
  const say = useSay()
  const format = useFormat()
  const { asked, gaps } = useLoaderData<typeof loader>()
  const kept = { text: asked.text, missing: asked.missing, page: gaps.page, partyId: null }
  const href = (page: number) => chainAddress('/chains/gaps', kept, { page })
  const counts = Object.fromEntries(Object.entries(gaps.counts).map(([kind, count]) => [kind, format.number(count)]))
  return (
    <>
      <ChainsHeader
        part="gaps"
        subtitle={say(
          'Links without contract, country, proof of flow-down or valid mechanism, and parties that nobody assessed.',
        )}
      />
      <ChainFilters
        text={asked.text}
        missing={asked.missing}
        allHref="/chains/gaps"
        counts={counts as Record<MissingKind, string>}
      />
      <DataTable
        caption={say('Gaps, whoever is in most engagements’ chains first')}
        columns={useColumns()}
        rows={gaps.rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say('No gap fits')}>{say('Nothing is missing here.')}</EmptyState>}
      />
      <Pager
        summary={pageRange(format, gaps, chainRowsPerPage)}
        previousHref={gaps.page > 1 ? href(gaps.page - 1) : undefined}
        nextHref={gaps.page * chainRowsPerPage < gaps.total ? href(gaps.page + 1) : undefined}
      />
    </>
  )
}

function useColumns(): Column<Gap>[] {
  const say = useSay()
  const format = useFormat()
  return [
    {
      id: 'where',
      head: say('Link or party'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ from, to, service }) => (
        <TwoLines
          name={from === null ? to.name : `${from.name} → ${to.name}`}
          lang={languageOfName(to.name)}
          href={`/parties/${from?.id ?? to.id}`}
          second={service ?? undefined}
        />
      ),
    },
    {
      id: 'missing',
      head: say('Missing'),
      narrow: 'who',
      cell: ({ missing }) => missing.map((kind) => say(missingWords[kind])).join(', '),
    },
    {
      id: 'engagements',
      head: say('Engagements'),
      numeric: true,
      narrow: 'badge',
      cell: ({ engagements }) => format.number(engagements),
    },
  ]
}
