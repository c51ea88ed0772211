import { Form } from '@remix-run/react'
import { Button, DataTable, EmptyState, Section, StatusPill, TwoLines, type Column } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { roleWords } from '../shell/role-words'

type Invitation = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: keyof typeof roleWords
  readonly invitedByName: string
  readonly expiresAt: Date
  readonly isExpired: boolean
}

/** Colleagues who were invited and have not come yet. */
export function InvitationList({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const format = useFormat()
  const columns: Column<Invitation>[] = [
    {
      id: 'name',
      head: 'Invited',
      rowHeader: true,
      narrow: 'title',
      cell: ({ name, email }) => <TwoLines name={name} second={email} />,
    },
    { id: 'role', head: 'Role', narrow: 'badge', cell: ({ role }) => roleWords[role] },
    {
      id: 'state',
      head: 'Link',
      narrow: 'status',
      cell: ({ isExpired, expiresAt }) =>
        isExpired ? (
          <StatusPill letter="X" tone="attention">
            Ran out
          </StatusPill>
        ) : (
          <StatusPill letter="O" tone="info">{`Works until ${format.date(expiresAt)}`}</StatusPill>
        ),
    },
    {
      id: 'acts',
      head: 'What to do',
      narrow: 'who',
      cell: ({ id }) => (
        <Form method="post" className="row">
          <input type="hidden" name="id" value={id} />
          <Button type="submit" small name="intent" value="resend">
            Send again
          </Button>
          <Button type="submit" small kind="quiet" name="intent" value="revoke">
            Take back
          </Button>
        </Form>
      ),
    },
  ]
  return (
    <Section title="Invited" aside={format.number(invitations.length)}>
      <DataTable
        caption="Open invitations to colleagues"
        columns={columns}
        rows={invitations}
        rowKey={({ id }) => id}
        empty={<EmptyState title="Nobody is invited right now">Invite colleagues below.</EmptyState>}
      />
    </Section>
  )
}
