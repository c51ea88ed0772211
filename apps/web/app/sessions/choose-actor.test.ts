import type { Member, Respondent, SignedIn } from '@rantai/use-cases/access'
import { describe, expect, it } from 'vitest'
import { chooseActor } from './choose-actor'

const member = (organisationId: string): SignedIn => ({
  actor: {
    kind: 'member',
    role: 'riskManager',
    userId: 'u',
    memberId: 'm',
    organisationId,
    name: '',
    email: '',
  } satisfies Member,
  person: { name: '', email: '', emailVerified: true, locale: null, timeZone: null },
  organisation: undefined,
  membershipCount: 1,
  expiresAt: new Date(0),
})
const respondent: Respondent = {
  kind: 'respondent',
  respondentId: 'r',
  organisationId: 'vendor',
  assessmentId: 'asked',
  whole: true,
  name: '',
  email: '',
}

describe('a browser with a session and a vendor link', () => {
  const both = { signedIn: member('customer'), respondent }

  it('answers the link’s own assessment by the link', () => {
    expect(chooseActor(both, 'answering.write', 'asked')).toBe(respondent)
  })

  it('does everything else as the person', () => {
    expect(chooseActor(both, 'answering.write', 'another')).toBe(both.signedIn.actor)
    expect(chooseActor(both, 'vendor.read', 'asked')).toBe(both.signedIn.actor)
    expect(chooseActor(both, 'account.read', undefined)).toBe(both.signedIn.actor)
  })

  it('answers by the link alone where the person has no organisation', () => {
    const user: SignedIn = { ...member('none'), actor: { kind: 'user', userId: 'u', name: '', email: '' } }
    const alone = { signedIn: user, respondent }
    expect(chooseActor(alone, 'answering.write', 'asked')).toBe(respondent)
    expect(chooseActor(alone, 'answering.read', undefined)).toBe(respondent)
    expect(chooseActor(alone, 'account.read', undefined)).toBe(user.actor)
  })

  it('acts as a colleague of the vendor where the person is one', () => {
    const colleague = { signedIn: member('vendor'), respondent }
    expect(chooseActor(colleague, 'answering.write', 'asked')).toBe(colleague.signedIn.actor)
  })
})

it('is whoever is there when only one is', () => {
  expect(chooseActor({ signedIn: undefined, respondent }, 'answering.read', undefined)).toBe(respondent)
  expect(chooseActor({ signedIn: undefined, respondent: undefined }, 'answering.read', undefined).kind).toBe(
    'anonymous',
  )
})
