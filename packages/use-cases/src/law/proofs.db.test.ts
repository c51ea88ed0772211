import { newId } from '@rantai/db'
import { expect, it } from 'vitest'
import { depsFor, facts, makeCustomer } from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member } from '../access'
import type { Call } from '../call'
import {
  listLawProofs,
  listStandingProofs,
  readInstrument,
  recordLawProof,
  revokeLawProof,
  secondLawProof,
} from './index'
import { recordProofSchema } from './proofs.schema'

const database = withDatabase()
const clock = new Date('2026-11-20T01:00:00Z')
const now = () => clock
const proof = {
  instrumentId: 'sg-hia',
  inForceOn: '2026-11-19',
  sourceUrl: 'https://sso.agc.gov.sg/hia',
  note: 'Gazetted.',
}

async function stage() {
  const customer = await makeCustomer(database(), clock, { facts, tier: 'high' })
  const deps = depsFor(database(), now)
  const as = (role: Member['role'], more: Partial<Member> = {}): Call => {
    return { actor: { ...customer.member, role, ...more }, deps }
  }
  return { customer, as, call: as('administrator') }
}

it('stands for the organisation alone, once, and changes nothing that ships', async () => {
  const { customer, as, call } = await stage()
  const before = readInstrument(call, { id: 'sg-hia' })
  const { proofId } = await recordLawProof(call, recordProofSchema.parse(proof))
  expect(await listLawProofs(call, { instrumentId: 'sg-hia' })).toMatchObject([
    { inForceOn: '2026-11-19', recordedByName: customer.member.name, isOwn: true, revokedAt: null, secondAt: null },
  ])
  expect(await listStandingProofs(as('auditor'))).toMatchObject([{ instrumentId: 'sg-hia', recordedAt: clock }])
  expect(readInstrument(call, { id: 'sg-hia' })).toEqual(before)
  await expect(recordLawProof(call, recordProofSchema.parse(proof))).rejects.toMatchObject({
    details: { state: 'recorded' },
  })
  const stranger = await makeCustomer(database(), clock, { facts, tier: 'high' })
  const theirs: Call = { ...call, actor: { ...stranger.member, role: 'administrator' } }
  expect(await listLawProofs(theirs, { instrumentId: 'sg-hia' })).toEqual([])
  await expect(revokeLawProof(theirs, { proofId, reason: 'No' })).rejects.toMatchObject({ code: 'notFound' })
  await expect(secondLawProof(theirs, { proofId })).rejects.toMatchObject({ code: 'notFound' })
})

it('gets a second look from somebody else, and is taken back with a reason that stays', async () => {
  const { customer, as, call } = await stage()
  const { admin } = database()
  const { proofId } = await recordLawProof(call, recordProofSchema.parse(proof))
  await expect(secondLawProof(call, { proofId })).rejects.toMatchObject({ details: { state: 'own' } })
  // A colleague, who is another customer's member as well.
  const { member } = await makeCustomer(database(), clock, { facts, tier: 'high' })
  const memberId = newId()
  await admin.query(
    `insert into membership (organisation_id, id, user_id, role, name, email, created_at) values ($1, $2, $3, 'dataProtection', 'Second', 'second@example.org', $4)`,
    [customer.organisationId, memberId, member.userId, clock],
  )
  await secondLawProof(as('dataProtection', { memberId, name: 'Second' }), { proofId })
  await expect(secondLawProof(as('dataProtection', { memberId }), { proofId })).rejects.toMatchObject({
    details: { state: 'seconded' },
  })
  await revokeLawProof(call, { proofId, reason: 'Another act was meant.' })
  await expect(revokeLawProof(call, { proofId, reason: 'Again' })).rejects.toMatchObject({
    details: { state: 'revoked' },
  })
  await recordLawProof(call, recordProofSchema.parse({ ...proof, note: 'Read again.' }))
  expect((await listLawProofs(call, { instrumentId: 'sg-hia' })).map(({ revokeReason }) => revokeReason)).toEqual(
    expect.arrayContaining([null, 'Another act was meant.']),
  )
  const { rows } = await admin.query<{ action: string }>(
    `select action from audit_event where organisation_id = $1 and object_kind = 'instrument' order by at, id`,
    [customer.organisationId],
  )
  expect(rows.map(({ action }) => action)).toEqual([
    'law.proofRecorded',
    'law.proofSeconded',
    'law.proofRevoked',
    'law.proofRecorded',
  ])
})

it('is recorded by administrators, of what isn’t in force, with a source that is one', async () => {
  const { as, call } = await stage()
  const input = recordProofSchema.parse(proof)
  for (const role of ['procurement', 'riskManager', 'dataProtection', 'auditor', 'contributor'] as const)
    await expect(recordLawProof(as(role), input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(recordLawProof(call, { ...input, instrumentId: 'sg-pdpa' })).rejects.toMatchObject({
    details: { state: 'inForce' },
  })
  await expect(recordLawProof(call, { ...input, instrumentId: 'nothing' })).rejects.toMatchObject({ code: 'notFound' })
  await expect(listLawProofs(call, { instrumentId: 'nothing' })).rejects.toMatchObject({ code: 'notFound' })
  for (const sourceUrl of ['javascript:alert(1)', 'sso.agc.gov.sg', 'https://x', ''])
    expect(recordProofSchema.safeParse({ ...proof, sourceUrl }).success).toBe(false)
})
