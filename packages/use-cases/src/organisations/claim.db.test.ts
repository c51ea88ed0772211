import { newId, openScopeAfterAuthorisation } from '@rantai/db'
import { expect, it } from 'vitest'
import { serviceFacts } from '../../bin/demonstration/services'
import { withDatabase } from '../../../../test/setup/with-database'
import {
  actorOf,
  memberOf,
  testDeps,
  testOrganisation,
  testPerson,
  type TestPerson,
} from '../../../../test/setup/people'
import { findRespondent, type Member } from '../access'
import type { Deps } from '../deps'
import { createEngagement } from '../engagements'
import { inviteVendor } from '../invitations'
import { hashToken, mailToken, newToken } from '../links'
import { sendMail } from '../notifications'
import { addVendor } from '../vendors'
import {
  claimOrganisation,
  decideMerge,
  listMergeRequests,
  readClaimOffer,
  requestMerge,
  verifyDomain,
  type BothSides,
} from './index'

const database = withDatabase()
const day = 86_400_000

type Call = { readonly actor: Member; readonly deps: Deps }

/** A vendor's contact who opened the link: the placeholder organisation, and the browser's link session. */
async function openedLink({ actor, deps }: Call, contactEmail: string) {
  const vendor = { name: `Lintas ${newId()}`, legalName: null, category: null, country: 'SG', registrationNumber: null }
  const details = { website: null, address: null, domains: [], certifications: [], despiteDuplicates: true }
  const added = await addVendor({ actor, deps }, { ...vendor, ...details })
  if (!added.added) throw new Error('no vendor')
  const about = { title: 'Archive', description: '', variant: 'standard', contractEndsOn: null } as const
  const facts = { ...serviceFacts.paper }
  const { engagementId } = await createEngagement({ actor, deps }, { vendorId: added.vendorId, ...about, facts })
  const asked = { engagementId, contactName: 'Goh Kai Xiang', contactEmail, dueOn: '2026-04-01' }
  const { assessmentId } = await inviteVendor({ actor, deps }, { ...asked, locale: 'en', message: '' })
  const { rows } = await database().admin.query<{ id: string }>(
    `select id from mail where assessment_id = $1 and template = 'invitation'`,
    [assessmentId],
  )
  const mailId = rows[0]?.id ?? ''
  const mailDeps = {
    mailer: { repeatableForHours: 24, deliver: () => Promise.resolve({ providerId: undefined }) },
    render: () => Promise.resolve({ subject: '', html: '', text: '', replyTo: undefined }),
  }
  const system = { kind: 'system', organisationId: actor.organisationId } as const
  await sendMail({ actor: system, deps: { ...deps, database: database().worker, ...mailDeps } }, mailId)
  const respondentHash = hashToken(newToken())
  await deps.database.withScope(openScopeAfterAuthorisation({ side: 'entry' }), (tx) =>
    tx.one('select * from gate.accept_invitation($1, $2, $3, $4, $5)', [
      hashToken(mailToken(deps.linkKey, 'invitation', mailId)),
      respondentHash,
      newId(),
      deps.now(),
      new Date(deps.now().getTime() + 30 * day),
    ]),
  )
  const respondent = await findRespondent(deps, respondentHash)
  if (!respondent) throw new Error('no respondent')
  return { respondent, respondentHash }
}

async function arrange(contactEmail = `${newId()}@lintas.example`) {
  const { deps, clock } = testDeps(database())
  const customer = await testOrganisation(database(), deps)
  const link = await openedLink({ actor: customer.administrator, deps }, contactEmail)
  const withLinkOf = (person: TestPerson): BothSides => ({ ...link, sessionHash: person.sessionHash })
  const as = async (person: TestPerson) => ({ actor: await actorOf(deps, person), deps })
  return { deps, clock, link, contactEmail, withLinkOf, as }
}

async function stateOf(organisationId: string): Promise<string> {
  const { rows } = await database().admin.query<{ state: string }>('select state from organisation where id = $1', [
    organisationId,
  ])
  return rows[0]?.state ?? 'none'
}

const called = { name: 'Lintas Arsip', timeZone: 'Asia/Jakarta', locale: 'id' } as const

it('lets the invited address take the placeholder over, once', async () => {
  const { deps, link, contactEmail, withLinkOf, as } = await arrange()
  const contact = await testPerson(database(), deps, { email: contactEmail.toUpperCase() })
  expect(await readClaimOffer(await as(contact), withLinkOf(contact))).toMatchObject({
    isInvitedAddress: true,
    candidates: [],
  })
  expect(await stateOf(link.respondent.organisationId)).toBe('placeholder')
  const id = await claimOrganisation(await as(contact), withLinkOf(contact), called)
  expect(id).toBe(link.respondent.organisationId)
  expect(await stateOf(id)).toBe('active')
  const { rows } = await database().admin.query(
    'select name, time_zone as "timeZone", locale from organisation where id = $1',
    [id],
  )
  expect(rows).toEqual([called])
  expect(await memberOf(deps, contact)).toMatchObject({ role: 'administrator', organisationId: id })
  await expect(claimOrganisation(await as(contact), withLinkOf(contact), called)).rejects.toMatchObject({
    code: 'forbidden',
  })
})

