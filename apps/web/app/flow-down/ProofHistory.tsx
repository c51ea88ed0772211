import { Form } from '@remix-run/react'
import { type Column, DataTable, LinkButton, Section, TextLink, TwoLines, useSay } from '@rantai/ui'
import type { FlowDownLink } from '@rantai/use-cases'
import { obligations } from '@rantai/questionnaires/chain'
import { obligationWords, promiseWords } from '../chains/chain-words'
import { useFormat } from '../locale/use-format'
import { proofFileAddress } from './proofs-address'

type Row = FlowDownLink['history'][number]
type Props = { readonly page: Pick<FlowDownLink, 'history' | 'mayWrite' | 'link' | 'asOf'> }

/** All that was ever recorded, the newest first. What was wrong is taken back and stays. */
export function ProofHistory({ page }: Props) {
  const { history, mayWrite } = page
  const say = useSay()
  const format = useFormat()
  if (history.length === 0) return null
  const columns: Column<Row>[] = [
    {
      id: 'duty',
      head: say('Duty'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => <TwoLines name={say(dutyOf(row))} second={row.note || undefined} />,
    },
    { id: 'said', head: say('Promised'), narrow: 'badge', cell: (row) => saidIn(say, row) },
    {
      id: 'confirmed',
      head: say('Confirmed on'),
      narrow: 'due',
      cell: ({ confirmedOn, saidBy }) => (
        <TwoLines name={format.date(confirmedOn, 'short')} second={saidBy || undefined} />
      ),
    },
    {
      id: 'until',
      head: say('Counts until'),
      wideOnly: true,
      cell: ({ validUntil }) => (validUntil === null ? '–' : format.date(validUntil, 'short')),
    },
    {
      id: 'recorded',
      head: say('Recorded'),
      narrow: 'who',
      cell: ({ recordedAt, recordedByName, withdrawnAt, withdrawnByName, fileId }) => (
        <>
          {say('{date} by {name}', { date: format.date(recordedAt, 'short'), name: recordedByName })}
          {fileId === null ? null : (
            <span className="sub2">
              <TextLink href={proofFileAddress(page, fileId)} download>
                {say('Open the evidence')}
              </TextLink>
            </span>
          )}
          {withdrawnAt === null ? null : (
            <span className="sub2">
              {say('taken back {date} by {name}', {
                date: format.date(withdrawnAt, 'short'),
                name: withdrawnByName ?? '',
              })}
            </span>
          )}
        </>
      ),
    },
    ...(mayWrite
      ? [
          {
            id: 'withdraw',
            head: say('Wrong'),
            narrow: 'status' as const,
            cell: (row: Row) => (row.withdrawnAt === null ? <Withdraw row={row} /> : null),
          },
        ]
      : []),
  ]
  return (
    <Section title={say('History')}>
      <DataTable
        caption={say('All proofs recorded on this link')}
        columns={columns}
        rows={history}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

const isDuty = (name: string): name is keyof typeof obligations => name in obligations
const dutyOf = ({ obligation }: Row): string => (isDuty(obligation) ? obligationWords[obligation] : obligation)

function saidIn(say: ReturnType<typeof useSay>, { obligation, promised, value }: Row): string {
  if (!promised) return say('Refused')
  const unit = isDuty(obligation) ? obligations[obligation].unit : 'yesNo'
  return promiseWords(say, { unit, value: value ?? 1 })
}

function Withdraw({ row }: { readonly row: Row }) {
  const say = useSay()
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="withdraw" />
      <input type="hidden" name="proofId" value={row.id} />
      <LinkButton type="submit" aria-label={say('Take back: {duty}', { duty: say(dutyOf(row)) })}>
        {say('Take back')}
      </LinkButton>
    </Form>
  )
}
