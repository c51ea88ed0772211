import { Timeline, useSay } from '@rantai/ui'
import type { IncidentNoticeEntryRow } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

type Props = {
  readonly entries: readonly IncidentNoticeEntryRow[]
  /** Who is who, in the words of the side that reads. */
  readonly vendor: string
  readonly customer: string
}

/** What either side said since, newest first. */
export function NoticeEntries({ entries, vendor, customer }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <Timeline
      items={entries.map((entry) => ({
        id: entry.id,
        date: format.date(entry.at, 'short-time'),
        mark: entry.kind === 'seen' ? 'done' : 'note',
        children: (
          <>
            {entry.kind === 'seen' ? say('Acknowledged') : null}
            {entry.body === '' ? null : <span className="block break-words whitespace-pre-wrap">{entry.body}</span>}
            <span className="sub2">
              {say('{name}, {organisation}', {
                name: entry.authorName,
                organisation: entry.authorSide === 'answering' ? vendor : customer,
              })}
            </span>
          </>
        ),
      }))}
    />
  )
}
