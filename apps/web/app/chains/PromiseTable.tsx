import { type Column, DataTable, TwoLines, useSay } from '@rantai/ui'
import type { ShownLink, ShownPromise } from '@rantai/use-cases'
import { linkWords, obligationWords, promiseWords } from './chain-words'

/** The weakest promise of each obligation, and the link that weakens it. */
export function PromiseTable({
  promises,
  caption,
}: {
  readonly promises: readonly ShownPromise[]
  readonly caption: string
}) {
  const say = useSay()
  const columns: Column<ShownPromise>[] = [
    {
      id: 'obligation',
      head: say('Obligation'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ obligation, clause }) => (
        <TwoLines name={say(obligationWords[obligation])} second={clause ?? say('ours')} />
      ),
    },
    {
      id: 'value',
      head: say('Weakest promise'),
      narrow: 'badge',
      cell: (row) =>
        row.value === null ? <span className="muted">{promiseWords(say, row)}</span> : promiseWords(say, row),
    },
    { id: 'link', head: say('Weakened by'), narrow: 'who', cell: ({ link }) => <LinkName link={link} /> },
  ]
  return <DataTable caption={caption} columns={columns} rows={promises} rowKey={({ obligation }) => obligation} />
}

/** A link by its two ends, and what it is for. */
function LinkName({ link }: { readonly link: ShownLink }) {
  const say = useSay()
  return <TwoLines name={linkWords(say, link)} href={`/chains/links/${link.id}`} second={link.service ?? undefined} />
}
