import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@rantai/db'
import { type Customer, depsFor, makeCustomer, workerCall } from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Call } from '../call'
import { followTransfers, listTransfers } from '../transfers'
import { listTransfersSchema } from '../transfers/transfers.schema'
import { listChainParties } from './list-chain-parties'
import { listGaps } from './list-gaps'
import { mostDrawn } from './picture'
import { readEngagementChain } from './read-engagement-chain'
import { readPartyImpact } from './read-party-impact'
import { readPortfolioChain } from './read-portfolio-chain'

const database = withDatabase()
const at = new Date('2026-03-02T01:00:00Z')
const facts = {
  ...{ personalData: true, dataCategories: ['contact', 'health'], dataSubjectCountries: ['SG'], personalRecords: 5000 },
  ...{ storageCountries: ['ID'], substitutability: 'month' },
}

type Linked = { readonly customer: Customer; readonly call: Call; readonly ids: Readonly<Record<string, string>> }

/** Gelombang (the vendor) → Awan → Kabel → Awan (a loop); Gelombang → Surat → Kabel; data and places as named. */
async function linkedCustomer(): Promise<Linked> {
  const customer = await makeCustomer(database(), at, { facts, tier: 'high' })
  const ids: Record<string, string> = { Gelombang: customer.vendorId }
  const party = (name: string, vendorId: string | null = null) =>
    database().admin.query(
      'insert into party (organisation_id, id, vendor_id, name, created_at) values ($1, $2, $3, $4, $5)',
      [customer.organisationId, (ids[name] ??= newId()), vendorId, name, at],
    )
  await party('Gelombang', customer.vendorId)
  for (const name of ['Awan', 'Kabel', 'Surat']) await party(name)
  const link = (from: string, to: string, more: Record<string, unknown> = {}) =>
    linkOf(customer, { from: ids[from]!, to: ids[to]!, name: to, ...more })
  await link('Gelombang', 'Awan', { data: ['health'], countries: ['SG'], promises: { breachHours: 48, audit: 1 } })
  await link('Awan', 'Kabel', { countries: ['US'], promises: { breachHours: 24, audit: 0 } })
  await link('Kabel', 'Awan')
  await link('Gelombang', 'Surat', { data: ['contact'], countries: ['MY', 'SG'] })
  await link('Surat', 'Kabel', { data: ['telemetry'], countries: ['JP'] })
  return { customer, ids, call: { actor: customer.member, deps: depsFor(database(), () => at) } }
}

async function linkOf({ organisationId }: Customer, link: Record<string, unknown>) {
  const { from, to, name, data = [], countries = [], promises = {} } = link
  const id = newId()
  await database().admin.query(
    `insert into party_link (organisation_id, id, from_party_id, to_party_id, named_as, data, countries, source,
       source_date, valid_from, confirmed_on, created_by_name, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'hand', '2026-03-01', '2026-03-01', '2026-03-01', 'Aisyah', $8)`,
    [organisationId, id, from, to, name, data, countries, at],
  )
  await database().admin.query(
    `insert into flow_down_proof (organisation_id, id, link_id, obligation, promised, value, confirmed_on, valid_until,
       recorded_by_name, recorded_at)
     select $1, gen_random_uuid(), $2, p.key, p.value::numeric > 0, case when p.key = 'breachHours' then p.value::numeric end,
       '2026-03-01', case when p.value::numeric > 0 then '2027-03-01'::date end, 'Aisyah', $4
     from jsonb_each_text($3) p`,
    [organisationId, id, JSON.stringify(promises), at],
  )
}

const everything = { text: '', missing: null, page: 1 }
const names = (path: readonly { readonly name: string }[]) => path.map(({ name }) => name)

let linked: Linked
beforeAll(async () => {
  linked = await linkedCustomer()
})
const read = (more: Record<string, unknown> = {}) =>
  readEngagementChain(linked.call, {
    ...everything,
    partyId: null,
    engagementId: linked.customer.engagementId,
    ...more,
  })

