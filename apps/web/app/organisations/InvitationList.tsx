import { Form } from '@remix-run/react'
import { Button, DataTable, EmptyState, Section, StatusPill, TwoLines, type Column, useSay } from '@rantai/ui'
import type { Formats } from '../locale/formats'
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
  const say = useSay()
  const format = useFormat()
  return (
    <Section title={say('Invited')} aside={format.number(invitations.length)}>
      <DataTable
        caption={say('Open invitations to colleagues')}
        columns={columnsOf(format)}
        rows={invitations}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say('Nobody is invited right now')}>{say('Invite colleagues below.')}</EmptyState>}
      />
    </Section>
  )
}

function columnsOf(format: Formats): Column<Invitation>[] {
  const { say } = format
  const cells = {
    name: ({ name, email }: Invitation) => <TwoLines name={name} second={email} />,
    role: ({ role }: Invitation) => say(roleWords[role]),
    link: ({ isExpired, expiresAt }: Invitation) => <LinkState isExpired={isExpired} until={format.date(expiresAt)} />,
    acts: ({ id }: Invitation) => <Acts id={id} />,
  }
  return [
    { id: 'name', head: say('Invited'), rowHeader: true, narrow: 'title', cell: cells.name },
    { id: 'role', head: say('Role'), narrow: 'badge', cell: cells.role },
    { id: 'state', head: say('Link'), narrow: 'status', cell: cells.link },
    { id: 'acts', head: say('What to do'), narrow: 'who', cell: cells.acts },
  ]
}

function LinkState({ isExpired, until }: { readonly isExpired: boolean; readonly until: string }) {
  const say = useSay()
  return isExpired ? (
    <StatusPill letter="X" tone="attention">
      {say('Ran out')}
    </StatusPill>
  ) : (
    <StatusPill letter="O" tone="info">
      {say('Works until {date}', { date: until })}
    </StatusPill>
  )
}

function Acts({ id }: { readonly id: string }) {
  const say = useSay()
  return (
    <Form method="post" className="row">
      <input type="hidden" name="id" value={id} />
      <Button type="submit" small name="intent" value="resend">
        {say('Send again')}
      </Button>
      <Button type="submit" small kind="quiet" name="intent" value="revoke">
        {say('Take back')}
      </Button>
    </Form>
  )
}
