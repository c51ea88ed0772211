import { english, Section, Timeline, useSay } from '@rantai/ui'
import type { TransferView } from '@rantai/use-cases'
import type { Say } from '@rantai/ui/words'
import { relationshipWords } from '../contracts/words'
import { mechanismWords } from '../law/words'
import { useFormat } from '../locale/use-format'
import {
  endedWords,
  endOf,
  filingStageWords,
  legalBasisWords,
  localisationWords,
  lookAgainWords,
  missingWords,
  useWords,
} from './words'

type Change = TransferView['changes'][number]

/** Everything that changed, newest first: by whom, and what it was before. */
export function TransferChanges({
  changes,
  contracts,
  members,
}: Pick<TransferView, 'changes' | 'contracts' | 'members'>) {
  const say = useSay()
  const format = useFormat()
  const names = new Map([
    ...contracts.map(({ id, title }) => [id, title] as const),
    ...members.map(({ id, name }) => [id, name] as const),
  ])
  return (
    <Section title={say('History')}>
      <Timeline
        items={changes.map((change) => ({
          id: change.id,
          date: format.date(change.at, 'short-time'),
          mark: change.kind === 'ended' || change.kind === 'lookAgain' ? ('broke' as const) : ('note' as const),
          children: (
            <>
              {changeWords(say, change)}{' '}
              <span className="muted">
                {change.byName === null ? say('by the portal') : say('by {by}', { by: change.byName })}
              </span>
              <Moved change={change} names={names} />
            </>
          ),
        }))}
      />
    </Section>
  )
}

const text = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(text).join(', ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : ''

const assessmentActs: Readonly<Record<string, string>> = english({
  opened: 'Version {number} of the assessment was begun',
  assessed: 'Version {number} of the assessment was signed by its assessor',
  returned: 'Version {number} of the assessment was given back',
  signed: 'Version {number} of the assessment was approved',
})

const filingActs: Readonly<Record<string, string>> = english({
  filed: 'Recorded as filed: {what}',
  notNeeded: 'Recorded as not needed: {what}',
  undone: 'Record taken back: {what}',
})

function changeWords(say: Say, { kind, data }: Change): string {
  switch (kind) {
    case 'opened':
      return say('Came into the registry: {party}', { party: text(data['partyName']) })
    case 'announced':
      return say('Announced: {party}', { party: text(data['partyName']) })
    case 'became':
      return say('What was announced is so now')
    case 'moved':
      return say('Intake or chain changed')
    case 'said':
      return say('What people say changed')
    case 'filed':
      if (data['outcome'] === 'document') return say('Document added: {name}', { name: text(data['fileName']) })
      return say(filingActs[text(data['outcome'])] ?? '', { what: say(filingStageWords[text(data['stage'])] ?? '') })
    case 'lookAgain':
      return say(lookAgainWords[text(data['reason'])] ?? '', { detail: endOf(text(data['detail'])) })
    case 'assessed':
      return say(assessmentActs[text(data['act'])] ?? '', { number: text(data['assessment']) })
    default:
      return `${say('Ended')}. ${say(endedWords[text(data['because'])] ?? '')}`
  }
}

const foundWords: Readonly<Record<string, string>> = english({
  partyName: 'Importer',
  path: 'Way there',
  uses: 'Why',
  recipients: 'Who gets it there',
  data: 'Kinds of data',
  people: 'People',
  dataTier: 'Harm if it became known',
  residency: 'Has to stay in',
  mechanismNote: 'Note on the mechanism',
  mechanismConfirmed: 'Conditions met',
  contractId: 'Contract',
  localisation: 'May the data leave?',
  reorganisedOn: 'Reorganised on',
  ownerMemberId: 'Looked after by',
  fillBy: 'To be filled in by',
})

type MovedProps = {
  readonly change: Change
  /** Of contracts and members by id. */
  readonly names: ReadonlyMap<string, string>
}

const isDay = /^\d{4}-\d{2}-\d{2}$/
const idFields: ReadonlySet<string> = new Set(['contractId', 'ownerMemberId'])

function Moved({ change: { data, kind }, names }: MovedProps) {
  const say = useSay()
  const format = useFormat()
  if (kind !== 'moved' && kind !== 'said') return null
  const [before, after] = [data['before'], data['after']] as Readonly<Record<string, unknown>>[]
  const fields = Object.keys(after ?? {})
  return (
    <span className="small muted block">
      {fields.map((field) => {
        const name = foundWords[field] ?? missingWords[field]
        const [was, now] = [before?.[field], after?.[field]].map((value) =>
          idFields.has(field) ? nameOf(text(value)) : shown(value),
        )
        return (
          <span key={field} className="block">
            {name === undefined ? field : say(name)}
            {was === '' && now === '' ? null : `: ${was === '' ? '–' : was} → ${now === '' ? '–' : now}`}
          </span>
        )
      })}
    </span>
  )

  function nameOf(id: string): string {
    return id === '' ? '' : (names.get(id) ?? say('no longer here'))
  }

  function shown(value: unknown): string {
    const words = Array.isArray(value) ? value.map(text) : [text(value)]
    return format.list(words.filter(Boolean).map(said))
  }

  function said(value: string): string {
    const word = valueWords[value]
    if (word !== undefined) return say(word)
    return isDay.test(value) ? format.date(value) : value
  }
}

/** Codes of what is chosen from a list, as people read them. */
const valueWords: Readonly<Record<string, string>> = {
  ...mechanismWords,
  ...legalBasisWords,
  ...localisationWords,
  ...relationshipWords,
  ...useWords,
}
