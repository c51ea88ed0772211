import { Form } from '@remix-run/react'
import { BulkBar, Button, useSay, useShortcuts } from '@rantai/ui'
import { mostCompared } from '@rantai/use-cases/comparisons/comparisons.schema'
import type { ListEngagementsInput } from '@rantai/use-cases/engagements/list-engagements.schema'
import type { ReactNode } from 'react'
import { EngagementTable, type EngagementRow } from './EngagementTable'
import { usePicked } from './use-picked'

type Props = {
  readonly rows: readonly EngagementRow[]
  readonly asked: ListEngagementsInput
  readonly cursor: string | undefined
  readonly empty: ReactNode
}

/** The list, and the picked ones beside each other. Give it the location as key: a new list has nothing picked. */
export function CompareForm({ rows, asked, cursor, empty }: Props) {
  const say = useSay()
  const picking = usePicked()
  const count = picking.picked.size
  useShortcuts({ Escape: count > 0 ? picking.clear : undefined })
  const selection = {
    name: 'e',
    value: ({ id }: EngagementRow) => id,
    label: ({ vendorName, title }: EngagementRow) => say('Pick {vendor}, {title}', { vendor: vendorName, title }),
    selected: picking.picked,
    ...(picking.scripted && { onChange: picking.onChange }),
  }
  const refused =
    count < 2
      ? say('Pick at least two')
      : count > mostCompared
        ? say('Pick at most {most}', { most: mostCompared })
        : undefined
  return (
    <Form method="get" action="/compare">
      <EngagementTable rows={rows} asked={asked} cursor={cursor} empty={empty} selection={selection} />
      {picking.scripted ? (
        <BulkBar count={count} onClear={picking.clear}>
          <Button type="submit" kind="primary" disabledReason={refused}>
            {say('{count, plural, one {Compare # engagement} other {Compare # engagements}}', { count })}
          </Button>
        </BulkBar>
      ) : rows.length > 1 ? (
        <p className="py-3">
          <Button type="submit">{say('Compare the picked engagements')}</Button>
        </p>
      ) : null}
    </Form>
  )
}
