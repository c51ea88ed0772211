import { newId } from '@rantai/db'
import { beforeAll, describe, expect, it } from 'vitest'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member, Role } from '../access'
import type { Call } from '../call'
import {
  addContact,
  addVendor,
  listVendors,
  readVendor,
  removeContact,
  setVendorState,
  updateContact,
  updateVendor,
} from './index'
import { addVendorSchema, listVendorsSchema, updateVendorSchema } from './vendors.schema'

const database = withDatabase()

/** A member of an organisation of its own. */
async function member(role: Role = 'procurement'): Promise<Call & { actor: Member }> {
  const [organisationId, userId, memberId] = [newId(), newId(), newId()]
  const { admin, web } = database()
  await admin.query(
    `insert into organisation (id, state, name, time_zone, created_at) values ($1, 'active', 'Teluk Mutiara', 'Asia/Kuala_Lumpur', now())`,
    [organisationId],
  )
  await admin.query(`insert into "user" (id, email, name, created_at) values ($1, $2, 'Farid', now())`, [
    userId,
    `${userId}@example.com`,
  ])
  await admin.query(
    `insert into membership (organisation_id, id, user_id, role, name, email, created_at) values ($1, $2, $3, $4, 'Farid', 'f@example.com', now())`,
    [organisationId, memberId, userId, role],
  )
  const ids = { userId, organisationId, memberId }
  const actor: Member = { kind: 'member', ...ids, role, name: 'Farid', email: 'f@example.com' }
  return { actor, deps: { database: web, now: () => new Date('2026-11-23T02:00:00Z') } as Call['deps'] }
}

const nothingElse = { legalName: '', category: '', country: null, registrationNumber: '', website: '', address: '' }
const facts = (given: object) => ({ ...nothingElse, domains: [], certifications: [], ...given })

async function added(call: Call, given: object): Promise<string> {
  const done = await addVendor(call, addVendorSchema.parse(facts(given)))
  if (!done.added) throw new Error('A duplicate was not expected.')
  return done.vendorId
}

const list = (call: Call, input: object = {}) => listVendors(call, listVendorsSchema.parse(input))
const namesOf = async (call: Call, input: object = {}) => (await list(call, input)).rows.map(({ name }) => name)

async function auditOf(call: Call & { actor: Member }, objectId: string): Promise<string[]> {
  const { rows } = await database().admin.query<{ action: string }>(
    'select action from audit_event where organisation_id = $1 and object_id = $2 order by at, id',
    [call.actor.organisationId, objectId],
  )
  return rows.map(({ action }) => action)
}

describe('adding a vendor', () => {
  it('offers those with the same name or domain, and adds one all the same when told to', async () => {
    const call = await member()
    const first = await added(call, { name: 'Awan Selatan, Pte. Ltd.', website: 'https://www.awan.example/en' })
    const sameName = addVendorSchema.parse(facts({ name: 'ＡＷＡＮ  selatan pte ltd' }))
    expect(await addVendor(call, sameName)).toMatchObject({ added: false, duplicates: [{ id: first, sameName: true }] })
    const sameDomain = addVendorSchema.parse(facts({ name: 'Another', domains: ['https://www.awan.example/about'] }))
    expect(await addVendor(call, sameDomain)).toMatchObject({ added: false, duplicates: [{ sameName: false }] })
    expect((await list(call)).total).toBe(1)
    expect(await addVendor(call, { ...sameName, despiteDuplicates: true })).toMatchObject({ added: true })
    expect((await list(call)).total).toBe(2)
  })

  it('tells names apart that differ in Thai marks only', async () => {
    const call = await member()
    await added(call, { name: 'บริษัท ดอกปีบ' })
    await added(call, { name: 'บริษัท ดอกปี่บ' })
    expect((await list(call)).total).toBe(2)
  })

  it('refuses a code that is no country', async () => {
    const call = await member()
    await expect(added(call, { name: 'X', country: 'QQ' })).rejects.toMatchObject({ code: 'invalidInput' })
  })

  it('is not for an auditor', async () => {
    const auditor = await member('auditor')
    await expect(added(auditor, { name: 'X' })).rejects.toMatchObject({ code: 'forbidden' })
    expect((await list(auditor)).total).toBe(0)
  })
})

