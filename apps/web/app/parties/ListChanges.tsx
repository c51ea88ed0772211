import { DataTable, EmptyState, Notice, Section, StatusPill, type StatusTone, english, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import type { ChangeRow } from './list-rows'

type Mark = { readonly letter: string; readonly tone: StatusTone; readonly word: string }
const kinds: Readonly<Record<ChangeRow['kind'], Mark>> = english({
  added: { letter: '+', tone: 'attention', word: 'Added' },
  removed: { letter: '−', tone: 'neutral', word: 'Removed' },
  movedCountry: { letter: 'C', tone: 'attention', word: 'Moved country' },
  changedPurpose: { letter: 'P', tone: 'attention', word: 'Changed purpose' },
  changedData: { letter: 'D', tone: 'attention', word: 'Changed data' },
  reformatted: { letter: '=', tone: 'neutral', word: 'Only written otherwise' },
})

type Props = {
  readonly changes: readonly ChangeRow[]
  readonly unchanged: number
  readonly maybeRenamed: readonly { readonly before: string; readonly after: string }[]
}

/** What a list says otherwise than the last one; every company of either list is a row here or counted as unchanged. */
export function ListChanges({ changes, unchanged, maybeRenamed }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section
      title={say('What changes')}
      aside={say('{count, plural, one {# company} other {# companies}} unchanged', { count: unchanged })}
    >
      {maybeRenamed.length === 0 ? null : (
        <Notice kind="info">
          {say('Perhaps only the name changed: {pairs}. Who may be one company is for you to decide afterwards.', {
            pairs: format.list(maybeRenamed.map(({ before, after }) => `${before} → ${after}`)),
          })}
        </Notice>
      )}
      <DataTable
        caption={say('Changes against the last list')}
        rows={changes}
        rowKey={({ kind, name, before, after }) => [kind, name, before, after].join('\n')}
        columns={[
          {
            id: 'name',
            head: say('Company'),
            rowHeader: true,
            narrow: 'title',
            cell: (row) => <span lang={languageOfName(row.name)}>{row.name}</span>,
          },
          {
            id: 'kind',
            head: say('Change'),
            narrow: 'badge',
            cell: ({ kind }) => (
              <StatusPill letter={kinds[kind].letter} tone={kinds[kind].tone}>
                {say(kinds[kind].word)}
              </StatusPill>
            ),
          },
          { id: 'before', head: say('Before'), narrow: 'status', cell: (row) => <Words text={row.before} /> },
          { id: 'after', head: say('Now'), narrow: 'who', cell: (row) => <Words text={row.after} /> },
        ]}
        empty={<EmptyState title={say('Nothing changes')}>{say('The list says what the last one said.')}</EmptyState>}
      />
    </Section>
  )
}

function Words({ text }: { readonly text: string }) {
  return text === '' ? <span className="muted">–</span> : <span className="break-words">{text}</span>
}
