import { TwoLines, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { BesideQueue } from './BesideQueue'
import type { DueCondition } from './review-types'

/** Conditions of decisions that are late or come due soon, the most overdue first. */
export function DueConditions({ conditions }: { readonly conditions: readonly DueCondition[] }) {
  const say = useSay()
  const format = useFormat()
  const late = conditions.filter((each) => each.late).length
  return (
    <BesideQueue
      id="conditions"
      title={late === 0 ? say('Conditions due in the next 30 days') : say('Conditions late or due in the next 30 days')}
      aside={late === 0 ? undefined : say('{count} late', { count: format.number(late) })}
      rows={conditions}
      rowKey={(row) => `${row.engagementId} ${row.dueOn} ${row.text}`}
      name={{
        head: say('Condition'),
        cell: (row) => <TwoLines name={row.text} href={`/engagements/${row.engagementId}/history`} whole />,
      }}
    />
  )
}
