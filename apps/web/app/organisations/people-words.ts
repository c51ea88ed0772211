import { english } from '@rantai/ui/words'

/** What is said after an act, and for the refusals this page knows. */
export const peopleWords: {
  readonly done: Readonly<Record<string, string>>
  readonly refused: Readonly<Record<string, string>>
} = english({
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
})
