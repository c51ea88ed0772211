import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DataTable, EmptyState, Pager, useSay } from '@rantai/ui'
import { chainRowsPerPage, listGapsInput, type MissingKind } from '@rantai/use-cases/chains/chains.schema'
import { callerFor } from '../api/caller'
import { chainAddress, chainAskedBy } from '../chains/chain-address'
import { ChainFilters } from '../chains/ChainFilters'
import { ChainsHeader } from '../chains/ChainsHeader'
import { pageRange } from '../chains/page-range'
import { useGapColumns } from '../chains/use-gap-columns'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'

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
        columns={useGapColumns()}
        rows={gaps.rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={say('No gap fits')}>
            {asked.text === '' ? say('Nothing is missing here.') : say('Try a part of the name, or show all.')}
          </EmptyState>
        }
      />
      <Pager
        summary={pageRange(format, gaps, chainRowsPerPage)}
        previousHref={gaps.page > 1 ? href(gaps.page - 1) : undefined}
        nextHref={gaps.page * chainRowsPerPage < gaps.total ? href(gaps.page + 1) : undefined}
      />
    </>
  )
}
