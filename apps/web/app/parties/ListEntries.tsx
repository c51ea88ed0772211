import { DataTable, Section, useSay } from '@rantai/ui'
import { languageOfName } from '../vendors/name-language'
import type { EntryRow } from './list-rows'

/** Every entry of a list as it was read, so that nothing is taken on trust. */
export function ListEntries({ entries }: { readonly entries: readonly EntryRow[] }) {
  const say = useSay()
  return (
    <Section title={say('The list as it was read')}>
      <DataTable
        caption={say('Entries of the list')}
        rows={entries}
        rowKey={(entry) => JSON.stringify(entry)}
        columns={[
          {
            id: 'name',
            head: say('Company'),
            rowHeader: true,
            narrow: 'title',
            cell: (entry) => (
              <>
                <span lang={languageOfName(entry.name)}>{entry.name}</span>
                {entry.domain === '' ? null : <span className="sub2">{entry.domain}</span>}
              </>
            ),
          },
          { id: 'purpose', head: say('For what'), narrow: 'who', cell: (entry) => entry.purpose || '–' },
          { id: 'data', head: say('Which data'), wideOnly: true, cell: (entry) => entry.data || '–' },
          { id: 'where', head: say('Countries'), narrow: 'status', cell: (entry) => entry.where || '–' },
        ]}
        empty={null}
      />
    </Section>
  )
}
