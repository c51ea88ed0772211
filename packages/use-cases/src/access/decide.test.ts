import { describe, expect, it } from 'vitest'
import { actions } from './actions'
import { anonymous, roles, sweeper, type Actor, type Member, type Role } from './actor'
import { authorize } from './authorize'
import { decide } from './decide'
import { policy, type Rule } from './policy'

const organisationId = '018f0000-0000-7000-8000-000000000001'
const userId = '018f0000-0000-7000-8000-000000000002'
const member = (role: Role): Member => ({
  kind: 'member',
  role,
  organisationId,
  userId,
  memberId: userId,
  name: 'Sari',
  email: 'sari@example.org',
})
const respondent: Actor = {
  kind: 'respondent',
  respondentId: userId,
  organisationId,
  assessmentId: userId,
  whole: true,
  name: 'Budi',
  email: 'budi@example.org',
}
const rules: readonly (readonly [(typeof actions)[number], Rule])[] = actions.map((action) => [action, policy[action]])

describe('the policy', () => {
  it('lets an auditor read and never write', () => {
    const allowed = rules.filter(([action, rule]) => 'roles' in rule && decide(member('auditor'), action) === 'yes')
    expect(allowed.map(([action]) => action).filter((action) => !action.endsWith('.read'))).toEqual([])
    expect(allowed.length).toBeGreaterThan(10)
  })

  it('keeps a contributor and a respondent off the assessing side', () => {
    for (const [action, rule] of rules) {
      if (rule.side !== 'assessing') continue
      expect(decide(member('contributor'), action), action).toBe('forbidden')
      expect(decide(respondent, action), action).toBe('forbidden')
    }
  })

  it('gives nobody but the worker a system action, and a sweep nothing else', () => {
    for (const [action, rule] of rules) {
      for (const role of roles) {
        if (rule.side === 'system') expect(decide(member(role), action), action).toBe('forbidden')
      }
      expect(decide(sweeper, action), action).toBe(rule.side === 'system' ? 'yes' : 'forbidden')
    }
  })

  it('asks somebody unknown to sign in for everything that is not public', () => {
    for (const [action, rule] of rules) {
      const open = rule.side === 'entry' && rule.who === 'anyone'
      const expected = open ? 'yes' : rule.side === 'system' ? 'forbidden' : 'notSignedIn'
      expect(decide(anonymous, action), action).toBe(expected)
    }
  })
})

describe('authorize', () => {
  it('opens the scope of the action’s own side', () => {
    expect(authorize(member('riskManager'), 'review.write')).toMatchObject({
      side: 'assessing',
      organisationId,
      userId,
    })
    expect(authorize(member('contributor'), 'answering.write')).toMatchObject({ side: 'answering' })
    expect(authorize(respondent, 'answering.write')).toMatchObject({ side: 'respondent', respondentId: userId })
    expect(authorize(member('procurement'), 'note.read', 'answering')).toMatchObject({ side: 'answering' })
    expect(authorize(anonymous, 'public.signIn')).toMatchObject({ side: 'entry', organisationId: null })
  })

  it('keeps the side of an action whatever the caller names', () => {
    expect(authorize(member('administrator'), 'vendor.read', 'answering')).toMatchObject({ side: 'assessing' })
  })

  it('never opens the assessing side for a contributor', () => {
    expect(authorize(member('contributor'), 'note.read')).toMatchObject({ side: 'answering' })
    expect(() => authorize(member('contributor'), 'note.read', 'assessing')).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    )
  })

  it('refuses with a code', () => {
    expect(() => authorize(anonymous, 'vendor.read')).toThrow(expect.objectContaining({ code: 'notSignedIn' }))
    expect(() => authorize(member('auditor'), 'vendor.write')).toThrow(expect.objectContaining({ code: 'forbidden' }))
  })

  it('gives a job without an organisation no side', () => {
    expect(() => authorize(sweeper, 'vendor.read')).toThrow(expect.objectContaining({ code: 'forbidden' }))
  })
})
