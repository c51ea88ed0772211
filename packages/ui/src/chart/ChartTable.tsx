import { useId, type ReactNode } from 'react'
import { Icon } from '../icon/Icon'
import { useWords } from '../words/use-words'

export interface ChartTableProps {
  head: readonly ReactNode[]
  /** First cell names the row, the others are numbers. */
  rows: readonly (readonly ReactNode[])[]
}

/** The numbers behind a chart, opened on demand; needs no JavaScript. */
export function ChartTable({ head, rows }: ChartTableProps) {
  const words = useWords()
  const id = useId()
  return (
    <details className="charttool">
      <summary id={id}>
        <Icon name="chevron-right" small />
        {words.showAsTable}
      </summary>
      <div className="tw" tabIndex={0} role="region" aria-labelledby={id}>
        <table>
          <thead>
            <tr>
              {head.map((cell, index) => (
                <th key={index} scope="col" className={index > 0 ? 'num' : undefined}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, place) =>
                  place === 0 ? (
                    <th key={place} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={place} className="num">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
