import { Section, type Say, TextLink, Timeline, useSay } from '@rantai/ui'
import type { ShownContentChange } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { labelWords } from './words'

type Props = {
  readonly changes: readonly ShownContentChange[]
  /** The path of the feed of the same, without its format. */
  readonly feed: string
  /** True where each entry says which pack or jurisdiction it is about. */
  readonly named?: boolean
}

/** What changed in the content that ships, newest first: what, why, which questions, rules and statements, how sure. */
export function ContentChangeLog({ changes, feed, named = false }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section title={say('Changes of our content')} aside={<FeedLinks feed={feed} />}>
      {changes.length === 0 ? (
        <p className="muted">{say('No change is noted.')}</p>
      ) : (
        <Timeline
          items={changes.map((each, at) => ({
            id: `${each.on} ${each.pack ?? ''} ${each.jurisdiction ?? ''} ${at}`,
            date: format.date(each.on),
            mark: 'done',
            children: <Entry change={each} named={named} />,
          }))}
        />
      )}
    </Section>
  )
}

/** The addresses that readers of feeds watch. */
export function FeedLinks({ feed }: { readonly feed: string }) {
  const say = useSay()
  return (
    <span className="row">
      {say('As a feed:')}
      <TextLink href={`${feed}/atom`} target="_self">
        {say('Atom')}
      </TextLink>
      <TextLink href={`${feed}/json`} target="_self">
        JSON
      </TextLink>
    </span>
  )
}

function Entry({ change, named }: { readonly change: ShownContentChange; readonly named: boolean }) {
  const say = useSay()
  const { version, what, why, label } = change
  return (
    <>
      {named ? <Subject change={change} /> : null}
      {what}
      <span className="sub2">
        {[
          say('Why: {why}', { why }),
          say(labelWords[label]),
          ...(version === null ? [] : [say('version {version}', { version })]),
        ].join(' · ')}
      </span>
      <Named change={change} />
    </>
  )
}

function Subject({ change: { pack, jurisdiction } }: { readonly change: ShownContentChange }) {
  const say = useSay()
  const named =
    jurisdiction !== null ? (
      <TextLink href={`/law/${jurisdiction}`}>{jurisdiction}</TextLink>
    ) : pack !== null ? (
      <TextLink href={`/packs/shipped/${pack}`}>{pack}</TextLink>
    ) : (
      <b className="m">{say('Region')}</b>
    )
  return <>{named}: </>
}

/** The ids that the entry names, folded: a first version names hundreds. */
function Named({ change }: { readonly change: ShownContentChange }) {
  const say = useSay()
  const lists = namedIn(change, say).filter(({ ids }) => ids.length > 0)
  if (lists.length === 0) return null
  return (
    <details className="small mt-1">
      <summary>{lists.map(({ counted }) => counted).join(', ')}</summary>
      {lists.map(({ counted, ids }) => (
        <p key={counted} className="break-words">
          <b className="m">{counted}: </b>
          {ids.join(', ')}
        </p>
      ))}
    </details>
  )
}

function namedIn({ added, changed, removed, rules, statements }: ShownContentChange, say: Say) {
  return [
    {
      ids: added,
      counted: say('{count, plural, one {# question added} other {# questions added}}', { count: added.length }),
    },
    {
      ids: changed,
      counted: say('{count, plural, one {# question changed} other {# questions changed}}', { count: changed.length }),
    },
    {
      ids: removed,
      counted: say('{count, plural, one {# question removed} other {# questions removed}}', { count: removed.length }),
    },
    { ids: rules, counted: say('{count, plural, one {# rule} other {# rules}}', { count: rules.length }) },
    {
      ids: statements,
      counted: say('{count, plural, one {# place in the law} other {# places in the law}}', {
        count: statements.length,
      }),
    },
  ]
}
