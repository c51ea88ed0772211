import { beforeAll, describe, expect, it } from 'vitest'
import { testDeps, testOrganisation } from '../../../../test/setup/people'
import { withDatabase } from '../../../../test/setup/with-database'
import { authorize, type Member, type Role } from '../access'
import type { Call } from '../call'
import { inviteVendor } from '../invitations'
import { createPack, listPacks, publishPack, readPublishing, readShippedPack, saveDraft, setPackState } from '../packs'
import { questionnaireOf } from '../scores/questionnaire'
import { addVendor } from '../vendors'
import type { FactValue } from './engagements.schema'
import { changePack, createEngagement, readScope, updateEngagement } from './index'

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

const as = (role: Role): Member => ({ ...(call.actor as Member), role })

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

describe('an organisation’s own pack', () => {
  const draftOf = (packId: string, ids: readonly string[]) => ({
    id: packId,
    version: '1.0.0',
    kind: 'organisation',
    title: { en: 'Ours' },
    label: 'organisationPolicy',
    components: [{ id: 'OURS', title: { en: 'Ours' }, weight: 10 }],
    questions: ids.map((id) => ({
      id,
      component: 'OURS',
      text: { en: `${id}?` },
      weight: 1,
      answer: { type: 'maturity' },
    })),
  })

  it('is asked once it is published and added, in the version of each request, and stays with its organisation', async () => {
    const { id } = await createPack(call, { packId: 'ours', title: 'Ours' })
    const engagementId = await engagementWith(facts)
    await expect(changePack(call, { engagementId, packId: 'ours', change: 'add', reason: '' })).rejects.toThrow(
      expect.objectContaining({ code: 'invalidInput' }),
    )
    await saveDraft(call, { id, version: 1, draft: draftOf('ours', ['OURS-01']) })
    await publishPack(call, { id, version: '1.0.0', changeNote: '' })
    expect((await scopeOf(engagementId)).packsLeftOut.map((pack) => pack.id)).toContain('ours')
    await changePack(call, { engagementId, packId: 'ours', change: 'add', reason: '' })
    const { packsInScope, sections } = await scopeOf(engagementId)
    expect(packsInScope.at(-1)).toMatchObject({
      id: 'ours',
      version: '1.0.0',
      count: 1,
      why: 'Added by your organisation.',
    })
    expect(sections.at(-1)).toMatchObject({ id: 'OURS', title: 'Ours' })
    await updateEngagement(call, { engagementId, ...content({ ...facts, personalRecords: 3 }) })
    const { assessmentId } = await inviteVendor(call, {
      engagementId,
      contactName: 'Rahim',
      contactEmail: 'rahim@awan.example',
      locale: 'en',
      dueOn: '2026-06-01',
      message: '',
    })
    const { rows } = await database().admin.query<{
      hash: string
      own: string | null
      shared: string | null
      asked: string
    }>(
      `select a.questionnaire_hash as hash, q.content as own, s.content as shared, c.content::text as asked from assessment a
       join questionnaire_copy c on c.assessment_id = a.id
       left join own_questionnaire q on q.hash = a.questionnaire_hash left join questionnaire s on s.hash = a.questionnaire_hash where a.id = $1`,
      [assessmentId],
    )
    expect(rows[0]?.own).toContain('OURS-01')
    const reads = (actor: Member) =>
      call.deps.database.withScope(authorize(actor, 'profile.read'), (tx) => questionnaireOf(tx, rows[0]?.hash ?? ''))
    expect((await reads(call.actor as Member)).order).toContain('OURS-01')
    const stranger = (await testOrganisation(database(), call.deps)).administrator
    await expect(reads(stranger)).rejects.toThrow(/not stored/)
    expect(rows[0]?.shared).toBeNull()
    expect(rows[0]?.asked).toContain('OURS-01')
    await saveDraft(call, { id, version: 2, draft: draftOf('ours', ['OURS-01', 'OURS-02']) })
    const publishing = await readPublishing({ ...call, actor: as('auditor') }, { id, page: 1 })
    expect(publishing).toMatchObject({ published: '1.0.0', nextVersion: '1.1.0', draftVersion: 3, findings: [] })
    expect(publishing.difference).toMatchObject({ added: [{ id: 'OURS-02' }], changed: [], removed: [], unchanged: 1 })
    const { rows: reached, ...counts } = publishing.reach
    expect(counts).toEqual({ asking: 1, open: 1, behind: 0, askable: 0, total: 1 })
    expect(reached[0]).toMatchObject({ id: engagementId, assessmentId, asks: true, asked: true, version: '1.0.0' })
    await expect(readPublishing(call, { id: engagementId, page: 1 })).rejects.toMatchObject({
      code: 'notFoundOrNotYours',
    })
    await expect(readPublishing({ ...call, actor: stranger }, { id, page: 1 })).rejects.toMatchObject({
      code: 'notFoundOrNotYours',
    })
    await expect(readPublishing({ ...call, actor: as('contributor') }, { id, page: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    })
    const seen = { id, version: '1.1.0', changeNote: '' }
    await expect(publishPack(call, { ...seen, draftVersion: 2 })).rejects.toMatchObject({
      code: 'conflict',
      details: { current: 3 },
    })
    await publishPack(call, { ...seen, draftVersion: 3 })
    // Whoever was asked already keeps its version; the next request takes the new one.
    expect((await readPublishing(call, { id, page: 1 })).reach).toMatchObject({ open: 1, behind: 1 })
    expect((await readShippedPack(call, { packId: 'dmf', page: 1 })).reach).toMatchObject({
      asking: 1,
      open: 1,
      behind: 0,
    })
    expect((await readShippedPack({ ...call, actor: stranger }, { packId: 'dmf', page: 1 })).reach).toEqual({
      asking: 0,
      open: 0,
      behind: 0,
      askable: 0,
      total: 0,
      rows: [],
    })
    expect((await scopeOf(engagementId)).packsInScope.at(-1)).toMatchObject({ version: '1.1.0', count: 2 })
    const [event] = await eventsOf(engagementId, 'assessment.invited')
    expect(event?.['packs']).toContain('ours 1.0.0')
  })

  it('is offered no longer once it is archived, and goes on where it is asked', async () => {
    const asking = await engagementWith(facts)
    const other = await engagementWith(facts)
    await changePack(call, { engagementId: asking, packId: 'ours', change: 'add', reason: '' })
    const { own } = await listPacks(call)
    await setPackState(call, { id: own[0]?.id ?? '', state: 'archived' })
    expect((await scopeOf(asking)).ids).toContain('ours')
    expect((await scopeOf(other)).packsLeftOut.map((pack) => pack.id)).not.toContain('ours')
    await changePack(call, { engagementId: asking, packId: 'ours', change: 'remove', reason: '' })
    expect((await scopeOf(asking)).ids).not.toContain('ours')
    await expect(changePack(call, { engagementId: other, packId: 'ours', change: 'add', reason: '' })).rejects.toThrow(
      expect.objectContaining({ code: 'invalidInput' }),
    )
  })
})
