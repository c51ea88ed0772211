import { Form } from '@remix-run/react'
import { Button, DataTable, Section, TwoLines, type Column, type Say, useSay } from '@rantai/ui'
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

const nameOf = (say: Say, { name, isSelf }: MemberOfList) => (isSelf ? say('{name} (you)', { name }) : name)

function columnsOf(format: Formats, mayManage: boolean): Column<MemberOfList>[] {
  const { say } = format
  const cells = {
    name: (member: MemberOfList) => <TwoLines name={nameOf(say, member)} second={member.email} />,
    role: (member: MemberOfList) => (mayManage ? <ChangeRole member={member} /> : say(roleWords[member.role])),
    since: (member: MemberOfList) => format.date(member.createdAt),
    leaving: (member: MemberOfList) => <Remove member={member} />,
  }
  const columns: Column<MemberOfList>[] = [
    { id: 'name', head: say('Name'), rowHeader: true, narrow: 'title', cell: cells.name },
    { id: 'role', head: say('Role'), narrow: 'status', cell: cells.role },
    { id: 'since', head: say('Since'), narrow: 'due', cell: cells.since },
  ]
  return mayManage ? [...columns, { id: 'acts', head: say('Leaving'), narrow: 'who', cell: cells.leaving }] : columns
}

function ChangeRole({ member }: { readonly member: MemberOfList }) {
  const say = useSay()
  return (
    <Form method="post" className="row">
      <input type="hidden" name="id" value={member.id} />
      <RoleSelect label={say('Role of {name}', { name: member.name })} chosen={member.role} />
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
          {member.isSelf
            ? say('You are signed out at once.')
            : say('{name} is signed out at once.', { name: member.name })}
        </p>
        <Button type="submit" small kind="danger" name="intent" value="remove">
          {member.isSelf ? say('Leave this organisation') : say('Remove {name}', { name: member.name })}
        </Button>
      </Form>
    </details>
  )
}
