import { Form } from '@remix-run/react'
import { DataTable, EmptyState, LinkButton, Section, StatusPill, TextLink, useSay } from '@rantai/ui'
import type { OwnListEntry } from '@rantai/use-cases'
import type { ReactNode } from 'react'
import { AskFirst } from '../forms/AskFirst'
import { useFormat } from '../locale/use-format'
import { dataAsWritten } from '../parties/party-words'
import { languageOfName } from '../vendors/name-language'

type Props = {
  readonly title: string
  readonly aside?: ReactNode
  readonly entries: readonly OwnListEntry[]
  readonly countryName: (code: string) => string
  readonly mayWrite: boolean
  readonly empty: ReactNode
}

/** Entries of the own list, each with its days and whether customers know it. */
export function OwnListTable({ title, aside, entries, countryName, mayWrite, empty }: Props) {
  const say = useSay()
  return (
    <Section title={title} aside={aside}>
      <DataTable
        caption={title}
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            head: say('Company'),
            rowHeader: true,
            narrow: 'title',
            cell: (entry) => <Company entry={entry} />,
          },
          {
            id: 'data',
            head: say('Which data'),
            wideOnly: true,
            cell: ({ data }) => dataAsWritten(say, data) || <span className="muted">{say('All data')}</span>,
          },
          {
            id: 'where',
            head: say('Countries'),
            narrow: 'status',
            cell: ({ countries }) =>
              countries.map(countryName).join(', ') || <span className="danger-t">{say('Not said')}</span>,
          },
          { id: 'days', head: say('Since'), narrow: 'due', cell: (entry) => <Days entry={entry} /> },
          { id: 'known', head: say('Customers'), narrow: 'badge', cell: (entry) => <Known entry={entry} /> },
          ...(mayWrite
            ? [
                {
                  id: 'act',
                  head: say('Change'),
                  narrow: 'who' as const,
                  cell: (entry: OwnListEntry) => <Acts entry={entry} />,
                },
              ]
            : []),
        ]}
        empty={empty}
      />
    </Section>
  )
}

function Company({ entry: { name, service } }: { readonly entry: OwnListEntry }) {
  return (
    <>
      <span className="break-words" lang={languageOfName(name)}>
        {name}
      </span>
      {service === null ? null : <span className="sub2 font-normal break-words">{service}</span>}
    </>
  )
}

function Days({ entry: { startsOn, endsOn } }: { readonly entry: OwnListEntry }) {
  const say = useSay()
  const format = useFormat()
  return (
    <>
      <span className="whitespace-nowrap">{format.date(startsOn, 'short')}</span>
      {endsOn === null ? null : (
        <span className="sub2 whitespace-nowrap">{say('until {date}', { date: format.date(endsOn, 'short') })}</span>
      )}
    </>
  )
}

/** What customers know of it. */
function Known({
  entry: { publishedAt, announcementId, endsOn, endPublishedAt, endAnnouncementId },
}: {
  readonly entry: OwnListEntry
}) {
  const say = useSay()
  if (publishedAt === null || (endsOn !== null && endPublishedAt === null))
    return (
      <StatusPill letter="N" tone="attention">
        {say('Not published')}
      </StatusPill>
    )
  return announcementId === null && endAnnouncementId === null ? (
    <StatusPill letter="P" tone="good">
      {say('Published')}
    </StatusPill>
  ) : (
    <StatusPill letter="A" tone="good">
      {say('Announced')}
    </StatusPill>
  )
}

function Acts({ entry }: { readonly entry: OwnListEntry }) {
  const say = useSay()
  const { id, name, endsOn, mayTakeBack } = entry
  const told = (endsOn === null ? entry.announcementId : entry.endAnnouncementId) !== null
  return (
    <span className="row">
      {endsOn === null ? (
        <TextLink href={`/announcements/list/${id}`} aria-label={say('Change or end {name}', { name })}>
          {say('Change')}
        </TextLink>
      ) : null}
      {mayTakeBack ? (
        <AskFirst
          label={say('Take back')}
          says={
            told
              ? say('Its announcement is withdrawn, and customers are told so.')
              : say('It goes from your list. Customers were not told of it.')
          }
        >
          <Form method="post" preventScrollReset>
            <input type="hidden" name="intent" value="takeBack" />
            <input type="hidden" name="entryId" value={id} />
            <LinkButton type="submit" aria-label={say('Take back {name}', { name })}>
              {say('Take back')}
            </LinkButton>
          </Form>
        </AskFirst>
      ) : null}
    </span>
  )
}

/** Where nobody is on the list on a day. */
export function NobodyListed() {
  const say = useSay()
  return (
    <EmptyState title={say('Nobody is on the list on this day')}>
      {say('Add the companies that handle your customers’ data for you, or import the list that you have.')}
    </EmptyState>
  )
}
