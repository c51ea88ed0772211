import { type Column, DataTable, english, type Say, StatusPill, TwoLines, useSay } from '@rantai/ui'
import type { ChangedQuestion, ChangedRule, PackDifference, QuestionInPack, QuestionPart } from '@rantai/questionnaires'

const partWords: Readonly<Record<QuestionPart, string>> = english({
  wording: 'wording',
  choices: 'answers to choose from',
  points: 'points',
  condition: 'when it is asked',
  evidence: 'evidence',
  caps: 'caps',
  reason: 'reasons and sources',
  place: 'place',
  translations: 'translations',
})

const ruleWords: Readonly<Record<ChangedRule['kind'], string>> = english({
  component: 'Component',
  fact: 'Fact',
  level: 'Level',
  knockOut: 'Knock-out',
  clock: 'Clock',
})

type Change = 'added' | 'changed' | 'removed'
const looks: Readonly<Record<Change, { word: string; letter: string; tone: 'good' | 'info' | 'attention' }>> = english({
  added: { word: 'Added', letter: 'A', tone: 'good' },
  changed: { word: 'Changed', letter: 'C', tone: 'info' },
  removed: { word: 'Removed', letter: 'R', tone: 'attention' },
})

type Row = {
  readonly key: string
  readonly change: Change
  readonly name: string
  readonly id: string
  readonly effect: string
}

/** What a version adds, changes and removes, each question with what that does to a vendor that answered before. */
export function DifferenceView({ difference }: { readonly difference: PackDifference }) {
  const say = useSay()
  const rows = rowsOf(difference, say)
  const columns: Column<Row>[] = [
    {
      id: 'what',
      head: say('Question or rule'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => <TwoLines name={row.name} second={row.id} whole />,
    },
    { id: 'change', head: say('Change'), narrow: 'status', cell: (row) => <ChangePill change={row.change} /> },
    { id: 'effect', head: say('What it does'), narrow: 'who', cell: (row) => row.effect },
  ]
  if (rows.length === 0) return <p>{say('No question and no rule differs from the version published last.')}</p>
  return (
    <DataTable caption={say('What the new version changes')} columns={columns} rows={rows} rowKey={(row) => row.key} />
  )
}

function ChangePill({ change }: { readonly change: Change }) {
  const say = useSay()
  const { word, letter, tone } = looks[change]
  return (
    <StatusPill letter={letter} tone={tone}>
      {say(word)}
    </StatusPill>
  )
}

function rowsOf({ added, changed, removed, rules, heading }: PackDifference, say: Say): Row[] {
  const question = (change: Change, { id, text }: QuestionInPack, effect: string): Row => {
    return { key: `${change} ${id}`, change, name: text, id, effect }
  }
  return [
    ...added.map((each) => question('added', each, say('Asked from the next request on.'))),
    ...changed.map((each) => question('changed', each, changedWords(each, say))),
    ...removed.map((each) => question('removed', each, say('No longer asked. Answers given stay where they are.'))),
    ...rules.map((rule): Row => {
      const kind = say(ruleWords[rule.kind])
      return {
        key: `${rule.kind} ${rule.id}`,
        change: rule.change,
        name: rule.id,
        id: kind,
        effect: say('Counts from the next request on.'),
      }
    }),
    ...(heading
      ? [
          {
            key: 'heading',
            change: 'changed' as const,
            name: say('The pack itself'),
            id: '',
            effect: say('Title, label or sources differ.'),
          },
        ]
      : []),
  ]
}

function changedWords({ parts, askedAgain }: ChangedQuestion, say: Say): string {
  const what = parts.map((part) => say(partWords[part])).join(', ')
  return askedAgain
    ? say('Differs in: {what}. Asked anew at the next reassessment.', { what })
    : say('Differs in: {what}. An answer given before is carried over.', { what })
}