it('does not let another address take it over, nor the invited one without its link or unconfirmed', async () => {
  const { deps, link, contactEmail, withLinkOf, as } = await arrange()
  const stranger = await testPerson(database(), deps)
  await expect(claimOrganisation(await as(stranger), withLinkOf(stranger), called)).rejects.toMatchObject({
    code: 'forbidden',
  })
  const contact = await testPerson(database(), deps, { email: contactEmail })
  const without = { respondent: undefined, respondentHash: undefined, sessionHash: contact.sessionHash }
  await expect(claimOrganisation(await as(contact), without, called)).rejects.toMatchObject({ code: 'notFound' })
  await database().admin.query('update "user" set email_verified_at = null where id = $1', [contact.userId])
  await expect(claimOrganisation(await as(contact), withLinkOf(contact), called)).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await stateOf(link.respondent.organisationId)).toBe('placeholder')
})

it('merges by the contact’s yes and an administrator’s, and by neither alone', async () => {
  const { deps, link, contactEmail, withLinkOf, as } = await arrange('goh@merging.example')
  const vendor = await testOrganisation(database(), deps, { name: 'Lintas Arsip', email: 'boss@merging.example' })
  const asBoss = { actor: vendor.administrator, deps }
  const contact = await testPerson(database(), deps, { email: contactEmail })
  const wish = { ...withLinkOf(contact), organisationId: vendor.organisationId }
  await expect(requestMerge(await as(contact), wish)).rejects.toMatchObject({ code: 'notFound' })

  await verifyDomain(asBoss)
  expect((await readClaimOffer(await as(contact), withLinkOf(contact))).candidates).toEqual([
    { id: vendor.organisationId, name: 'Lintas Arsip', isMember: false },
  ])
  await requestMerge(await as(contact), wish)
  expect(await stateOf(link.respondent.organisationId)).toBe('placeholder')
  await expect(requestMerge(await as(contact), wish)).rejects.toMatchObject({ code: 'notFound' })

  const id = (await listMergeRequests(asBoss))[0]?.id ?? ''
  const other = await testOrganisation(database(), deps)
  const meddling = decideMerge({ actor: other.administrator, deps }, { id, approve: true })
  await expect(meddling).rejects.toMatchObject({ code: 'notFound' })
  await decideMerge(asBoss, { id, approve: true })
  expect(await stateOf(link.respondent.organisationId)).toBe('merged')
  expect((await findRespondent(deps, link.respondentHash))?.organisationId).toBe(vendor.organisationId)
  await expect(decideMerge(asBoss, { id, approve: true })).rejects.toMatchObject({ code: 'notFound' })
  // Bringing work there makes nobody a member.
  expect((await actorOf(deps, contact)).kind).toBe('user')
})

it('does not merge by a yes older than 30 days, nor after a no', async () => {
  const { deps, clock, link, contactEmail, withLinkOf, as } = await arrange('goh@waiting.example')
  const vendor = await testOrganisation(database(), deps, { email: 'boss@waiting.example' })
  const asBoss = { actor: vendor.administrator, deps }
  await verifyDomain(asBoss)
  const contact = await testPerson(database(), deps, { email: contactEmail })
  await requestMerge(await as(contact), { ...withLinkOf(contact), organisationId: vendor.organisationId })
  const id = (await listMergeRequests(asBoss))[0]?.id ?? ''
  clock.now = new Date(clock.now.getTime() + 31 * day)
  await expect(decideMerge(asBoss, { id, approve: true })).rejects.toMatchObject({ code: 'gone' })
  expect(await stateOf(link.respondent.organisationId)).toBe('placeholder')
  await decideMerge(asBoss, { id, approve: false })
  await expect(decideMerge(asBoss, { id, approve: true })).rejects.toMatchObject({ code: 'notFound' })
})

it('offers nothing by a public mail domain, even where one was recorded', async () => {
  const { deps, contactEmail, withLinkOf, as } = await arrange(`goh.${Date.now()}@gmail.com`)
  const vendor = await testOrganisation(database(), deps)
  await database().admin.query(
    `insert into organisation_domain (organisation_id, id, domain, verified_at, verified_by_name) values ($1, $2, 'gmail.com', $3, 'X')`,
    [vendor.organisationId, newId(), deps.now()],
  )
  const contact = await testPerson(database(), deps, { email: contactEmail })
  expect((await readClaimOffer(await as(contact), withLinkOf(contact))).candidates).toEqual([])
  const wish = { ...withLinkOf(contact), organisationId: vendor.organisationId }
  await expect(requestMerge(await as(contact), wish)).rejects.toMatchObject({ code: 'notFound' })
})
