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

/** What is said after an act, and for the refusals this page knows. */
export const peopleWords: {
  readonly done: Readonly<Record<string, string>>
  readonly refused: Readonly<Record<string, string>>
} = {
  done: {
    invite: 'The invitation is on its way. Its link works for two weeks.',
    resend: 'A fresh invitation is on its way. The link in the earlier mail no longer works.',
    revoke: 'The invitation is taken back. Its link no longer works.',
    changeRole: 'The role is changed. The person was signed out and has the new role from the next sign-in on.',
    remove: 'The person was signed out and can’t open this organisation any more. Their name stays on what they wrote.',
    approveJoin: 'They belong to your organisation now.',
    refuseJoin: 'The request is refused.',
    approveMerge: 'The questions, answers and files belong to your organisation now.',
    refuseMerge: 'The request is refused. Nothing was moved.',
    verifyDomain: 'People with a confirmed address of that domain can ask to join now.',
    removeDomain: 'Nobody can ask to join by that domain any more.',
  },
  refused: {
    lastAdministrator:
      'This is the last administrator. Nothing was changed. Make someone else administrator first, then try again.',
    publicMailDomain:
      'Your address is at a public mail provider, where anybody can have one. Nothing was changed. Invite colleagues by name instead.',
    gone: 'The invited person agreed too long ago. Nothing was moved. Ask them to ask again.',
  },
}
