import { expect, it } from 'vitest'
import { type Customer, depsFor, facts, invite, makeCustomer } from '../../../../test/setup/answered-assessment'
import { sampleContent } from '../../../../test/setup/sample-contract'
import { twoBanks } from '../../../../test/setup/two-banks'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member } from '../access'
import { changeContractState, readContract, registerContract, updateContract } from '../contracts'
import { addOwnSubProcessor, publishOwnList, readOwnList } from '../published-lists'
import { addOwnSchema, ownListSchema, publishOwnSchema } from '../published-lists/published-lists.schema'
import { announceChange, listAnnounced } from './index'
import { announceSchema } from './notices.schema'

const database = withDatabase()
const at = new Date('2026-03-03T03:00:00Z')
const callOf = (actor: Member) => ({ actor, deps: depsFor(database(), () => at) })

const said = { change: 'add', partyName: 'Embun', countries: 'TH' } as const
const announce = (vendor: Member, more: object) =>
  announceChange(callOf(vendor), announceSchema.parse({ ...said, ...more }))

async function agree({ member: who, vendorId }: Customer, noticeDays: number): Promise<string> {
  const member: Member = { ...who, role: 'dataProtection' }
  const content = sampleContent({ noticeDays, signedOn: '2026-01-05' })
  const { contractId } = await registerContract(callOf(member), { vendorId, content })
  for (const to of ['inLegalReview', 'signed'] as const)
    await changeContractState(callOf(member), { contractId, to, signedOn: '2026-01-05' })
  return contractId
}

const termsSeenBy = async (vendor: Member) =>
  (await listAnnounced(callOf(vendor), { page: 1 })).customers.map(
    ({ customerName, noticeDays, fromContract, earliest }) => ({ customerName, noticeDays, fromContract, earliest }),
  )

it('shows a vendor what each customer’s contract asks, and stops what comes too late until it says so', async () => {
  const { vendor, teluk } = await twoBanks(database(), at)
  const without = { noticeDays: 30, fromContract: false, earliest: '2026-04-02' }
  expect(await termsSeenBy(vendor)).toEqual([
    { customerName: 'Bank Pasir', ...without },
    { customerName: 'Bank Teluk', ...without },
  ])
  const contractId = await agree(teluk, 60)
  const [pasirSees, telukSees] = await termsSeenBy(vendor)
  expect(pasirSees).toEqual({ customerName: 'Bank Pasir', ...without })
  expect(telukSees).toEqual({ customerName: 'Bank Teluk', noticeDays: 60, fromContract: true, earliest: '2026-05-02' })

  // Early enough for one of two: nothing is sent, and the one is named.
  const refused = await announce(vendor, { startsOn: '2026-04-15' }).catch((error: unknown) => error)
  expect(refused).toMatchObject({
    code: 'invalidInput',
    details: {
      issues: [{ path: ['acceptShort'], values: { count: 1, customers: 'Bank Teluk (60)', day: '2026-05-02' } }],
    },
  })
  expect((await listAnnounced(callOf(vendor), { page: 1 })).announcements).toEqual([])
  const { customers } = await listAnnounced(callOf(vendor), { page: 1 })
  const onlyPasir = customers.filter(({ customerName }) => customerName === 'Bank Pasir')
  const relationshipIds = onlyPasir.map(({ relationshipId }) => relationshipId)
  expect(await announce(vendor, { startsOn: '2026-04-15', relationshipIds })).toMatchObject({ told: 1 })
  expect(await announce(vendor, { startsOn: '2026-05-02' })).toMatchObject({ told: 2 })
  expect(await announce(vendor, { startsOn: '2026-03-10', acceptShort: true })).toMatchObject({ told: 2 })

  // What has begun is told as such, whoever can't wait.
  const passed = { startsOn: '2026-02-20', acceptShort: true }
  await expect(announce(vendor, passed)).rejects.toMatchObject({ details: { issues: [{ path: ['acceptBegun'] }] } })
  expect(await announce(vendor, { startsOn: '2026-02-20', acceptBegun: true })).toMatchObject({ told: 2 })

  // The contract says less now: the vendor sees it at once.
  const officer: Member = { ...teluk.member, role: 'dataProtection' }
  const { version } = await readContract(callOf(officer), { contractId })
  const content = sampleContent({ noticeDays: 10, signedOn: '2026-01-05' })
  await updateContract(callOf(officer), { contractId, version, content })
  expect((await termsSeenBy(vendor))[1]).toMatchObject({ noticeDays: 10, earliest: '2026-03-13' })
})

it('says the same of what is published from the own list', async () => {
  const { vendor, teluk } = await twoBanks(database(), at)
  await agree(teluk, 60)
  const add = addOwnSchema.parse({ name: 'Embun', countries: 'Thailand', startsOn: '2026-04-15' })
  await addOwnSubProcessor(callOf(vendor), add)
  const { late } = await readOwnList(callOf(vendor), ownListSchema.parse({}))
  expect(late).toMatchObject([{ customerName: 'Bank Teluk', noticeDays: 60, earliest: '2026-05-02' }])
  const publish = (acceptShort: boolean) => publishOwnList(callOf(vendor), publishOwnSchema.parse({ acceptShort }))
  await expect(publish(false)).rejects.toMatchObject({ code: 'invalidInput' })
  expect((await readOwnList(callOf(vendor), ownListSchema.parse({}))).publishedAt).toBeNull()
  expect(await publish(true)).toEqual({ announced: 1 })
})

it('is known from the invitation on, for whoever holds the link too', async () => {
  const customer = await makeCustomer(database(), at, { facts, tier: 'high' })
  await agree(customer, 45)
  const rows = async () =>
    (
      await database().admin.query<{ assessment_id: string | null; notice_days: number }>(
        'select assessment_id, notice_days from notice_terms where assessing_organisation_id = $1 order by assessment_id nulls first',
        [customer.organisationId],
      )
    ).rows
  expect(await rows()).toEqual([])
  const assessmentId = await invite(database(), customer, { now: () => at, dueOn: '2026-04-01' })
  expect(await rows()).toEqual([
    { assessment_id: null, notice_days: 45 },
    { assessment_id: assessmentId, notice_days: 45 },
  ])
})
