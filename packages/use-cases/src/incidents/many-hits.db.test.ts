import { expect, it } from 'vitest'
import { depsFor, facts, makeCustomer } from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import { checkIncidentHits, openIncident, readIncident } from './index'
import { openIncidentSchema } from './incidents.schema'

const database = withDatabase()
const at = new Date('2026-11-20T01:00:00Z')
const here = { ...facts, personalData: true, dataSubjectCountries: ['SG'] }
const there = { ...here, dataSubjectCountries: ['MY'] }

it('says of every clock which engagements cause it, however few of them a page reads', async () => {
  const { admin } = database()
  const customer = await makeCustomer(database(), at, { facts: here, tier: 'high' })
  const { organisationId, vendorId } = customer
  const profile = JSON.stringify({ sectors: ['finance'], organisationCountries: ['SG'] })
  await admin.query('update organisation set profile = $2 where id = $1', [organisationId, profile])
  // 40 more of this vendor, every third with people of another country.
  await admin.query(
    `insert into engagement select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'title', 'Service ' || to_char(n, 'FM00'),
       'facts', case when n % 3 = 0 then $2::jsonb else e.facts end))).* from engagement e, generate_series(1, 40) n where e.organisation_id = $1`,
    [organisationId, JSON.stringify(there)],
  )
  const call = { actor: customer.member, deps: depsFor(database(), () => at) }
  const said = { title: 'Storage left open', whatHappened: 'Files could be read by anybody.', severity: 'high' }
  const id = await openIncident(call, openIncidentSchema.parse({ ...said, placeId: vendorId, discoveredAt: at }))

  const whole = await readIncident(call, { id })
  const page = await readIncident(call, { id, hitPage: 2, drafts: [] })
  expect(page).toMatchObject({ hitCount: 41, hitPage: 2, hits: whole.hits.slice(25) })
  const causes = ({ clocks }: typeof whole) => clocks.map((clock) => [clock.id, clock.certain, clock.becauseOf])
  expect(causes(page)).toEqual(causes(whole))
  const titles = whole.hits.map(({ title }) => title)
  for (const clock of whole.clocks) {
    expect(clock.becauseOf.titles).toEqual(
      whole.hits
        .filter((hit) => clock.because?.includes(hit.engagementId))
        .slice(0, 6)
        .map((hit) => hit.title),
    )
    expect(clock.becauseOf.more).toBe(clock.because!.length - 6)
  }
  const caused = (name: string) => whole.clocks.find((clock) => clock.id === name)?.becauseOf
  expect(caused('my-pdpa-authority')).toEqual({
    titles: titles.filter((title) => /(03|06|09|12|15|18)$/.test(title)),
    more: 7,
  })
  expect(caused('sg-mas')).toMatchObject({ more: 35 })

  // Kept at the closing, whatever the facts say later.
  const { rows } = await admin.query<{ clocks: unknown }>(
    `update incident set state = 'closed', closed_at = $3, closed_by_name = 'Aisyah', cause = 'A key', lessons = 'None', frozen = $4 where organisation_id = $1 and id = $2 returning frozen as clocks`,
    [organisationId, id, at, JSON.stringify({ clocks: whole.clocks })],
  )
  expect(rows).toHaveLength(1)
  await admin.query('update engagement set facts = $2 where organisation_id = $1', [
    organisationId,
    JSON.stringify(here),
  ])
  expect(causes(await readIncident(call, { id, hitPage: 1, drafts: [] }))).toEqual(causes(whole))
})

it('keeps when an engagement was first found, however often it is looked up', async () => {
  const customer = await makeCustomer(database(), at, { facts: here, tier: 'high' })
  const callAt = (now: Date) => ({ actor: customer.member, deps: depsFor(database(), () => now) })
  const said = { title: 'A key was lost', whatHappened: 'It was found again.', severity: 'high' }
  const opened = openIncidentSchema.parse({ ...said, placeId: customer.vendorId, discoveredAt: at })
  const id = await openIncident(callAt(at), opened)
  await checkIncidentHits(callAt(new Date('2026-11-21T01:00:00Z')), { id })
  const { rows } = await database().admin.query<{ found: Date }>(
    'select found_at as found from incident_hit where organisation_id = $1',
    [customer.organisationId],
  )
  expect(rows).toEqual([{ found: at }])
})
