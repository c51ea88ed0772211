import { beforeAll, describe, expect, it } from 'vitest'
import { memberOf, testDeps, testOrganisation } from '../../../../test/setup/people'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member } from '../access'
import type { Call } from '../call'
import { inviteVendor } from '../invitations'
import { addVendor } from '../vendors'
import type { FactValue } from './engagements.schema'
import { changePack, createEngagement, readEngagement, readScope, updateEngagement } from './index'

const database = withDatabase()

const facts: Record<string, FactValue> = {
  confidentialityImpact: 3,
  integrityImpact: 2,
  availabilityImpact: 2,
  personalRecords: 5000,
  access: 'regular',
  crossBorder: 'asean',
  substitutability: 'month',
  personalData: true,
  cloud: true,
  criticalService: false,
  residencyCountries: [],
}
const content = (given: Record<string, FactValue>) => ({
  title: 'Records in the cloud',
  description: '',
  facts: given,
  variant: 'standard' as const,
  contractEndsOn: null,
})

let call: Call
let vendorId: string

beforeAll(async () => {
  const { deps } = testDeps(database())
  const { administrator } = await testOrganisation(database(), deps)
  call = { actor: administrator, deps }
  const added = await addVendor(call, {
    name: 'Awan Selat',
    legalName: null,
    category: null,
    country: 'MY',
    registrationNumber: null,
    website: null,
    address: null,
    domains: [],
    certifications: [],
    despiteDuplicates: true,
  })
  if (!added.added) throw new Error('The vendor was not added.')
  vendorId = added.vendorId
})

const engagementWith = async (given: Record<string, FactValue>): Promise<string> =>
  (await createEngagement(call, { vendorId, ...content(given) })).engagementId

const scopeOf = async (engagementId: string) => {
  const { packsInScope, packsLeftOut, questionCount, minutes, sections } = await readScope(call, { engagementId })
  return { ids: packsInScope.map(({ id }) => id), packsInScope, packsLeftOut, questionCount, minutes, sections }
}

const eventsOf = async (engagementId: string, action: string) => {
  const { rows } = await database().admin.query<{ data: Record<string, unknown> }>(
    'select data from audit_event where object_id = $1 and action = $2 order by at',
    [engagementId, action],
  )
  return rows.map(({ data }) => data)
}

