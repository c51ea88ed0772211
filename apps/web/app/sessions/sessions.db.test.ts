import { hashToken } from '@rantai/use-cases'
import type { AppLoadContext } from '@remix-run/node'
import { expect, test } from 'vitest'
import { testPerson } from '../../../../test/setup/people'
import { linkOf, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { acceptLink } from '@rantai/use-cases'
import { anonymous, findRespondent } from '@rantai/use-cases/access'
import { appRouter } from '../api/router'
import { sessionsOf } from './sessions'

const database = withDatabase()
const day = 86_400_000
const start = new Date('2026-03-02T01:00:00Z')

/** The cookies that go out with an answer, by name, with how many days a browser keeps them. */
function browser() {
  const kept = new Map<string, { value: string; days: number }>()
  const context = {
    setCookie: (line: string) => {
      const [, name = '', value = '', age = ''] =
        /^([^=]+)=([^;]*); Path=\/; Max-Age=(\d+); Secure; HttpOnly; SameSite=Lax$/.exec(line) ?? []
      kept.set(name, { value, days: (Number(age) * 1000) / day })
    },
  } as unknown as AppLoadContext
  const request = () =>
    new Request('http://localhost/', {
      headers: { cookie: [...kept].map(([name, { value }]) => `${name}=${value}`).join('; ') },
    })
  return { kept, context, request }
}

test('no cookie outlives its session: thirty days for people, fourteen after the last visit for link holders', async () => {
  let at = start
  const stage = await vendorStage(database(), () => at)
  const { deps } = stage.call
  const person = await testPerson(database(), deps)
  const { kept, context, request } = browser()
  await (await sessionsOf(request(), context, deps)).start(person.userId)
  expect(kept.get('__Host-rantai_session')?.days).toBe(30)

  const token = await linkOf(database(), stage.customer, { assessmentId: stage.assessmentId, now: () => at })
  const { sessionToken } = await acceptLink({ actor: anonymous, deps }, { token })
  ;(await sessionsOf(request(), context, deps)).rememberRespondent(sessionToken)
  expect(kept.get('__Host-rantai_respondent')?.days).toBe(14)
  const endOf = async () => {
    const { rows } = await database().admin.query<{ at: Date }>(
      'select expires_at as at from respondent_token where hash = $1',
      [hashToken(sessionToken)],
    )
    return ((rows[0]?.at.getTime() ?? 0) - start.getTime()) / day
  }
  const visit = async (days: number) => {
    at = new Date(start.getTime() + days * day)
    kept.delete('__Host-rantai_session')
    const before = kept.get('__Host-rantai_respondent')
    if (before) kept.set('__Host-rantai_respondent', { ...before, days: 0 })
    return (await sessionsOf(request(), context, deps)).respondent
  }
  expect(await visit(6)).toBeDefined()
  expect([await endOf(), kept.get('__Host-rantai_respondent')?.days]).toEqual([14, 0])
  expect(await visit(8)).toBeDefined()
  expect([await endOf(), kept.get('__Host-rantai_respondent')?.days]).toEqual([22, 14])
  expect(await visit(23)).toBeUndefined()
})

test('a visit prolongs nothing once the questions are closed', async () => {
  let at = start
  const stage = await vendorStage(database(), () => at)
  const { deps } = stage.call
  const token = await linkOf(database(), stage.customer, { assessmentId: stage.assessmentId, now: () => at })
  const { sessionToken } = await acceptLink({ actor: anonymous, deps }, { token })
  await database().admin.query(`update assessment set assessing_state = 'decided' where id = $1`, [stage.assessmentId])
  const { kept, context, request } = browser()
  kept.set('__Host-rantai_respondent', { value: sessionToken, days: 0 })
  at = new Date(start.getTime() + 10 * day)
  expect((await sessionsOf(request(), context, deps)).respondent).toBeDefined()
  expect(kept.get('__Host-rantai_respondent')?.days).toBe(0)
})

test.each(['leaving', 'leaving while signed in too', 'signing in'])(
  '%s ends the link holder’s session on the server',
  async (how) => {
    const stage = await vendorStage(database(), () => start)
    const { deps } = stage.call
    const person = await testPerson(database(), deps)
    const token = await linkOf(database(), stage.customer, { assessmentId: stage.assessmentId, now: () => start })
    const { sessionToken } = await acceptLink({ actor: anonymous, deps }, { token })
    const { kept, context, request } = browser()
    if (how === 'leaving while signed in too') await (await sessionsOf(request(), context, deps)).start(person.userId)
    kept.set('__Host-rantai_respondent', { value: sessionToken, days: 14 })
    const sessions = await sessionsOf(request(), context, deps)
    expect(sessions.respondent).toBeDefined()
    const personal = kept.get('__Host-rantai_session')?.value
    if (how === 'signing in') await sessions.start(person.userId)
    else await appRouter.createCaller({ actor: anonymous, deps, sessions } as never).account.signOut()
    expect(kept.get('__Host-rantai_respondent')).toEqual({ value: '', days: 0 })
    // A copy of the cookie opens nothing any more; the link that was mailed does.
    expect(await findRespondent(deps, hashToken(sessionToken))).toBeUndefined()
    if (personal !== undefined) {
      kept.set('__Host-rantai_session', { value: personal, days: 30 })
      expect((await sessionsOf(request(), context, deps)).signedIn).toBeUndefined()
    }
    expect(await acceptLink({ actor: anonymous, deps }, { token })).toBeDefined()
  },
)
