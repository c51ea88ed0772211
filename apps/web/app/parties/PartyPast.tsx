import { DataTable, Section, TextLink, TwoLines, useSay } from '@rantai/ui'
import { addDays } from '@rantai/questionnaires'
import type { ListedBrief } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { sourceWords } from './party-words'
import type { ShownLink } from './SubProcessors'

/** What was in the chain before, or comes later than the day that is looked at. */
export function PastLinks({ links }: { readonly links: readonly ShownLink[] }) {
  const say = useSay()
  const format = useFormat()
  if (links.length === 0) return null
  return (
    <Section title={say('On other days')}>
      <DataTable
        caption={say('Sub-processors of other days')}
        rows={links}
        rowKey={(link) => link.id}
        columns={[
          {
            id: 'name',
            head: say('Company'),
            rowHeader: true,
            narrow: 'title',
            cell: (link) => <TwoLines name={link.otherName} href={`/parties/${link.otherId}`} second={link.service} />,
          },
          { id: 'where', head: say('Countries'), narrow: 'status', cell: (link) => link.where || '–' },
          { id: 'from', head: say('From'), numeric: true, cell: (link) => format.date(link.validFrom, 'short') },
          {
            id: 'until',
            head: say('Until'),
            numeric: true,
            narrow: 'due',
            cell: (link) => (link.validTo === null ? '–' : format.date(link.validTo, 'short')),
          },
          {
            id: 'proofs',
            head: say('Flow-down'),
            cell: (link) => {
              const day = lastDayOf(link)
              return day === null ? (
                '–'
              ) : (
                <TextLink
                  href={`/chains/links/${link.id}?asOf=${day}`}
                  aria-label={say('Proofs of flow-down: {name}', { name: link.otherName })}
                >
                  {say('Proofs')}
                </TextLink>
              )
            },
          },
          {
            id: 'why',
            head: say('Who says so'),
            narrow: 'who',
            cell: (link) => (
              <>
                {say(sourceWords[link.source])}
                {link.endedByName === null ? null : (
                  <span className="sub2 break-words">
                    {link.endDocument === null
                      ? say('ended by {name}', { name: link.endedByName })
                      : say('ended by {name}: {document}', { name: link.endedByName, document: link.endDocument })}
                  </span>
                )}
              </>
            ),
          },
        ]}
        empty={null}
      />
    </Section>
  )
}

/** A day on which the link held, the last one where it ended; null where it never did. */
const lastDayOf = ({ validFrom, validTo }: ShownLink): string | null =>
  validTo === null ? validFrom : validTo > validFrom ? addDays(validTo, -1) : null

/** The lists that were confirmed, the newest first. */
export function ListsOfParty({ lists }: { readonly lists: readonly ListedBrief[] }) {
  const say = useSay()
  const format = useFormat()
  if (lists.length === 0) return null
  return (
    <Section title={say('Lists so far')}>
      <ul className="stack-2">
        {lists.map((list) => (
          <li key={list.id} className="break-words">
            <TextLink href={`/parties/lists/${list.id}`}>
              {list.published ? say('Published list') : list.document}
            </TextLink>
            <span className="sub2">
              {list.published
                ? say('{count, plural, one {# entry} other {# entries}}, published on {date}', {
                    count: list.count,
                    date: format.date(list.listedOn, 'short'),
                  })
                : say('{count, plural, one {# entry} other {# entries}}, list of {date}, confirmed by {name}', {
                    count: list.count,
                    date: format.date(list.listedOn, 'short'),
                    name: list.createdByName,
                  })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