describe('the packs of an engagement', () => {
  it('follow the facts, each with why it is in, its questions and its version', async () => {
    const { packsInScope, ids, questionCount, minutes, sections } = await scopeOf(await engagementWith(facts))
    expect(ids.slice(0, 2)).toEqual(['dmf', 'cloud'])
    expect(packsInScope[0]).toMatchObject({ leavingOut: 'impossible', version: '1.0.0' })
    expect(packsInScope[1]).toMatchObject({
      why: 'Because the service is hosted.',
      leavingOut: 'needsReason',
      version: '1.0.0',
    })
    expect(packsInScope[1]?.count).toBeGreaterThan(20)
    expect(packsInScope.reduce((sum, { count }) => sum + count, 0)).toBe(questionCount)
    expect(minutes).toBe(Math.ceil((questionCount * 1.5) / 5) * 5)
    expect(sections.map(({ id }) => id).slice(0, 7)).toEqual(['GOV', 'POL', 'INV', 'IRA', 'CTL', 'MCI', 'CLD'])
    const previewed = sections.flatMap(({ questions }) => questions.map(({ id }) => id))
    expect(previewed).toContain('CLD-07')
    expect(previewed).not.toContain('DMF-CTL-15')
    expect((await scopeOf(await engagementWith({ ...facts, cloud: false }))).ids).not.toContain('cloud')
  })

  it('change with the facts, keep what a person added, and keep a removal while it is called for', async () => {
    const engagementId = await engagementWith({ ...facts, cloud: false })
    await changePack(call, { engagementId, packId: 'cloud', change: 'add', reason: '' })
    const added = await scopeOf(engagementId)
    expect(added.packsInScope.find(({ id }) => id === 'cloud')).toMatchObject({
      why: 'Added by your organisation.',
      leavingOut: 'free',
      count: 0,
    })
    await updateEngagement(call, { engagementId, ...content({ ...facts, cloud: false, personalRecords: 1 }) })
    expect((await scopeOf(engagementId)).ids).toContain('cloud')
    await updateEngagement(call, { engagementId, ...content(facts) })
    await changePack(call, { engagementId, packId: 'cloud', change: 'remove', reason: 'Tested by our own people' })
    await updateEngagement(call, { engagementId, ...content({ ...facts, personalRecords: 2 }) })
    const removed = await scopeOf(engagementId)
    expect(removed.ids).not.toContain('cloud')
    expect(removed.packsLeftOut.find(({ id }) => id === 'cloud')).toMatchObject({
      why: 'Because the service is hosted.',
      reason: 'Tested by our own people',
    })
    await updateEngagement(call, { engagementId, ...content({ ...facts, cloud: false }) })
    await updateEngagement(call, { engagementId, ...content(facts) })
    expect((await scopeOf(engagementId)).ids).toContain('cloud')
  })

  it('name what a sector’s pack waits for, and ask it at intake however the pack came in', async () => {
    const engagementId = await engagementWith(facts)
    await changePack(call, { engagementId, packId: 'health', change: 'add', reason: '' })
    const [health] = (await scopeOf(engagementId)).packsInScope.filter(({ id }) => id === 'health')
    expect(health?.needs).toContainEqual(expect.stringMatching(/\?/))
    expect((await readEngagement(call, { engagementId })).sectors).toContain('health')
    const known = { healthUse: 'clinical', identifiableHealthData: true, recordLevelSystem: true } as const
    await updateEngagement(call, { engagementId, ...content({ ...facts, ...known }) })
    const [told] = (await scopeOf(engagementId)).packsInScope.filter(({ id }) => id === 'health')
    expect(told).toMatchObject({ brings: 'questions', needs: [] })
  })

  it('lose a mandatory one only with a reason, which stays in the record', async () => {
    const engagementId = await engagementWith(facts)
    await expect(changePack(call, { engagementId, packId: 'cloud', change: 'remove', reason: '' })).rejects.toThrow(
      expect.objectContaining({
        code: 'invalidInput',
        details: { issues: [expect.objectContaining({ path: ['reason'] })] },
      }),
    )
    for (const packId of ['dmf', 'constructor', 'nothing'])
      await expect(changePack(call, { engagementId, packId, change: 'remove', reason: 'x' })).rejects.toThrow(
        expect.objectContaining({ code: 'invalidInput' }),
      )
    expect((await scopeOf(engagementId)).ids).toContain('cloud')
    const act = { engagementId, packId: 'cloud', change: 'remove', reason: 'The provider was audited' } as const
    await Promise.all([changePack(call, act), changePack(call, act)])
    expect(await eventsOf(engagementId, 'engagement.packRemoved')).toEqual([
      {
        pack: 'cloud',
        title: 'ASEAN Framework on Cross-border Cloud Computing',
        version: '1.0.0',
        calledFor: 'Because the service is hosted.',
        reason: 'The provider was audited',
      },
    ])
    const { assessmentId } = await inviteVendor(call, {
      engagementId,
      contactName: 'Rahim',
      contactEmail: 'rahim@awan.example',
      locale: 'en',
      dueOn: '2026-06-01',
      message: '',
    })
    const { rows } = await database().admin.query<{ packs: string[]; removed: unknown; content: { packs: object[] } }>(
      `select n.packs, n.removed_packs as removed, c.content from assessment_internal n
       join questionnaire_copy c on c.assessment_id = n.assessment_id where n.assessment_id = $1`,
      [assessmentId],
    )
    expect(rows[0]?.packs).not.toContain('cloud')
    expect(rows[0]?.removed).toEqual({ cloud: 'The provider was audited' })
    expect(JSON.stringify(rows[0]?.content)).not.toContain('The provider was audited')
    const [asked] = await eventsOf(engagementId, 'assessment.invited')
    expect(asked).toMatchObject({ removedPacks: { cloud: 'The provider was audited' } })
    expect(asked?.['packs']).toContain('dmf 1.0.0')
  })

  it('are nobody else’s to change, and not a reader’s', async () => {
    const engagementId = await engagementWith(facts)
    const { deps } = testDeps(database())
    const stranger = await testOrganisation(database(), deps)
    const act = { engagementId, packId: 'cloud', change: 'remove', reason: 'x' } as const
    await expect(changePack({ actor: await memberOf(deps, stranger), deps }, act)).rejects.toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^notFound/) as string }),
    )
    const auditor: Member = { ...(call.actor as Member), role: 'auditor' }
    await expect(changePack({ actor: auditor, deps: call.deps }, act)).rejects.toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    )
    expect((await scopeOf(engagementId)).ids).toContain('cloud')
  })
})

describe('a border that is nearer than the countries say', () => {
  const people = { dataSubjectCountries: ['VN', 'MY'], storageCountries: ['VN', 'SG'], accessCountries: ['IN'] }
  const nearer = { ...facts, ...people, crossBorder: 'none' }
  const refused = expect.objectContaining({
    code: 'invalidInput',
    details: {
      issues: [
        expect.objectContaining({
          path: ['facts', 'crossBorder'],
          message: expect.stringMatching(/from \{from\} to \{to\}.*confirm/) as string,
          values: expect.objectContaining({ to: { country: 'IN' } }) as object,
        }) as object,
      ],
    },
  }) as unknown

  it('is refused until a person confirms it, which the record keeps, and is not asked again', async () => {
    await expect(createEngagement(call, { vendorId, ...content(nearer) })).rejects.toThrow(refused)
    const kept = { vendorId, ...content(nearer), crossBorderConfirmed: true }
    const { engagementId } = await createEngagement(call, kept)
    expect(await eventsOf(engagementId, 'engagement.created')).toMatchObject([{ crossBorderConfirmed: true }])
    await updateEngagement(call, { engagementId, ...content({ ...nearer, personalRecords: 3 }) })
    const farther = { ...nearer, accessCountries: ['US'] }
    await expect(updateEngagement(call, { engagementId, ...content(farther) })).rejects.toMatchObject({
      code: 'invalidInput',
    })
  })

  it('is nobody’s concern where the record goes as far, or no country is known', async () => {
    await engagementWith({ ...nearer, crossBorder: 'noMechanism' })
    await engagementWith({ ...facts, crossBorder: 'none' })
  })
})
