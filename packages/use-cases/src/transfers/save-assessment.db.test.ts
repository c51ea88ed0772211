import { expect, it } from 'vitest'
import { newId } from '@rantai/db'
import { depsFor, facts, makeCustomer, workerCall } from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import { beginTransferAssessment, followTransfers, listTransfers, readTransferDraft } from './index'
import { saveTransferAssessment as save } from './index'
import { listTransfersSchema, saveTransferAssessmentSchema } from './transfers.schema'

const database = withDatabase()
let clock = new Date('2026-11-20T01:00:00Z')
const abroad = { personalData: true, dataSubjectCountries: ['MY'], storageCountries: ['SG'], accessCountries: [] }

async function stage() {
  const customer = await makeCustomer(database(), clock, { facts: { ...facts, ...abroad }, tier: 'high' })
  const { organisationId, vendorId, member } = customer
  const { admin } = database()
  await admin.query(
    `insert into party (organisation_id, id, vendor_id, name, created_at) values ($1, $2, $2, 'Vendor', $3)`,
    [organisationId, vendorId, clock],
  )
  const [userId, memberId] = [newId(), newId()]
  const devi = { name: 'Devi', email: `${userId}@example.org` }
  await admin.query(`insert into "user" (id, email, name, created_at) values ($1, $2, $3, $4)`, [
    ...[userId, devi.email, devi.name, clock],
  ])
  await admin.query(
    `insert into membership (organisation_id, id, user_id, role, name, email, created_at) values ($1, $2, $3, 'dataProtection', $4, $5, $6)`,
    [organisationId, memberId, userId, devi.name, devi.email, clock],
  )
  const deps = depsFor(database(), () => clock)
  const call = { actor: member, deps }
  const other = { actor: { ...member, ...devi, userId, memberId, role: 'dataProtection' as const }, deps }
  await followTransfers(workerCall(database(), organisationId, () => clock))
  const { id } = (await listTransfers(call, listTransfersSchema.parse({}))).rows[0]!
  await beginTransferAssessment(call, { id })
  const saves = () =>
    admin.query(
      `select actor_name, data from audit_event where organisation_id = $1 and action = 'transfer.assessmentSaved' order by at, id`,
      [organisationId],
    )
  return { call, other, id, saves }
}
const typed = (over: object) => saveTransferAssessmentSchema.parse({ content: {}, ...over })

it('saves field by field, so that two people write at once and lose nothing', async () => {
  const { call, other, id } = await stage()
  await save(call, typed({ id, content: { gaps: 'Mine' }, was: { gaps: '' } }))
  await save(other, typed({ id, content: { harm: 'Hers' }, was: { harm: '' } }))
  expect(await save(other, typed({ id, decision: 'go', was: { decision: '' } }))).toEqual({ version: 4 })
  const { draft } = await readTransferDraft(call, { id })
  expect(draft).toMatchObject({ content: { gaps: 'Mine', harm: 'Hers' }, decision: 'go', touched: true })
  expect(draft.authors).toMatchObject({ gaps: { by: 'Aisyah' }, harm: { by: 'Devi' }, decision: { by: 'Devi' } })
  // A whole form that was opened before: what it didn't touch stays as the others left it, whatever ends its lines.
  const form = { gaps: 'Mine\r\nand more', harm: '', likelihood: '' }
  await save(call, typed({ id, content: form, was: { gaps: 'Mine', harm: '', likelihood: '' } }))
  expect((await readTransferDraft(call, { id })).draft.content).toMatchObject({ gaps: 'Mine\nand more', harm: 'Hers' })
})

it('refuses a field that another changed meanwhile, and keeps what it takes the place of in the record', async () => {
  const { call, other, id, saves } = await stage()
  await save(other, typed({ id, content: { gaps: 'Hers' }, was: { gaps: '' } }))
  const late = typed({ id, content: { gaps: 'Mine', harm: 'Also mine' }, was: { gaps: '', harm: '' } })
  await expect(save(call, late)).rejects.toMatchObject({ code: 'conflict', details: { current: 2 } })
  expect((await readTransferDraft(call, { id })).draft.content).toEqual({ gaps: 'Hers' })
  // Both typed the same: nothing to choose between.
  await save(call, typed({ id, content: { gaps: 'Hers' }, was: { gaps: '' } }))
  await save(call, typed({ id, content: { gaps: 'Mine' }, was: { gaps: 'Hers' } }))
  await expect(save(other, typed({ id, content: { gaps: 'x' }, version: 2 }))).rejects.toMatchObject({
    code: 'conflict',
  })
  expect((await saves()).rows).toMatchObject([
    { actor_name: 'Devi' },
    { actor_name: 'Aisyah', data: { before: { gaps: 'Hers' } } },
  ])
})

it('tells of one turn at it once', async () => {
  const { call, id, saves } = await stage()
  for (const [was, gaps] of [
    ['', 'a'],
    ['a', 'ab'],
    ['ab', 'abc'],
  ] as const)
    await save(call, typed({ id, content: { gaps }, was: { gaps: was } }))
  expect((await saves()).rows).toHaveLength(1)
  clock = new Date(clock.getTime() + 11 * 60_000)
  await save(call, typed({ id, content: { gaps: 'abcd' }, was: { gaps: 'abc' } }))
  expect((await saves()).rows).toHaveLength(2)
})
