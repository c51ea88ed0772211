import { Form } from '@remix-run/react'
import { Button, DataTable, Section, TwoLines, type Column, useSay } from '@rantai/ui'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { roleWords } from '../shell/role-words'
import { RoleSelect } from './RoleSelect'

type MemberOfList = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: keyof typeof roleWords
  readonly createdAt: Date
  readonly isSelf: boolean
}

type Props = { readonly members: readonly MemberOfList[]; readonly mayManage: boolean }

/** Everyone who works here. Administrators change roles and let people go. */
export function MemberList({ members, mayManage }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section title={say('People')} aside={format.number(members.length)}>
      <DataTable
        caption={say('People of your organisation')}
        columns={columnsOf(format, mayManage)}
        rows={members}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

const nameOf = ({ name, isSelf }: MemberOfList) => (isSelf ? `${name} (you)` : name)

function columnsOf(format: Formats, mayManage: boolean): Column<MemberOfList>[] {
  const cells = {
    name: (member: MemberOfList) => <TwoLines name={nameOf(member)} second={member.email} />,
    role: (member: MemberOfList) => (mayManage ? <ChangeRole member={member} /> : roleWords[member.role]),
    since: (member: MemberOfList) => format.date(member.createdAt),
    leaving: (member: MemberOfList) => <Remove member={member} />,
  }
  const columns: Column<MemberOfList>[] = [
    { id: 'name', head: 'Name', rowHeader: true, narrow: 'title', cell: cells.name },
    { id: 'role', head: 'Role', narrow: 'status', cell: cells.role },
    { id: 'since', head: 'Since', narrow: 'due', cell: cells.since },
  ]
  return mayManage ? [...columns, { id: 'acts', head: 'Leaving', narrow: 'who', cell: cells.leaving }] : columns
}

function ChangeRole({ member }: { readonly member: MemberOfList }) {
  const say = useSay()
  return (
    <Form method="post" className="row">
      <input type="hidden" name="id" value={member.id} />
      <RoleSelect label={`Role of ${member.name}`} chosen={member.role} />
      <Button type="submit" small name="intent" value="changeRole">
        {say('Change role')}
      </Button>
    </Form>
  )
}

/** Two presses: the first opens the second, also without JavaScript. */
function Remove({ member }: { readonly member: MemberOfList }) {
  const say = useSay()
  return (
    <details>
      <summary>{member.isSelf ? say('Leave …') : say('Remove …')}</summary>
      <Form method="post" className="stack-2">
        <input type="hidden" name="id" value={member.id} />
        <p className="small muted">
          {member.isSelf ? say('You are signed out at once.') : `${member.name} is signed out at once.`}
        </p>
        <Button type="submit" small kind="danger" name="intent" value="remove">
          {member.isSelf ? say('Leave this organisation') : `Remove ${member.name}`}
        </Button>
      </Form>
    </details>
  )
}
