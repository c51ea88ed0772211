import { Form } from '@remix-run/react'
import { Button, DataTable, EmptyState, TextLink, useSay } from '@rantai/ui'
import type { MergeRow } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { mergeStates, reasonWord } from './party-words'

/** Dates come as texts from a loader. */
export type ShownMerge = Omit<MergeRow, 'proposedAt' | 'decidedAt'> & {
  readonly proposedAt: string | Date
  readonly decidedAt: string | Date | null
}

type Props = { readonly merges: readonly ShownMerge[]; readonly mayWrite: boolean }

/** Pairs that are or may be one company, with the reasons and what a person can decide. */
export function MergeTable({ merges, mayWrite }: Props) {
  const say = useSay()
  return (
    <DataTable
      caption={say('Companies that may be one')}
      rows={merges}
      rowKey={(merge) => merge.id}
      columns={[
        {
          id: 'party',
          head: say('Company'),
          rowHeader: true,
          narrow: 'title',
          cell: (merge) => <TextLink href={`/parties/${merge.partyId}`}>{merge.partyName}</TextLink>,
        },
        {
          id: 'into',
          head: say('May be the same as'),
          narrow: 'status',
          cell: (merge) => (
            <>
              <TextLink href={`/parties/${merge.intoPartyId}`}>{merge.intoName}</TextLink>
              {merge.intoIsVendor ? <span className="sub2">{say('Vendor')}</span> : null}
            </>
          ),
        },
        {
          id: 'why',
          head: say('Because of'),
          narrow: 'who',
          cell: (merge) => merge.reasons.map((reason) => reasonWord(say, reason)).join('; '),
        },
        { id: 'state', head: say('Where it stands'), cell: (merge) => <State merge={merge} /> },
        ...(mayWrite
          ? [
              {
                id: 'acts',
                head: say('Decide'),
                narrow: 'due' as const,
                cell: (merge: ShownMerge) => <Acts merge={merge} />,
              },
            ]
          : []),
      ]}
      empty={
        <EmptyState title={say('Nothing here')}>
          {say('When a list or an answer names a company that may be one you know, you decide it here.')}
        </EmptyState>
      }
    />
  )
}

function State({ merge }: { readonly merge: ShownMerge }) {
  const say = useSay()
  const format = useFormat()
  return (
    <>
      {say(mergeStates[merge.state])}
      <span className="sub2">
        {merge.decidedAt === null || merge.decidedByName === null
          ? say('found {date}', { date: format.date(merge.proposedAt, 'short') })
          : say('{name}, {date}', { name: merge.decidedByName, date: format.date(merge.decidedAt, 'short') })}
      </span>
    </>
  )
}

function Acts({ merge }: { readonly merge: ShownMerge }) {
  const say = useSay()
  const pair = { name: merge.partyName, other: merge.intoName }
  return (
    <Form method="post" className="flex flex-col items-start gap-2 sm:flex-row" preventScrollReset>
      <input type="hidden" name="mergeId" value={merge.id} />
      {merge.state === 'confirmed' ? (
        <Button type="submit" small name="intent" value="split" aria-label={say('Take {name} and {other} apart', pair)}>
          {say('Take apart')}
        </Button>
      ) : (
        <Button type="submit" small name="intent" value="confirm" aria-label={say('{name} and {other} are one', pair)}>
          {say('One company')}
        </Button>
      )}
      {merge.state === 'proposed' ? (
        <Button
          type="submit"
          small
          kind="quiet"
          name="intent"
          value="refuse"
          aria-label={say('{name} and {other} are two', pair)}
        >
          {say('Two companies')}
        </Button>
      ) : null}
    </Form>
  )
}
