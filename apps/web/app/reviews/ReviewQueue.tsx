import { Form, useNavigate } from '@remix-run/react'
import {
  Button,
  ButtonLink,
  EmptyState,
  KeyHints,
  Notice,
  PageHeader,
  Pager,
  Select,
  Tabs,
  TextLink,
  useShortcuts,
  useSay,
} from '@rantai/ui'
import type { ReviewQueueInput } from '@rantai/use-cases/reviews/reviews.schema'
import { english } from '@rantai/ui/words'
import { useState } from 'react'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { queueAddress, queueSearch } from './queue-address'
import { QueueTable } from './QueueTable'
import { DueConditions } from './DueConditions'
import type { DueCondition, QueueRow, WaitingFinding } from './review-types'
import { WaitingFindings } from './WaitingFindings'

export type Queue = {
  readonly rows: readonly QueueRow[]
  readonly conditions: readonly DueCondition[]
  readonly findings: readonly WaitingFinding[]
  /** Of all pages, of each part. */
  readonly counts: { readonly new: number; readonly begun: number; readonly returned: number }
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly asked: ReviewQueueInput
  /** The row to come back to. */
  readonly row: number
  /** The engagement that was decided a moment ago. */
  readonly decided: string | null
}

/** The list of what waits for a reviewer; J and K move, O or Enter opens. */
export function ReviewQueue({ queue }: { queue: Queue }) {
  const say = useSay()
  const format = useFormat()
  const { rows, total, page, pageSize, asked } = queue
  const cursor = useCursor(queue)
  const first = (page - 1) * pageSize + 1
  return (
    <>
      <PageHeader title={say('Review queue')} subtitle={isEmpty(queue) ? undefined : waitWords(queue, format)} />
      {queue.decided === null ? null : (
        <Notice
          kind="success"
          title={say('The decision is recorded.')}
          actions={
            <ButtonLink href={`/engagements/${encodeURIComponent(queue.decided)}/history`}>{say('Open it')}</ButtonLink>
          }
        >
          {rows.length === 0 ? say('Nothing else waits here.') : say('The cursor stands on the next one; O opens it.')}
        </Notice>
      )}
      <Tabs label={say('What is listed')} tabs={tabsOf(queue, format)} />
      <Filters asked={asked} />
      <QueueTable rows={rows} asked={asked} cursor={cursor} empty={<Nothing asked={asked} />} />
      {rows.length > 0 ? (
        <Pager
          summary={say('{first} to {last} of {total}.', {
            first: format.number(first),
            last: format.number(first + rows.length - 1),
            total: format.number(total),
          })}
          previousHref={page > 1 ? queueAddress(asked, { page: page - 1 }) : undefined}
          nextHref={page * pageSize < total ? queueAddress(asked, { page: page + 1 }) : undefined}
          end={
            <KeyHints
              hints={[
                { keys: ['J', 'K'], label: say('next, previous') },
                { keys: ['O'], label: say('open') },
                { keys: ['D'], label: say('decide') },
              ]}
            />
          }
        />
      ) : null}
      <WaitingFindings findings={queue.findings} />
      <DueConditions conditions={queue.conditions} />
    </>
  )
}

/** The row under the cursor, moved and opened by keys. @returns its assessment */
function useCursor({ rows, asked, row }: Queue): string | undefined {
  const navigate = useNavigate()
  const [at, setAt] = useState(row)
  const here = Math.min(at, Math.max(rows.length - 1, 0))
  const current = rows[here]
  const move = (step: number) => {
    const next = Math.min(Math.max(here + step, 0), Math.max(rows.length - 1, 0))
    setAt(next)
    document.querySelector(`[data-row="${rows[next]?.assessmentId ?? ''}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const open = current && (() => navigate(`/reviews/${current.assessmentId}${queueSearch(asked, here)}`))
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    o: open,
    Enter: () => {
      // Enter on a link or button is that link's or button's.
      if (document.activeElement?.matches('a, button, summary') !== true) open?.()
    },
    d: current && (() => navigate(`/engagements/${current.engagementId}/decide${queueSearch(asked, here)}`)),
  })
  return current?.assessmentId
}

const isEmpty = ({ counts }: Queue) => counts.new + counts.begun + counts.returned === 0

/** "6 wait for us, 1 for the vendor, the longest wait first.": by the same turn as the chase list. */
function waitWords({ counts, asked }: Queue, { say }: Formats): string {
  const waiting = { us: counts.new + counts.begun, vendor: counts.returned }
  if (asked.sort === 'risk')
    return say(
      '{us, plural, one {# waits} other {# wait}} for us{vendor, plural, =0 {} other {, # for the vendor}}, ordered by residual risk, then by wait, those with the vendor last.',
      waiting,
    )
  return say(
    '{us, plural, one {# waits} other {# wait}} for us{vendor, plural, =0 {} other {, # for the vendor}}, the longest wait first, those with the vendor last.',
    waiting,
  )
}

function tabsOf({ asked, counts }: Queue, format: Formats) {
  const { say } = format
  const all = counts.new + counts.begun + counts.returned
  const tab = (label: string, standing: ReviewQueueInput['standing']) => ({
    label,
    count: format.number(standing === null ? all : counts[standing]),
    href: queueAddress(asked, { standing }),
    current: asked.standing === standing,
  })
  return [
    tab(say('Everything'), null),
    tab(say('Nobody looked yet'), 'new'),
    tab(say('In review'), 'begun'),
    tab(say('With the vendor'), 'returned'),
  ]
}

const residuals = english([
  { value: '', label: 'Any residual' },
  { value: 'critical', label: 'Critical' },
  { value: 'high', label: 'High' },
  { value: 'moderate', label: 'Moderate' },
  { value: 'low', label: 'Low' },
])

function Filters({ asked }: { readonly asked: ReviewQueueInput }) {
  const say = useSay()
  return (
    <Form
      method="get"
      className="filters items-end"
      key={queueSearch(asked)}
      onChange={(event) => event.currentTarget.requestSubmit()}
    >
      {asked.standing === null ? null : <input type="hidden" name="standing" value={asked.standing} />}
      <Select
        id="residual"
        name="residual"
        label={say('Residual risk')}
        defaultValue={asked.residual ?? ''}
        options={residuals.map(({ value, label }) => ({ value, label: say(label) }))}
      />
      <Select
        id="sort"
        name="sort"
        label={say('Order')}
        defaultValue={asked.sort}
        options={[
          { value: 'risk', label: say('Residual risk, then wait') },
          { value: 'wait', label: say('Longest wait') },
        ]}
      />
      <Button type="submit">{say('Show')}</Button>
      {asked.residual === null ? null : (
        <TextLink href={queueAddress(asked, { residual: null })}>{say('Show any residual')}</TextLink>
      )}
    </Form>
  )
}

function Nothing({ asked }: { readonly asked: ReviewQueueInput }) {
  const say = useSay()
  if (asked.residual !== null || asked.standing !== null || asked.page > 1)
    return (
      <EmptyState
        title={say('Nothing like that waits')}
        action={<ButtonLink href="/reviews">{say('Show everything')}</ButtonLink>}
      >
        {say('Other answers may wait for a reviewer.')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={say('Nothing waits for a reviewer')}
      action={<ButtonLink href="/chase">{say('Open the chase list')}</ButtonLink>}
    >
      {say('Assessments come here as soon as a vendor has sent its answers.')}
    </EmptyState>
  )
}
