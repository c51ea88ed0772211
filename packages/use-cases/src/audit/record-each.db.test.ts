import { listAuditEvents, newId, type Transaction } from '@rantai/db'
import { expect, it } from 'vitest'
import { type Customer, makeCustomer } from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import { authorize } from '../access'
import { recordEach } from './record'

const database = withDatabase()
const at = new Date('2026-03-02T01:00:00Z')
const inScopeOf = <T>({ member }: Customer, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database().web.withScope(authorize(member, 'review.write'), work)

it('tells every object its own part, one event each for a few, one for many of them together', async () => {
  const [customer, other] = [
    await makeCustomer(database(), at, { facts: {}, tier: 'high' }),
    await makeCustomer(database(), at, { facts: {}, tier: 'high' }),
  ]
  const objects = Array.from({ length: 250 }, (_, i) => ({ objectId: newId(), data: { to: i } }))
  const record = (each: typeof objects) =>
    inScopeOf(customer, (tx) =>
      recordEach(tx, customer.member, { action: 'score.moved', objectKind: 'engagement', each, at }),
    )
  const rows = async () =>
    (await database().admin.query('select 1 from audit_event where action = $1', ['score.moved'])).rows
  await record(objects)
  expect(await rows()).toHaveLength(2)
  await record(objects.slice(0, 2))
  await record([])
  expect(await rows()).toHaveLength(4)

  const history = (of: typeof customer, i: number) =>
    inScopeOf(of, (tx) => listAuditEvents(tx, [{ kind: 'engagement', id: objects[i]!.objectId }], 10))
  const told = { action: 'score.moved', objectKind: 'engagement', actorName: customer.member.name }
  expect(await history(customer, 0)).toMatchObject([told, told])
  for (const i of [1, 199, 200, 249])
    expect((await history(customer, i)).at(-1)).toMatchObject({
      ...told,
      objectId: objects[i]!.objectId,
      data: { to: i },
    })
  expect(await history(other, 0)).toEqual([])
  expect(
    await inScopeOf(customer, (tx) => listAuditEvents(tx, [{ kind: 'vendor', id: objects[1]!.objectId }], 10)),
  ).toEqual([])
})
