import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, DataTable, EmptyState, Pager, Tabs, useSay } from '@rantai/ui'
import { proofsPerPage, proofViews } from '@rantai/use-cases/flow-down/flow-down.schema'
import { callerFor } from '../api/caller'
import { ChainsHeader } from '../chains/ChainsHeader'
import { pageRange } from '../chains/page-range'
import { ProofFilters } from '../flow-down/ProofFilters'
import { proofsAddress, proofsAskedBy } from '../flow-down/proofs-address'
import { useProofColumns } from '../flow-down/use-proof-columns'
import { viewWords } from '../flow-down/words'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Proofs of flow-down'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asked = proofsAskedBy(new URL(args.request.url))
  return { asked, list: await api.flowDown.list(asked) }
}

/** What is proven on all links, by age. */
export default function ChainProofs() {
  const say = useSay()
  const format = useFormat()
  const { asked, list } = useLoaderData<typeof loader>()
  const href = (page: number) => proofsAddress(asked, { page })
  return (
    <>
      <ChainsHeader
        part="proofs"
        subtitle={say('What sub-processors promised, until when it counts, and what nobody proved yet.')}
      />
      <Tabs
        label={say('Views')}
        tabs={proofViews.map((view) => ({
          label: say(viewWords[view]),
          href: proofsAddress(asked, { view }),
          current: asked.view === view,
          count: format.number(list.counts[view]),
        }))}
      />
      <ProofFilters asked={asked} />
      <DataTable
        caption={say('Proofs, what has to be done first at the top')}
        columns={useProofColumns()}
        rows={list.rows}
        rowKey={({ key }) => key}
        empty={
          <EmptyState title={say('Nothing fits')}>
            {say('Proofs are recorded on the page of each link: open a chain or a party to get there.')}
          </EmptyState>
        }
      />
      <Pager
        summary={pageRange(format, list, proofsPerPage)}
        previousHref={list.page > 1 ? href(list.page - 1) : undefined}
        nextHref={list.page * proofsPerPage < list.total ? href(list.page + 1) : undefined}
        end={
          <ButtonLink small icon="download" download href={proofsAddress(asked, {}, '/chains/proofs/export')}>
            {say('Download as CSV')}
          </ButtonLink>
        }
      />
    </>
  )
}
