import { roleField } from '@rantai/use-cases/organisations/organisations.schema'
import type { Caller } from '../api/caller'
import { textOf } from '../forms/form-answer'

type Act = { readonly name: string; readonly work: Promise<unknown> }

/** Which of the page's buttons was pressed, and the call it stands for. An unknown one is answered as not found. */
export function peopleAct({ organisations }: Caller, form: FormData): Act {
  const name = textOf(form, 'intent')
  const id = textOf(form, 'id')
  // No role chosen goes on as an empty one: the schema says so beside the field.
  const role = roleField.safeParse(textOf(form, 'role')).data ?? ('' as 'auditor')
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    invite: () => organisations.inviteMember({ name: textOf(form, 'name'), email: textOf(form, 'email'), role }),
    resend: () => organisations.resendInvitation({ id }),
    revoke: () => organisations.revokeInvitation({ id }),
    changeRole: () => organisations.changeRole({ id, role }),
    remove: () => organisations.removeMember({ id }),
    approveJoin: () => organisations.decideJoin({ id, role }),
    refuseJoin: () => organisations.decideJoin({ id, role: null }),
    approveMerge: () => organisations.decideMerge({ id, approve: true }),
    refuseMerge: () => organisations.decideMerge({ id, approve: false }),
    verifyDomain: () => organisations.verifyDomain(),
    removeDomain: () => organisations.removeDomain({ id }),
  }
  const work = works[name] ?? (() => organisations.revokeInvitation({ id: '' }))
  return { name, work: work() }
}
