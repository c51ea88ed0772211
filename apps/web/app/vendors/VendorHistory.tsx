import { Section, Timeline } from '@rantai/ui'
import { useFormat } from '../locale/use-format'

export type HistoryEvent = {
  readonly id: string
  readonly at: Date | string
  readonly actorName: string
  readonly action: string
  readonly data: Readonly<Record<string, unknown>>
}

const actionWords: Readonly<Record<string, string>> = {
  'vendor.created': 'added the vendor',
  'vendor.imported': 'imported the vendor',
  'vendor.updated': 'changed',
  'vendor.archived': 'archived the vendor',
  'vendor.restored': 'brought the vendor back',
  'contact.added': 'added the contact',
  'contact.updated': 'changed the contact',
  'contact.removed': 'removed the contact',
}

const factWords: Readonly<Record<string, string>> = {
  name: 'the name',
  legalName: 'the legal name',
  category: 'the category',
  country: 'the country',
  registrationNumber: 'the registration number',
  website: 'the website',
  address: 'the address',
  domains: 'the domains',
  details: 'certificates and links',
}

/** What happened to the vendor and its contacts, newest first. */
export function VendorHistory({ events }: { readonly events: readonly HistoryEvent[] }) {
  const format = useFormat()
  return (
    <Section title="History">
      <Timeline
        items={events.map((event) => ({
          id: event.id,
          date: format.date(event.at, 'short-time'),
          mark: event.action === 'vendor.archived' ? 'note' : 'done',
          children: `${event.actorName} ${actionWords[event.action] ?? event.action}${objectOf(event, format.list)}`,
        }))}
      />
    </Section>
  )
}

function objectOf({ action, data }: HistoryEvent, list: (parts: readonly string[]) => string): string {
  if (action.startsWith('contact.') && typeof data['name'] === 'string') return ` ${data['name']}`
  const { changes } = data
  if (typeof changes !== 'object' || changes === null) return ''
  return ` ${list(Object.keys(changes).map((name) => factWords[name] ?? name))}`
}
