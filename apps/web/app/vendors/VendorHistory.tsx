import { Section, Timeline, useSay } from '@rantai/ui'
import { eventWords } from '../history/event-words'
import { useFormat } from '../locale/use-format'

export type HistoryEvent = {
  readonly id: string
  readonly at: Date | string
  readonly actorName: string
  readonly action: string
  readonly data: Readonly<Record<string, unknown>>
}

/** What happened to the vendor and its contacts, newest first. */
export function VendorHistory({ events }: { readonly events: readonly HistoryEvent[] }) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section title={say('History')}>
      <Timeline
        items={events.map((event) => {
          const { words, mark, by } = eventWords(event, format)
          return {
            id: event.id,
            date: format.date(event.at, 'short-time'),
            mark,
            children: (
              <>
                {words} <span className="muted">{say('by {by}', { by: by ?? event.actorName })}</span>
              </>
            ),
          }
        })}
      />
    </Section>
  )
}
