import { Form } from '@remix-run/react'
import { BulkBar, Button, useShortcuts, useSay } from '@rantai/ui'
import type { ListChaseInput } from '@rantai/use-cases/invitations/chase.schema'
import { useRef } from 'react'
import { useListKeys } from '../vendors/use-list-keys'
import { chaseAddress } from './chase-address'
import { chaseAddressOf, ChaseTable, pickedValueOf, type ChaseRow } from './ChaseTable'
import { NothingWaits } from './NothingWaits'
import { usePickedRows } from './use-picked-rows'

type Props = { readonly rows: readonly ChaseRow[]; readonly asked: ListChaseInput; readonly mayWrite: boolean }

/** The rows with what can be done to several at once. Give it the location as key: a new list has nothing picked. */
export function ChaseForm({ rows, asked, mayWrite }: Props) {
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  const picking = usePickedRows(rows)
  const rowOf = (id: string | undefined) => rows.find((row) => row.engagementId === id)
  const cursor = useListKeys(
    rows.map((row) => row.engagementId),
    (id) => {
      const row = rowOf(id)
      return row ? chaseAddressOf(row) : '/chase'
    },
  )
  useShortcuts({
    x: () => {
      const row = rowOf(cursor)
      if (row) picking.toggle(pickedValueOf(row))
    },
    r: mayWrite && picking.remindable > 0 ? () => form.current?.requestSubmit() : undefined,
    Escape: picking.count > 0 ? picking.clear : undefined,
  })
  return (
    <Form method="post" action={chaseAddress(asked)} ref={form}>
      <ChaseTable rows={rows} {...picking.table} cursor={cursor} empty={<NothingWaits view={asked.view} />} />
      {mayWrite && picking.scripted ? (
        <BulkBar count={picking.count} onClear={picking.clear}>
          <Button
            type="submit"
            kind="primary"
            keyHint="R"
            disabledReason={picking.remindable === 0 ? say('None of these waits for the vendor') : undefined}
          >
            {say('Send {count, plural, one {# reminder} other {# reminders}}', { count: picking.remindable })}
          </Button>
        </BulkBar>
      ) : null}
      {mayWrite && !picking.scripted && rows.length > 0 ? (
        <p className="py-3">
          <Button type="submit">{say('Send reminders to the picked rows')}</Button>
        </p>
      ) : null}
    </Form>
  )
}
