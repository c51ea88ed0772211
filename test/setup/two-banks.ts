import { newId } from '../../packages/db/src/index'
import type { Member } from '../../packages/use-cases/src/access/index'
import { type Customer, facts, makeCustomer } from './answered-assessment'
import type { TestDatabase } from './with-database'

export type TwoBanks = { readonly vendor: Member; readonly teluk: Customer; readonly pasir: Customer }

/** People in Malaysia: a country outside of it is a transfer. */
const personal = { ...facts, personalData: true, dataSubjectCountries: ['MY'], storageCountries: ['MY'] }

/** Two banks whose vendor is one organisation, which uses Awan, which uses Batu, then Cakera, then Danau in Singapore. */
export async function twoBanks(database: TestDatabase, at: Date): Promise<TwoBanks> {
  const { admin } = database
  const [vendorOrganisation, userId] = [newId(), newId()]
  const email = `${userId}@example.org`
  const place = `values ($1, 'active', 'Gelombang', 'Asia/Jakarta', $2)`
  await admin.query(`insert into organisation (id, state, name, time_zone, created_at) ${place}`, [
    vendorOrganisation,
    at,
  ])
  const customers: Customer[] = []
  for (const name of ['Bank Teluk', 'Bank Pasir']) {
    const customer = await makeCustomer(database, at, { facts: personal, tier: 'high' })
    customers.push(customer)
    await admin.query(`update membership set role = 'dataProtection' where id = $1`, [customer.member.memberId])
    const { organisationId: o, vendorId } = customer
    await admin.query(
      `insert into relationship (assessing_organisation_id, id, answering_organisation_id, vendor_id, assessing_name, answering_name, created_at)
       values ($1, $2, $3, $4, $5, 'Gelombang', $6)`,
      [o, newId(), vendorOrganisation, vendorId, name, at],
    )
    await addChain(database, at, { organisationId: o, vendorId })
  }
  const person = {
    userId,
    organisationId: vendorOrganisation,
    memberId: newId(),
    role: 'administrator',
    email,
  } as const
  const vendor: Member = { kind: 'member', ...person, name: 'Maheswari' }
  return { vendor, teluk: customers[0]!, pasir: customers[1]! }
}

async function addChain(
  { admin }: TestDatabase,
  at: Date,
  { organisationId: o, vendorId }: Pick<Customer, 'organisationId' | 'vendorId'>,
): Promise<void> {
  const party = 'insert into party (organisation_id, id, vendor_id, name, created_at) values ($1, $2, $3, $4, $5)'
  await admin.query(party, [o, vendorId, vendorId, 'Gelombang', at])
  let from = vendorId
  for (const name of ['Awan', 'Batu', 'Cakera', 'Danau']) {
    const id = newId()
    await admin.query(party, [o, id, null, name, at])
    await admin.query(
      `insert into party_link (organisation_id, id, from_party_id, to_party_id, named_as, countries, source, source_date, valid_from, confirmed_on,
         created_by_name, created_at) values ($1, $2, $3, $4, $5, '{SG}', 'hand', '2026-01-01', '2026-01-01', '2026-01-01', 'Aisyah', $6)`,
      [o, newId(), from, id, name, at],
    )
    from = id
  }
}
