import { newId } from '@rantai/db'
import { expect, test } from 'vitest'
import { vendorMember, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { whereWorkIs } from './index'

const database = withDatabase()
const now = () => new Date('2026-03-02T01:00:00Z')

test('a vendor’s people start at what they are asked, also after questions were passed to a company of theirs', async () => {
  const stage = await vendorStage(database(), now)
  const call = await vendorMember(database(), stage, 'administrator')
  expect(await whereWorkIs(call)).toBe('requests')
  const { organisationId } = stage.respondent
  const vendorId = newId()
  await database().admin.query(
    `insert into vendor (organisation_id, id, name, source, created_at, updated_at) values ($1, $2, 'Awan', 'manual', $3, $3)`,
    [organisationId, vendorId, now()],
  )
  expect(await whereWorkIs(call)).toBe('requests')
  await database().admin.query(
    `insert into engagement (organisation_id, id, vendor_id, title, facts, created_at, updated_at) values ($1, $2, $3, 'Hosting', '{}', $4, $4)`,
    [organisationId, newId(), vendorId, now()],
  )
  expect(await whereWorkIs(call)).toBe('vendors')
})
