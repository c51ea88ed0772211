import { expect, it } from 'vitest'
import { newId } from '@rantai/db'
import { depsFor, facts, makeCustomer } from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import { findNamed } from './find-named'

const database = withDatabase()
const at = new Date('2026-03-02T01:00:00Z')

async function customerWith(names: readonly string[]) {
  const customer = await makeCustomer(database(), at, { facts, tier: 'high' })
  for (const name of names)
    await database().admin.query(
      `insert into vendor (organisation_id, id, name, source, created_at, updated_at) values ($1, $2, $3, 'manual', $4, $4)`,
      [customer.organisationId, newId(), name, at],
    )
  const call = { actor: customer.member, deps: depsFor(database(), () => at) }
  const find = async (text: string) => (await findNamed(call, { text })).map(({ kind, name }) => `${kind} ${name}`)
  return { customer, call, find }
}

it('finds vendors and engagements by words in any order, with or without marks', async () => {
  const { find } = await customerWith(['Công ty Lưu trữ Đông Hải', 'บริษัท ดอกปีบ คลาวด์', '100 % Cotton', 'Card Makers'])
  expect(await find('hai dong')).toEqual(['vendor Công ty Lưu trữ Đông Hải'])
  expect(await find('ดอกปีบ')).toEqual(['vendor บริษัท ดอกปีบ คลาวด์'])
  expect(await find('gelombang switch')).toEqual(['engagement Card switch'])
  expect(await find('card')).toEqual(['vendor Card Makers', 'engagement Card switch'])
  expect(await find('%')).toEqual(['vendor 100 % Cotton'])
  expect(await find('  ')).toEqual([])
})

it('puts names that begin with what was typed first, eight of a kind', async () => {
  const { find } = await customerWith([...Array.from({ length: 12 }, (_, at) => `A kopi ${at}`), 'Kopi Kita'])
  const found = await find('kopi')
  expect(found).toHaveLength(8)
  expect(found[0]).toBe('vendor Kopi Kita')
})

it('finds nothing of another organisation, nothing archived, and nothing for who may not read vendors', async () => {
  const mine = await customerWith(['Sama Sama'])
  const other = await customerWith([])
  expect(await other.find('sama')).toEqual([])
  await database().admin.query(`update vendor set state = 'archived' where organisation_id = $1`, [
    mine.customer.organisationId,
  ])
  expect(await mine.find('sama')).toEqual([])
  expect(await mine.find('switch')).toEqual([])
  const contributor = { ...mine.call, actor: { ...mine.customer.member, role: 'contributor' as const } }
  await expect(findNamed(contributor, { text: 'sama' })).rejects.toMatchObject({ code: 'forbidden' })
})
