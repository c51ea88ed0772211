import { describe, expect, it } from 'vitest'
import { withDatabase } from '../../../../test/setup/with-database'
import { actorOf, memberOf, testDeps, testOrganisation, testPerson, testSession } from '../../../../test/setup/people'
import { anonymous, findSignedIn, type Member } from '../access'
import type { Deps } from '../deps'
import { mailToken } from '../links'
import { sendMail, type MailContent, type MailDeps } from '../notifications'
import {
  acceptInvitation,
  changeRole,
  createOrganisation,
  inviteMember,
  readInvitation,
  readOrganisation,
  removeMember,
  resendInvitation,
  revokeInvitation,
  updateOrganisation,
} from './index'

const database = withDatabase()
const day = 86_400_000

async function arrange() {
  const { deps, clock } = testDeps(database())
  const founded = await testOrganisation(database(), deps)
  return { ...founded, deps, clock, call: { actor: founded.administrator, deps } }
}

/** Sends the mail as the worker does; answers with what the template got. */
async function send(deps: Deps, organisationId: string, mailId: string): Promise<MailContent | undefined> {
  let got: MailContent | undefined
  const mailDeps: MailDeps = {
    mailer: { repeatableForHours: 24, deliver: () => Promise.resolve({ providerId: undefined }) },
    render: (content) => {
      got = content
      return Promise.resolve({ subject: '', html: '', text: '', replyTo: undefined })
    },
  }
  const asWorker = { ...deps, database: database().worker, ...mailDeps }
  await sendMail({ actor: { kind: 'system', organisationId }, deps: asWorker }, mailId)
  return got
}

/** A colleague invited and joined. */
async function colleague(
  { call, deps, organisationId }: { call: { actor: Member; deps: Deps }; deps: Deps; organisationId: string },
  role: Member['role'],
) {
  const person = await testPerson(database(), deps, { name: 'Budi' })
  const { mailId } = await inviteMember(call, { name: 'Budi', email: person.email, role })
  await send(deps, organisationId, mailId ?? '')
  const token = mailToken(deps.linkKey, 'member', mailId ?? '')
  await acceptInvitation({ actor: await actorOf(deps, person), deps }, { token, sessionHash: person.sessionHash })
  return { ...person, member: await memberOf(deps, person) }
}

async function audited(organisationId: string): Promise<string[]> {
  const { rows } = await database().admin.query<{ action: string }>(
    'select action from audit_event where organisation_id = $1 order by at, id',
    [organisationId],
  )
  return rows.map(({ action }) => action)
}