describe('the chain behind an engagement', () => {
  it('says whom its data gets to, by which way, where and with what', async () => {
    const chain = await read()
    expect(chain.reach).toMatchObject({
      parties: 4,
      byDepth: [
        { depth: 1, parties: 1 },
        { depth: 2, parties: 2 },
        { depth: 3, parties: 1 },
      ],
    })
    const rows = Object.fromEntries(chain.rows.rows.map((row) => [row.name, row]))
    expect(rows['Kabel']).toMatchObject({ depth: 3, data: ['health'], countries: ['JP', 'US'] })
    expect(names(rows['Kabel']!.path)).toEqual(['Gelombang: Card switch', 'Gelombang', 'Awan', 'Kabel'])
    expect(rows['Surat']).toMatchObject({
      data: ['contact'],
      missing: ['contract', 'flowDown', 'mechanism', 'assessment'],
    })
    const causes = Object.fromEntries(chain.countries.map((each) => [each.code, each]))
    expect(Object.keys(causes)).toEqual(['ID', 'JP', 'MY', 'SG', 'US'])
    // Nothing of what the engagement hands over is telemetry.
    expect(causes['JP']).toMatchObject({ data: [], link: { from: { name: 'Surat' }, to: { name: 'Kabel' } } })
    expect(causes['US']!.data).toEqual(['health'])
    expect(names(causes['SG']!.path).at(-1)).toBe('Awan')
    expect(causes['SG']!.others).toMatchObject({ named: [{ name: 'Surat' }], more: 0 })
    expect(causes['US']!.others).toEqual({ named: [], more: 0 })
  })

  it('names the links that decide promises, clocks and the residual', async () => {
    const chain = await read()
    const weakest = Object.fromEntries(chain.promises.map((each) => [each.obligation, each]))
    expect(weakest['audit']!.value).toBeNull()
    expect(chain.clock.strictest).toMatchObject({ jurisdiction: 'SG', hours: 72 })
    expect(chain.clock.slowest).toMatchObject({ hours: 72, atLeast: true, fits: 'notKnown' })
    expect(chain.clock.slowest!.unknown.map(({ to }) => to.name)).toEqual(['Gelombang'])
    // A high tier, nobody decided on anybody: each step assumes one more, at most critical.
    expect(chain.rollUp).toMatchObject({ own: 'high', ownFrom: 'tier', residual: 'critical' })
    expect(chain.rollUp.decidedBy).toMatchObject({ assumed: true, link: [{ name: 'Gelombang' }, { name: 'Awan' }] })
  })

  it('follows one party in focus, each way with what is left on it', async () => {
    const { focus, picture } = await read({ partyId: linked.ids['Kabel'] })
    expect(focus).toMatchObject({ name: 'Kabel', depth: 3, complete: true, data: ['health'] })
    expect(focus!.ways.map(({ path, data }) => [names(path).at(-2), data])).toEqual([
      ['Awan', ['health']],
      ['Surat', []],
    ])
    expect(focus!.ways[0]!.promises.find(({ obligation }) => obligation === 'audit')).toMatchObject({
      value: 0,
      link: { to: { name: 'Kabel' } },
    })
    expect(picture).toMatchObject({ focus: linked.ids['Kabel'], leftOut: 0 })
    expect(picture.links.filter(({ onWay }) => onWay)).toHaveLength(5)
  })

  it('finds parties by name and by what is missing', async () => {
    expect((await read({ text: 'kab' })).rows.rows.map(({ name }) => name)).toEqual(['Kabel'])
    expect((await read({ missing: 'country' })).rows.rows.map(({ name }) => name)).toEqual(['Awan'])
    expect((await read({ page: 9 })).rows.page).toBe(1)
  })
})

it('measures concentration, lists gaps and parties, and says whom a failure hits', async () => {
  const { call, ids } = linked
  const portfolio = await readPortfolioChain(call)
  expect(portfolio).toMatchObject({ engagements: 1, weighty: 1, index: 0.25, parties: { total: 4 } })
  expect(portfolio.countries.map(({ of, share }) => [of, share])).toContainEqual(['US', 1])
  const gaps = await listGaps(call, everything)
  expect(gaps.counts).toEqual({ contract: 5, country: 1, flowDown: 5, mechanism: 5, assessment: 4 })
  expect((await listGaps(call, { ...everything, missing: 'country' })).rows).toMatchObject([
    { from: { name: 'Kabel' }, to: { name: 'Awan' } },
  ])
  const parties = await listChainParties(call, { text: 'awan', page: 1 })
  expect(parties).toMatchObject({ all: 4, total: 1, rows: [{ name: 'Awan', engagements: 1, uses: 1, vendorId: null }] })
  // A page that isn't there any more is the last.
  const impact = await readPartyImpact(call, { partyId: ids['Kabel']!, page: 9 })
  expect(impact).toMatchObject({
    page: 1,
    engagements: 1,
    weighty: 1,
    people: 5000,
    countries: ['JP', 'US'],
    data: ['health'],
    withoutOwner: 1,
  })
  expect(names(impact.rows[0]!.path)).toEqual(['Gelombang: Card switch', 'Gelombang', 'Awan', 'Kabel'])
})