describe('a vendor', () => {
  let call: Call & { actor: Member }
  let vendorId: string
  beforeAll(async () => {
    call = await member()
    vendorId = await added(call, { name: 'Sukarno', certifications: ['ISO/IEC 27001'] })
  })

  it('keeps what changed, once', async () => {
    const input = updateVendorSchema.parse({ ...facts({ name: 'Sukarno', country: 'ID' }), vendorId })
    await updateVendor(call, input)
    await updateVendor(call, input)
    const as = (role: Role) => readVendor({ ...call, actor: { ...call.actor, role } }, { vendorId })
    const vendor = await as('auditor')
    expect(vendor).toMatchObject({ country: 'ID', details: {}, ownerName: 'Farid' })
    expect(vendor.history?.map(({ action }) => action)).toEqual(['vendor.updated', 'vendor.created'])
    expect(Object.keys(vendor.history?.[0]?.data['changes'] ?? {})).toEqual(['country', 'details'])
    // What happened is for those who may read the audit; the vendor itself is for more.
    for (const role of ['procurement', 'dataProtection'] as const) {
      expect(await as(role)).toMatchObject({ country: 'ID', history: null })
    }
  })

  it('has contacts, one per mailbox', async () => {
    const person = { vendorId, name: 'Thu Hà', email: 'Thu.Ha@example.com', phone: null, locale: 'vi' as const }
    const { contactId } = await addContact(call, person)
    await expect(addContact(call, { ...person, email: 'thu.ha@EXAMPLE.com' })).rejects.toMatchObject({
      code: 'invalidInput',
    })
    const other = await addContact(call, { ...person, email: 'other@example.com' })
    await expect(updateContact(call, { ...person, email: 'other@example.com', contactId })).rejects.toMatchObject({
      code: 'invalidInput',
    })
    await removeContact(call, { vendorId, contactId: other.contactId })
    await database().admin.query(`update contact set mail_state = 'bounced' where id = $1`, [contactId])
    await updateContact(call, { ...person, email: 'ha@example.com', contactId })
    const { contacts } = await readVendor(call, { vendorId })
    expect(contacts).toMatchObject([{ id: contactId, email: 'ha@example.com', mailState: 'ok' }])
    expect((await auditOf(call, vendorId)).slice(-4)).toEqual([
      'contact.added',
      'contact.added',
      'contact.removed',
      'contact.updated',
    ])
  })

  it('leaves the list when archived, and comes back', async () => {
    await setVendorState(call, { vendorId, state: 'archived' })
    await setVendorState(call, { vendorId, state: 'archived' })
    expect(await namesOf(call)).toEqual([])
    expect(await namesOf(call, { view: 'archived' })).toEqual(['Sukarno'])
    await setVendorState(call, { vendorId, state: 'active' })
    expect(await namesOf(call)).toEqual(['Sukarno'])
    expect((await auditOf(call, vendorId)).filter((action) => /archived|restored/.test(action))).toHaveLength(2)
  })

  it('is nobody else’s, for every verb', async () => {
    const other = await member()
    const notFound = { code: 'notFoundOrNotYours' }
    const contact = { vendorId, name: 'X', email: 'x@example.com', phone: null, locale: null }
    const contactId = (await readVendor(call, { vendorId })).contacts[0]?.id ?? ''
    await expect(readVendor(other, { vendorId })).rejects.toMatchObject(notFound)
    await expect(
      updateVendor(other, updateVendorSchema.parse({ ...facts({ name: 'Y' }), vendorId })),
    ).rejects.toMatchObject(notFound)
    await expect(setVendorState(other, { vendorId, state: 'archived' })).rejects.toMatchObject(notFound)
    await expect(addContact(other, contact)).rejects.toMatchObject(notFound)
    await expect(updateContact(other, { ...contact, contactId })).rejects.toMatchObject(notFound)
    await expect(removeContact(other, { vendorId, contactId })).rejects.toMatchObject(notFound)
    expect((await list(other)).total).toBe(0)
    expect(await auditOf(other, vendorId)).toEqual([])
  })
})
