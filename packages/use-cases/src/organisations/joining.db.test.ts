import { newId } from '@rantai/db'
import { describe, expect, it } from 'vitest'
import { actorOf, memberOf, testDeps, testOrganisation, testPerson } from '../../../../test/setup/people'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Role } from '../access'
import { decideJoin, listPeople, removeDomain, requestJoin, tellJoinRequest, verifyDomain } from './index'

const database = withDatabase()

/** Somebody who works there already. */
async function colleague(organisationId: string, role: Role) {
  const { deps } = testDeps(database())
  const person = await testPerson(database(), deps)
  await database().admin.query(
    `insert into membership (organisation_id, id, user_id, role, name, email, created_at) values ($1, $2, $3, $4, 'Budi', $5, $6)`,
    [organisationId, newId(), person.userId, role, person.email, deps.now()],
  )
  return person
}

describe('joining by domain', () => {
  it('needs an administrator, who sees name and address and chooses the role', async () => {
    const { deps } = testDeps(database())
    const founded = await testOrganisation(database(), deps, { email: 'boss@joining.example' })
    const call = { actor: founded.administrator, deps }
    const person = await testPerson(database(), deps, { email: 'New@JOINING.example' })
    const asking = { actor: await actorOf(deps, person), deps }
    await expect(requestJoin(asking, person.sessionHash)).rejects.toMatchObject({ code: 'notFound' })
    expect(await verifyDomain(call)).toBe('joining.example')
    expect(await requestJoin(asking, person.sessionHash)).toBe('Teluk Mutiara Bank Berhad')
    expect((await actorOf(deps, person)).kind).toBe('user')

    const { joinRequests, domains } = await listPeople(call)
    expect(joinRequests).toMatchObject([{ email: 'New@JOINING.example' }])
    const id = joinRequests[0]?.id ?? ''
    const other = await testOrganisation(database(), deps)
    await expect(decideJoin({ actor: other.administrator, deps }, { id, role: 'auditor' })).rejects.toMatchObject({
      code: 'notFound',
    })
    await decideJoin(call, { id, role: 'contributor' })
    expect(await memberOf(deps, person)).toMatchObject({ role: 'contributor', organisationId: founded.organisationId })
    await expect(decideJoin(call, { id, role: 'administrator' })).rejects.toMatchObject({ code: 'notFound' })

    await removeDomain(call, { id: domains[0]?.id ?? '' })
    const late = await testPerson(database(), deps, { email: 'late@joining.example' })
    await expect(requestJoin({ actor: await actorOf(deps, late), deps }, late.sessionHash)).rejects.toMatchObject({
      code: 'notFound',
    })
  })

  it('is heard of: every administrator gets one mail for one request, however often it is asked', async () => {
    const { deps } = testDeps(database())
    const founded = await testOrganisation(database(), deps, { email: 'boss@heard.example' })
    const { organisationId } = founded
    const call = { actor: founded.administrator, deps }
    const second = await colleague(organisationId, 'administrator')
    await colleague(organisationId, 'riskManager')
    await verifyDomain(call)
    await database().admin.query("update organisation set locale = 'ms' where id = $1", [organisationId])
    await database().admin.query(`update "user" set locale = 'th' where id = $1`, [second.userId])
    const person = await testPerson(database(), deps, { email: 'new@heard.example', name: 'Nurul' })
    const asking = { actor: await actorOf(deps, person), deps }
    await requestJoin(asking, person.sessionHash)
    await requestJoin(asking, person.sessionHash)
    const { rows: jobs } = await database().admin.query<{ payload: { joinRequestId: string } }>(
      "select payload from outbox where sender_organisation_id = $1 and job = 'join.requested'",
      [organisationId],
    )
    expect(jobs).toHaveLength(1)
    const asWorker = { ...deps, database: database().worker }
    for (let round = 0; round < 2; round += 1) {
      await tellJoinRequest(
        { actor: { kind: 'system', organisationId }, deps: asWorker },
        jobs[0]?.payload.joinRequestId ?? '',
      )
    }
    const { rows } = await database().admin.query<{ to_email: string; locale: string; data: unknown }>(
      "select to_email, locale, data from mail where organisation_id = $1 and template = 'joinRequest' order by to_email",
      [organisationId],
    )
    expect(rows.map(({ to_email }) => to_email)).toEqual([founded.email, second.email].toSorted())
    // Each in the language that they chose, else in the organisation's.
    expect(Object.fromEntries(rows.map((row) => [row.to_email, row.locale]))).toEqual({
      [founded.email]: 'ms',
      [second.email]: 'th',
    })
    expect(rows[0]?.data).toEqual({
      organisationName: 'Teluk Mutiara Bank Berhad',
      personName: 'Nurul',
      personEmail: 'new@heard.example',
    })
  })

  it('does not work with public mail domains, even where one was recorded', async () => {
    const { deps } = testDeps(database())
    const founded = await testOrganisation(database(), deps, { email: 'boss@gmail.com' })
    const refusal = { code: 'notAllowedNow', details: { state: 'publicMailDomain' } }
    await expect(verifyDomain({ actor: founded.administrator, deps })).rejects.toMatchObject(refusal)
    await database().admin.query(
      `insert into organisation_domain (organisation_id, id, domain, verified_at, verified_by_name) values ($1, $2, 'gmail.com', $3, 'X')`,
      [founded.organisationId, newId(), deps.now()],
    )
    const person = await testPerson(database(), deps, { email: 'anyone@gmail.com' })
    await expect(requestJoin({ actor: await actorOf(deps, person), deps }, person.sessionHash)).rejects.toMatchObject(
      refusal,
    )
  })

  it('leaves out whom an administrator refused', async () => {
    const { deps } = testDeps(database())
    const founded = await testOrganisation(database(), deps, { email: 'boss@refusing.example' })
    const call = { actor: founded.administrator, deps }
    await verifyDomain(call)
    const person = await testPerson(database(), deps, { email: 'new@refusing.example' })
    await requestJoin({ actor: await actorOf(deps, person), deps }, person.sessionHash)
    const { joinRequests } = await listPeople(call)
    await decideJoin(call, { id: joinRequests[0]?.id ?? '', role: null })
    expect((await actorOf(deps, person)).kind).toBe('user')
    expect((await listPeople(call)).joinRequests).toEqual([])
  })
})
