import { DescriptionList, Notice, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { useFormat } from '../locale/use-format'
import type { BroughtView } from './brought-view.server'

const outcomes = english({
  proposed: 'Proposed',
  answered: 'Its questions have an answer or a comment already, or aren’t asked or can’t be changed now',
  unmapped: 'No question asked here refers to it',
  empty: 'Empty',
  unreadable: 'Not readable, with the reason',
})
const inOrder = ['proposed', 'answered', 'unmapped', 'empty', 'unreadable'] as const

/** How many rows the file has, and what becomes of them. */
export function BroughtCounts({ view: { counts, rows, about } }: { readonly view: BroughtView }) {
  const say = useSay()
  const format = useFormat()
  return (
    <section className="stack-2" aria-labelledby="counts">
      <h2 id="counts">{say('{count, plural, one {# row} other {# rows}} in the file', { count: rows.length })}</h2>
      <DescriptionList
        look="ruled"
        items={inOrder
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => ({ term: say(outcomes[outcome]), detail: counts[outcome] }))}
      />
      {about.version === null ? (
        <Notice kind="warning">
          {say('The file doesn’t say whether it is v4.0 or v4.1. Only what means the same in both was read.')}
        </Notice>
      ) : null}
      {about.skipped.length === 0 ? null : (
        <p className="muted">
          {say('Nothing was read from these sheets: {sheets}.', {
            sheets: format.list(about.skipped.slice(0, 30).map(({ name, rows: count }) => `${name} (${count})`)),
          })}
        </p>
      )}
    </section>
  )
}

/** Every row that is not proposed, by what becomes of it. */
export function BroughtRows({ view: { counts, rows } }: { readonly view: BroughtView }) {
  const say = useSay()
  const sheets = new Set(rows.map(({ sheet }) => sheet)).size
  return (
    <>
      {inOrder
        .filter((outcome) => outcome !== 'proposed' && counts[outcome] > 0)
        .map((outcome) => (
          <details key={outcome} open={outcome === 'unreadable'}>
            <summary>{`${say(outcomes[outcome])}: ${counts[outcome]}`}</summary>
            <ul className="stack-2 list-disc py-3 pl-5">
              {rows
                .filter((row) => row.outcome === outcome)
                .map((row) => (
                  <li key={`${row.sheet} ${row.row}`} className="break-words">
                    {[
                      sheets > 1
                        ? say('Row {row} of “{sheet}”', { row: row.row, sheet: row.sheet })
                        : say('Row {row}', { row: row.row }),
                      row.id.slice(0, 100),
                      row.answer.slice(0, 100),
                      row.reason,
                      outcome === 'answered' ? row.questionIds.join(', ') : '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    {row.description === '' || outcome === 'answered' ? null : (
                      <span className="block small muted" lang="en">
                        {row.description}
                      </span>
                    )}
                  </li>
                ))}
            </ul>
          </details>
        ))}
    </>
  )
}
