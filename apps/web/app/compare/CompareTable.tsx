import { TextLink, useSay } from '@rantai/ui'
import type { ReactNode } from 'react'
import { languageOfName } from '../vendors/name-language'
import { compareAddress } from './compare-address'
import type { Column } from './compare-types'

type Props = {
  readonly label: string
  readonly columns: readonly Column[]
  /** With the ways to take one out; in the first table alone. */
  readonly removable?: boolean
  readonly children: ReactNode
}

/** A table with one column an engagement. It scrolls inside itself; what the rows are stays in sight. */
export function CompareTable({ label, columns, removable = false, children }: Props) {
  const say = useSay()
  return (
    <div className="tw" tabIndex={0} role="region" aria-label={label}>
      <table className="comparetable">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{say('What is compared')}</span>
            </th>
            {columns.map((column) => (
              <th key={column.engagementId} scope="col">
                <TextLink
                  className="vn"
                  href={`/engagements/${column.engagementId}`}
                  lang={languageOfName(column.vendorName)}
                >
                  {column.vendorName}
                </TextLink>
                <span className="sub2" lang={languageOfName(column.title)}>
                  {column.title}
                </span>
                {removable ? <TakeOut column={column} columns={columns} say={say} /> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

type TakeOutProps = {
  readonly column: Column
  readonly columns: readonly Column[]
  readonly say: ReturnType<typeof useSay>
}

function TakeOut({ column, columns, say }: TakeOutProps) {
  const others = columns.filter((other) => other !== column).map(({ engagementId }) => engagementId)
  return (
    <TextLink href={compareAddress(others)} className="font-normal">
      {say('Take out')}
      <span className="vh"> {column.vendorName}</span>
    </TextLink>
  )
}

/** One row: what it is, and a cell for each engagement. */
export function CompareRow({
  head,
  sub,
  cells,
}: {
  readonly head: ReactNode
  readonly sub?: ReactNode
  readonly cells: readonly ReactNode[]
}) {
  return (
    <tr>
      <th scope="row">
        {head}
        {sub == null ? null : <span className="sub2">{sub}</span>}
      </th>
      {cells.map((cell, i) => (
        // The cells of a row are its columns, which keep their places.
        <td key={i}>{cell}</td>
      ))}
    </tr>
  )
}
