import { Notice, Section, TextLink, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import type { LeftOutRow, WaitingList } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

const whys: Readonly<Record<LeftOutRow['why'], string>> = english({
  itself: 'Row {row}, {name}: this is the company whose list it is.',
  noName: 'Row {row}, {name}: it names no company.',
  longName: 'Row {row}, {name}: a name has at most 200 characters.',
})

/** Rows of a list that aren't taken, each with why. */
export function LeftOut({ rows }: { readonly rows: readonly LeftOutRow[] }) {
  const say = useSay()
  if (rows.length === 0) return null
  return (
    <Notice
      kind="warning"
      title={say('{count, plural, one {# row is} other {# rows are}} left out', { count: rows.length })}
    >
      <ul className="stack-1">
        {rows.map(({ row, name, why }) => (
          <li key={row} className="wrap-anywhere">
            {say(whys[why], { row: row + 1, name })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

type Waiting = { readonly lists: readonly WaitingList[] }

/** Lists of the same company that were read and wait, too: which one is confirmed is a person's to say. */
export function OthersWaiting({ lists }: Waiting) {
  const say = useSay()
  if (lists.length === 0) return null
  return (
    <Notice kind="info" title={say('Another list of this company waits to be confirmed')}>
      <Lists lists={lists} />
      <p>{say('What you confirm last is in force. A list that is older than it can’t be confirmed any more.')}</p>
    </Notice>
  )
}

/** The same on the page of the company. */
export function WaitingLists({ lists }: Waiting) {
  const say = useSay()
  if (lists.length === 0) return null
  return (
    <Section title={say('Lists that wait to be confirmed')}>
      <Lists lists={lists} />
    </Section>
  )
}

function Lists({ lists }: Waiting) {
  const say = useSay()
  const format = useFormat()
  return (
    <ul className="stack-2">
      {lists.map(({ id, document, listedOn, createdByName, createdAt }) => (
        <li key={id} className="wrap-anywhere">
          <TextLink href={`/parties/lists/${id}`}>{document}</TextLink>
          <span className="sub2">
            {say('list of {date}, read by {name} on {day}', {
              ...{ date: format.date(listedOn, 'short'), name: createdByName, day: format.date(createdAt, 'short') },
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