describe('an organisation', () => {
  it('is founded by a confirmed person, described, and read by its members', async () => {
    const { call, organisationId } = await arrange()
    const profile = {
      sectors: ['finance'],
      financeLicences: ['bank'],
      organisationCountries: ['MY', 'SG'],
      designatedCountries: ['SG'],
      ownNoticeHours: 24,
    }
    await updateOrganisation(call, {
      name: 'Teluk Mutiara Bank',
      legalName: 'Teluk Mutiara Bank Berhad',
      registrationNumber: null,
      country: 'MY',
      timeZone: 'Asia/Kuala_Lumpur',
      locale: 'ms',
      profile: { ...profile, sectors: ['finance'], financeLicences: ['bank'] },
    })
    expect(await readOrganisation(call)).toMatchObject({ name: 'Teluk Mutiara Bank', locale: 'ms', profile })
    expect(await audited(organisationId)).toEqual(['organisation.created', 'organisation.updated'])
  })

  it('is not founded by someone whose address is not confirmed', async () => {
    const { deps } = testDeps(database())
    const person = await testPerson(database(), deps)
    await database().admin.query('update "user" set email_verified_at = null where id = $1', [person.userId])
    const founding = createOrganisation(
      { actor: await actorOf(deps, person), deps },
      { sessionHash: person.sessionHash, name: 'X', country: 'MY', timeZone: 'UTC', locale: 'en', sectors: ['other'] },
    )
    await expect(founding).rejects.toMatchObject({ code: 'notSignedIn' })
  })

  it('refuses countries that are none, and changes by anyone but administrators', async () => {
    const arranged = await arrange()
    const { call, deps } = arranged
    const { profile, id: _, ...details } = await readOrganisation(call)
    const update = { ...details, country: 'MY', locale: 'en' as const, profile }
    await expect(updateOrganisation(call, { ...update, country: 'ZZ' })).rejects.toMatchObject({ code: 'invalidInput' })
    const { member } = await colleague(arranged, 'riskManager')
    await expect(updateOrganisation({ actor: member, deps }, update)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(
      inviteMember({ actor: member, deps }, { name: 'X', email: 'x@teluk.example', role: 'administrator' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(updateOrganisation({ actor: anonymous, deps }, update)).rejects.toMatchObject({ code: 'notSignedIn' })
  })
})

describe('an invitation to a colleague', () => {
  it('shows who asks and changes nothing; is accepted once, by the invited address', async () => {
    const arranged = await arrange()
    const { call, deps, organisationId } = arranged
    const person = await testPerson(database(), deps)
    const stranger = await testPerson(database(), deps)
    const { mailId } = await inviteMember(call, { name: 'Budi', email: person.email.toUpperCase(), role: 'auditor' })
    const mail = await send(deps, organisationId, mailId ?? '')
    const token = mailToken(deps.linkKey, 'member', mailId ?? '')
    expect(mail?.link).toBe(`http://localhost:3000/join/${token}`)
    expect(mail?.data).toMatchObject({ organisationName: 'Teluk Mutiara Bank Berhad', roleText: 'an auditor' })
    expect(await readInvitation({ actor: anonymous, deps }, { token })).toMatchObject({ role: 'auditor' })

    const accept = async (who: typeof person) =>
      acceptInvitation({ actor: await actorOf(deps, who), deps }, { token, sessionHash: who.sessionHash })
    await expect(accept(stranger)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await accept(person)).toBe(organisationId)
    expect(await memberOf(deps, person)).toMatchObject({ role: 'auditor', organisationId })
    await expect(accept(person)).rejects.toMatchObject({ code: 'gone', details: { reason: 'used' } })
    expect(await audited(organisationId)).toEqual(['organisation.created', 'memberInvitation.sent', 'member.joined'])
  })

  it('dies when it is taken back, sent again or two weeks old', async () => {
    const { call, deps, clock, organisationId } = await arrange()
    const invited = async (email: string) => {
      const { id, mailId } = await inviteMember(call, { name: 'Budi', email, role: 'auditor' })
      await send(deps, organisationId, mailId ?? '')
      return { id, token: mailToken(deps.linkKey, 'member', mailId ?? '') }
    }
    const read = (token: string) => readInvitation({ actor: anonymous, deps }, { token })
    const [revoked, resent, old] = [
      await invited('a@x.example'),
      await invited('b@x.example'),
      await invited('c@x.example'),
    ]
    await revokeInvitation(call, { id: revoked.id })
    await resendInvitation(call, { id: resent.id })
    await expect(read(revoked.token)).rejects.toMatchObject({ details: { reason: 'recalled' } })
    await expect(read(resent.token)).rejects.toMatchObject({ details: { reason: 'recalled' } })
    await expect(revokeInvitation(call, { id: revoked.id })).rejects.toMatchObject({ code: 'notFound' })
    clock.now = new Date(clock.now.getTime() + 15 * day)
    await expect(read(old.token)).rejects.toMatchObject({ details: { reason: 'expired' } })
    await expect(read('guessed')).rejects.toMatchObject({ code: 'notFound' })
  })

  it('that was taken back before its mail left is never sent', async () => {
    const { call, deps, organisationId } = await arrange()
    const { id, mailId } = await inviteMember(call, { name: 'Budi', email: 'late@x.example', role: 'auditor' })
    await revokeInvitation(call, { id })
    expect(await send(deps, organisationId, mailId ?? '')).toBeUndefined()
    const { rows } = await database().admin.query('select state from mail where id = $1', [mailId])
    expect(rows).toEqual([{ state: 'failed' }])
  })

  it('is not sent to a member, and of another organisation not found', async () => {
    const { call, email } = await arrange()
    await expect(inviteMember(call, { name: 'X', email, role: 'auditor' })).rejects.toMatchObject({
      code: 'invalidInput',
    })
    const other = await arrange()
    const { id } = await inviteMember(other.call, { name: 'X', email: 'd@x.example', role: 'auditor' })
    for (const act of [revokeInvitation, resendInvitation]) {
      await expect(act(call, { id })).rejects.toMatchObject({ code: 'notFound' })
    }
  })
})

describe('members', () => {
  it('lose their sessions when the role changes, and come back with the new one', async () => {
    const arranged = await arrange()
    const { member, sessionHash, userId } = await colleague(arranged, 'auditor')
    await changeRole(arranged.call, { id: member.memberId, role: 'procurement' })
    expect(await findSignedIn(arranged.deps, sessionHash)).toBeUndefined()
    const again = { sessionHash: await testSession(arranged.deps, userId) }
    expect((await memberOf(arranged.deps, again)).role).toBe('procurement')
  })

  it('who leave are out at once, and are the same member when invited again', async () => {
    const arranged = await arrange()
    const { member, sessionHash, userId, email } = await colleague(arranged, 'auditor')
    await removeMember(arranged.call, { id: member.memberId })
    expect(await findSignedIn(arranged.deps, sessionHash)).toBeUndefined()
    const back = { userId, email, sessionHash: await testSession(arranged.deps, userId) }
    expect((await actorOf(arranged.deps, back)).kind).toBe('user')
    await expect(removeMember(arranged.call, { id: member.memberId })).rejects.toMatchObject({ code: 'notFound' })
    const { mailId } = await inviteMember(arranged.call, { name: 'Budi', email, role: 'contributor' })
    await send(arranged.deps, arranged.organisationId, mailId ?? '')
    const token = mailToken(arranged.deps.linkKey, 'member', mailId ?? '')
    const call = { actor: await actorOf(arranged.deps, back), deps: arranged.deps }
    await acceptInvitation(call, { token, sessionHash: back.sessionHash })
    expect(await memberOf(arranged.deps, back)).toMatchObject({ memberId: member.memberId, role: 'contributor' })
  })

  it('never lose their last administrator, not even when two go at once', async () => {
    const arranged = await arrange()
    const { call, deps, administrator } = arranged
    const alone = { code: 'notAllowedNow', details: { state: 'lastAdministrator' } }
    await expect(removeMember(call, { id: administrator.memberId })).rejects.toMatchObject(alone)
    await expect(changeRole(call, { id: administrator.memberId, role: 'auditor' })).rejects.toMatchObject(alone)
    const { member } = await colleague(arranged, 'administrator')
    const both = await Promise.allSettled([
      removeMember(call, { id: member.memberId }),
      removeMember({ actor: member, deps }, { id: administrator.memberId }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('of another organisation are not found', async () => {
    const [{ call }, other] = [await arrange(), await arrange()]
    const id = other.administrator.memberId
    await expect(changeRole(call, { id, role: 'auditor' })).rejects.toMatchObject({ code: 'notFound' })
    await expect(removeMember(call, { id })).rejects.toMatchObject({ code: 'notFound' })
  })
})