it('takes the mechanism of a link from the registry where it has a row for the pair, and says so', async () => {
  const { customer, call, ids } = await linkedCustomer()
  const { organisationId, engagementId } = customer
  await database().admin.query(
    `update party_link set mechanism = 'valid' where organisation_id = $1 and to_party_id = $2 and countries = '{JP}'`,
    [organisationId, ids['Kabel']],
  )
  const chainBefore = await readEngagementChain(call, { ...everything, engagementId, partyId: null })
  const rowOf = (chain: typeof chainBefore, name: string) => chain.rows.rows.find((row) => row.name === name)
  expect(rowOf(chainBefore, 'Surat')).toMatchObject({ mechanism: { by: 'nobody' } })
  await followTransfers(workerCall(database(), organisationId, () => at))
  const { rows } = await listTransfers(call, listTransfersSchema.parse({}))
  const toUs = rows.find(({ destination }) => destination === 'US')!
  const chain = await readEngagementChain(call, { ...everything, engagementId, partyId: null })
  expect(rowOf(chain, 'Surat')).toMatchObject({ mechanism: { by: 'registry', transfers: [{ holds: false }] } })
  expect(rowOf(chain, 'Kabel')!.mechanism).toEqual({
    by: 'registry',
    transfers: [{ id: toUs.id, number: toUs.number, holds: false }],
  })
  const gapsTo = async (name: string) =>
    (await listGaps(call, everything)).rows.filter(({ from, to }) => from !== null && to.name === name)
  await database().admin.query(
    `update transfer set mechanism_state = 'valid' where organisation_id = $1 and destination = 'US'`,
    [organisationId],
  )
  const toKabel = Object.fromEntries((await gapsTo('Kabel')).map((gap) => [gap.from!.name, gap]))
  expect(toKabel['Awan']).toMatchObject({ mechanism: { by: 'registry', transfers: [{ id: toUs.id, holds: true }] } })
  expect(toKabel['Awan']!.missing).not.toContain('mechanism')
  // No data of the engagement gets there by this link, so the registry has no row: the link's own word counts.
  expect(toKabel['Surat']).toMatchObject({ mechanism: { by: 'link', transfers: [] } })
  expect(toKabel['Surat']!.missing).not.toContain('mechanism')
})

it('shows nothing of another organisation that shares a provider', async () => {
  const other = await linkedCustomer()
  const notFound = { code: 'notFound' }
  const foreign = { ...everything, engagementId: linked.customer.engagementId, partyId: null }
  await expect(readEngagementChain(other.call, foreign)).rejects.toMatchObject(notFound)
  const own = { ...foreign, engagementId: other.customer.engagementId, partyId: linked.ids['Awan']! }
  await expect(readEngagementChain(other.call, own)).rejects.toMatchObject(notFound)
  await expect(readPartyImpact(other.call, { partyId: linked.ids['Awan']!, page: 1 })).rejects.toMatchObject(notFound)
  expect((await readPartyImpact(other.call, { partyId: other.ids['Awan']!, page: 1 })).engagements).toBe(1)
  expect((await readPortfolioChain(other.call)).engagements).toBe(1)
  const contributor = { ...linked.call, actor: { ...linked.customer.member, role: 'contributor' as const } }
  await expect(readPortfolioChain(contributor)).rejects.toMatchObject({ code: 'forbidden' })
})

it('draws a few of ten thousand, and says how many are left out', async () => {
  const { customer, call } = await linkedCustomer()
  await database().admin.query(
    `with made as (
       insert into party (organisation_id, id, name, created_at)
       select $1, gen_random_uuid(), 'Cabang ' || n, $3 from generate_series(1, 10000) n returning id, name)
     insert into party_link (organisation_id, id, from_party_id, to_party_id, named_as, source, source_date, valid_from,
       confirmed_on, created_by_name, created_at)
     select $1, gen_random_uuid(), $2, id, name, 'list', '2026-03-01', '2026-03-01', '2026-03-01', 'Aisyah', $3 from made`,
    [customer.organisationId, customer.vendorId, at],
  )
  const chain = await readEngagementChain(call, { ...everything, engagementId: customer.engagementId, partyId: null })
  expect(chain.picture.nodes).toHaveLength(mostDrawn)
  expect(chain.picture.leftOut).toBe(10_004 - (mostDrawn - 1))
  expect(chain.rows).toMatchObject({ total: 10_004, page: 1 })
  expect(chain.rows.rows).toHaveLength(50)
})
