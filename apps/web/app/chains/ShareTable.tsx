import { type Column, DataTable, EmptyState, TwoLines, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'

export type ShareRow = {
  readonly id: string
  readonly name: string
  readonly href?: string
  readonly engagements: number
  readonly share: number
}

type Props = {
  readonly rows: readonly ShareRow[]
  readonly head: string
  readonly caption: string
  readonly of: number
}

/** What the critical and high engagements hang on, as bars with their figures. */
export function ShareTable({ rows, head, caption, of }: Props) {
  const say = useSay()
  const format = useFormat()
  const columns: Column<ShareRow>[] = [
    {
      id: 'name',
      head,
      rowHeader: true,
      narrow: 'title',
      cell: ({ name, href }) => <TwoLines name={name} href={href} lang={languageOfName(name)} />,
    },
    { id: 'bar', head: <span className="vh">{say('Share')}</span>, cell: ({ share }) => <ShareBar share={share} /> },
    {
      id: 'share',
      head: say('Share'),
      numeric: true,
      narrow: 'badge',
      cell: ({ share }) => format.share(share),
    },
    {
      id: 'engagements',
      head: say('Engagements'),
      numeric: true,
      narrow: 'due',
      cell: ({ engagements }) =>
        say('{engagements} of {all}', { engagements: format.number(engagements), all: format.number(of) }),
    },
  ]
  return (
    <div className="shares">
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say('Nothing is known yet')} />}
      />
    </div>
  )
}

function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width="100" height="10" fill="var(--surface-sunken)" />
      <rect width={Math.round(share * 1000) / 10} height="10" fill="var(--brand)" />
    </svg>
  )
}
