import { canonicalHash, packs as shippedPacks, type PackInput } from '@rantai/questionnaires'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDeps, testOrganisation } from '../../../../test/setup/people'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member, Role } from '../access'
import type { Call } from '../call'
import {
  applyPackImport,
  checkPackImport,
  createPack,
  exportPack,
  listPacks,
  publishPack,
  readPack,
  readPackImport,
  readSurroundings,
  saveDraft,
  setPackState,
} from './index'

const database = withDatabase()

let call: Call
let stranger: Call
let clock: { now: Date }

beforeAll(async () => {
  const made = testDeps(database())
  clock = made.clock
  const { administrator } = await testOrganisation(database(), made.deps)
  call = { actor: administrator, deps: made.deps }
  stranger = { actor: (await testOrganisation(database(), made.deps)).administrator, deps: made.deps }
})

const as = (role: Role): Call => ({ ...call, actor: { ...(call.actor as Member), role } })
const refusedWith = (code: string) => expect.objectContaining({ code }) as Error
const question = (id: string, given: object = {}) => ({
  id,
  component: 'OWN',
  text: { en: `${id}?` },
  weight: 1,
  answer: { type: 'maturity' },
  ...given,
})
const eventsOf = async (id: string) => {
  const { rows } = await database().admin.query<{ action: string; data: Record<string, unknown> }>(
    'select action, data from audit_event where object_id = $1 order by at, id',
    [id],
  )
  return rows
}

let made = 0
async function newPack(questions: readonly object[] = []): Promise<{ id: string; packId: string; draft: PackInput }> {
  made += 1
  const packId = `own-${made}`
  const { id } = await createPack(call, { packId, title: `Own ${made}` })
  const { draft } = await readPack(call, { id })
  const component = { id: `OWN${made}`, weight: 10 }
  const filled = {
    ...draft,
    components: [component],
    questions: questions.map((each) => ({ ...each, component: component.id })) as unknown as PackInput['questions'],
  }
  await saveDraft(call, { id, version: 1, draft: filled })
  return { id, packId, draft: filled }
}

describe('an own pack', () => {
  it('is begun, drafted and published as a version of its content, again and again', async () => {
    const { id, packId, draft } = await newPack([question('A-01')])
    expect((await readPack(call, { id })).findings).toEqual([])
    const first = await publishPack(call, { id, version: '1.0.0', changeNote: '' })
    await expect(publishPack(call, { id, version: '1.0.0', changeNote: '' })).rejects.toThrow(
      refusedWith('invalidInput'),
    )
    await saveDraft(call, {
      id,
      version: 2,
      draft: { ...draft, questions: [...draft.questions, { ...draft.questions[0], id: 'A-02' }] },
    })
    const second = await publishPack(call, { id, version: '1.1.0', changeNote: 'One question more' })
    expect(second.hash).not.toBe(first.hash)
    const { versions, nextVersion } = await readPack(call, { id })
    expect(versions.map(({ version, changeNote }) => [version, changeNote])).toEqual([
      ['1.1.0', 'One question more'],
      ['1.0.0', null],
    ])
    expect(nextVersion).toBe('1.2.0')
    const { rows } = await database().admin.query<{ content: PackInput; hash: string }>(
      'select content, hash from own_pack_version where own_pack_id = $1 order by number',
      [id],
    )
    expect(rows.map(({ content }) => canonicalHash(content))).toEqual(rows.map(({ hash }) => hash))
    expect(rows[1]?.content).toMatchObject({ id: packId, version: '1.1.0', supersedes: '1.0.0', kind: 'organisation' })
    expect((await eventsOf(id)).map(({ action }) => action)).toEqual([
      'pack.created',
      'pack.published',
      'pack.published',
    ])
  })

  it('is published with nothing that pack:check calls an error, alone or beside others', async () => {
    const { id, draft } = await newPack([question('B-01', { appliesWhen: { answer: 'GONE', is: 1 } })])
    await expect(publishPack(call, { id, version: '1.0.0', changeNote: '' })).rejects.toThrow(
      expect.objectContaining({
        code: 'invalidInput',
        details: {
          issues: [{ path: ['draft', 'questions[0].appliesWhen'], message: 'unknown question "GONE"' }],
        },
      }),
    )
    const other = await newPack([question('C-01')])
    await publishPack(call, { id: other.id, version: '1.0.0', changeNote: '' })
    await saveDraft(call, {
      id,
      version: 2,
      draft: { ...draft, questions: [{ ...draft.questions[0], id: 'C-01', appliesWhen: undefined }] },
    })
    expect((await readPack(call, { id })).findings).toContainEqual(
      expect.objectContaining({ message: `"C-01" is also a question of ${other.packId}` }),
    )
    await expect(publishPack(call, { id, version: '1.0.0', changeNote: '' })).rejects.toThrow(
      refusedWith('invalidInput'),
    )
    expect((await readPack(call, { id })).versions).toEqual([])
  })

  it('takes the name of no other pack', async () => {
    for (const packId of ['dmf', 'sg', 'own-1'])
      await expect(createPack(call, { packId, title: 'Mine' })).rejects.toThrow(refusedWith('invalidInput'))
    await expect(createPack(stranger, { packId: 'own-1', title: 'Theirs' })).resolves.toHaveProperty('id')
  })

  it('loses nothing when two write at once, and refuses what isn’t even a draft', async () => {
    const { id, draft } = await newPack()
    const saves = await Promise.allSettled(
      ['one', 'two'].map((en) => saveDraft(call, { id, version: 2, draft: { ...draft, title: { en } } })),
    )
    expect(saves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = saves.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(lost.reason).toMatchObject({ code: 'conflict', details: { current: 3 } })
    for (const wrong of [
      { questions: 'none' },
      { title: { en: 'a\u0000' } },
      { questions: [question('D', { weight: 'much' })] },
    ])
      await expect(saveDraft(call, { id, version: 3, draft: { ...draft, ...wrong } })).rejects.toThrow(
        refusedWith('invalidInput'),
      )
    await saveDraft(call, { id, version: 3, draft: { ...draft, id: 'dmf', kind: 'baseline' } })
    expect((await readPack(call, { id })).draft).toMatchObject({ id: draft.id, kind: 'organisation' })
  })

  it('tells of a new turn at a draft, not of each letter', async () => {
    const { id, draft } = await newPack()
    clock.now = new Date(clock.now.getTime() + 11 * 60_000)
    await saveDraft(call, { id, version: 2, draft })
    await saveDraft(call, { id, version: 3, draft })
    expect((await eventsOf(id)).map(({ action }) => action)).toEqual(['pack.created', 'pack.draftChanged'])
  })

  it('is listed with its versions beside those that ship, and set aside by those who may', async () => {
    const { id } = await newPack([question('E-01')])
    await publishPack(as('riskManager'), { id, version: '2.0.0', changeNote: '' })
    const { shipped, own } = await listPacks(as('auditor'))
    expect(shipped.map((pack) => pack.id).sort()).toEqual(Object.keys(shippedPacks).sort())
    expect(own.find((pack) => pack.id === id)).toMatchObject({ version: '2.0.0', versionCount: 1, questionCount: 1 })
    await setPackState(call, { id, state: 'archived' })
    await setPackState(call, { id, state: 'archived' })
    expect((await readPack(call, { id })).state).toBe('archived')
    expect((await eventsOf(id)).filter(({ action }) => action === 'pack.archived')).toHaveLength(1)
  })
})

describe('a pack as a file', () => {
  const withQuestion = (draft: PackInput, id: string) => ({
    ...draft,
    questions: draft.questions.map((each) => ({ ...each, id })),
  })
  const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

  it.each(['xlsx'] as const)('goes out as %s and comes back the same', async (format) => {
    const { bytes, fileName } = await exportPack(call, { id: 'cloud', format })
    expect(fileName).toBe(`cloud-1.0.0.${format}`)
    const { importId } = await checkPackImport(call, { fileName, bytes })
    const report = await readPackImport(call, { id: importId })
    expect(report).toMatchObject({ format, packId: 'cloud', counts: { refused: 0 }, replaces: null })
    await expect(applyPackImport(call, { id: importId, packId: 'cloud' })).rejects.toThrow(refusedWith('invalidInput'))
    const { packRowId } = await applyPackImport(call, { id: importId, packId: `cloud-${format}` })
    expect(await applyPackImport(call, { id: importId, packId: 'another' })).toEqual({ packRowId })
    const again = JSON.parse(
      new TextDecoder().decode((await exportPack(call, { id: packRowId, format: 'json' })).bytes),
    ) as PackInput
    expect(canonicalHash({ ...again, id: 'cloud', version: '1.0.0', kind: 'cloud' })).toBe(
      canonicalHash(shippedPacks['cloud']),
    )
  })

  it('says that it is a draft, or which version was published', async () => {
    const { id, packId, draft } = await newPack([question('FILE-01')])
    const fileOf = async (version?: string) => {
      const { bytes, fileName } = await exportPack(call, { id, format: 'json', version })
      return { fileName, pack: JSON.parse(new TextDecoder().decode(bytes)) as PackInput }
    }
    expect(await fileOf()).toMatchObject({
      fileName: `${packId}-1.0.0-draft.2.json`,
      pack: { version: '1.0.0-draft.2' },
    })
    const { hash } = await publishPack(call, { id, version: '1.0.0' })
    await saveDraft(call, { id, version: 2, draft: withQuestion(draft, 'FILE-02') })
    const after = await fileOf()
    expect(after.fileName).toBe(`${packId}-1.1.0-draft.3.json`)
    expect(after.pack).toMatchObject({ version: '1.1.0-draft.3', questions: [{ id: 'FILE-02' }] })
    const published = await fileOf('1.0.0')
    expect(published.fileName).toBe(`${packId}-1.0.0.json`)
    expect(published.pack.questions).toMatchObject([{ id: 'FILE-01' }])
    expect(canonicalHash(published.pack)).toBe(hash)
    await expect(fileOf('2.0.0')).rejects.toThrow(refusedWith('notFound'))
    await expect(exportPack(stranger, { id, format: 'json', version: '1.0.0' })).rejects.toThrow(
      refusedWith('notFoundOrNotYours'),
    )
  })

  it('has every node in its report, and replaces a draft only under its name, keeping the one before', async () => {
    const { id, packId, draft } = await newPack([question('F-01')])
    const file = { ...draft, questions: [question('F-02'), { id: 'F-03' }], mood: 'sunny' }
    const { importId } = await checkPackImport(call, { fileName: 'own.json', bytes: bytesOf(file) })
    const report = await readPackImport(call, { id: importId })
    expect(report.replaces).toEqual({ id, title: draft.title.en })
    expect(report.counts.read).toBe(report.counts.taken + report.counts.refused)
    expect(report.refused.map(({ place }) => place)).toEqual(['$.mood', '$.questions[1]'])
    await applyPackImport(call, { id: importId, packId })
    expect((await readPack(call, { id })).draft.questions.map((each) => each.id)).toEqual(['F-02'])
    const imported = (await eventsOf(id)).find(({ action }) => action === 'pack.imported')
    expect(imported?.data).toMatchObject({ replaced: { questions: [{ id: 'F-01' }] }, refused: 2 })
  })

  it('is refused with a sentence where nothing can be read', async () => {
    for (const bytes of [new Uint8Array(), bytesOf({ title: { en: 'a\u0000' } })])
      await expect(checkPackImport(call, { fileName: 'x', bytes })).rejects.toThrow(refusedWith('invalidInput'))
    await expect(exportPack(call, { id: 'nothing', format: 'json' })).rejects.toThrow(refusedWith('notFound'))
  })
})

describe('who may', () => {
  it('is written in the policy, and nobody reaches another organisation’s', async () => {
    const { id, draft } = await newPack([question('G-01')])
    const { importId } = await checkPackImport(call, {
      fileName: 'g.json',
      bytes: new TextEncoder().encode(JSON.stringify(draft)),
    })
    const acts: readonly (readonly [(by: Call) => Promise<unknown>, readonly Role[]])[] = [
      [(by) => readPack(by, { id }), ['contributor']],
      [(by) => readSurroundings(by, { id }), ['contributor']],
      [(by) => exportPack(by, { id, format: 'json' }), ['contributor']],
      [(by) => saveDraft(by, { id, version: 99, draft }), ['contributor', 'auditor', 'procurement']],
      [(by) => readPackImport(by, { id: importId }), ['contributor', 'auditor', 'procurement']],
      [(by) => applyPackImport(by, { id: importId, packId: 'theirs' }), ['contributor', 'auditor', 'procurement']],
      [(by) => publishPack(by, { id, version: '9.0.0', changeNote: '' }), ['auditor', 'procurement', 'dataProtection']],
      [(by) => setPackState(by, { id, state: 'archived' }), ['auditor', 'procurement', 'dataProtection']],
    ]
    for (const [act, roles] of acts) {
      await expect(act(stranger)).rejects.toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^notFound/) as string }),
      )
      for (const role of roles) await expect(act(as(role))).rejects.toThrow(refusedWith('forbidden'))
    }
  })

  it('learns the packs around a draft in outline, its own organisation’s only', async () => {
    const { id, packId } = await newPack([question('H-01')])
    await publishPack(call, { id, version: '1.0.0', changeNote: '' })
    const next = await newPack()
    const { baseline, others } = await readSurroundings(call, { id: next.id })
    expect(baseline.id).toBe('dmf')
    expect(others.map((pack) => pack.id)).toContain(packId)
    const { id: theirs } = await createPack(stranger, { packId: 'apart', title: 'Apart' })
    expect((await readSurroundings(stranger, { id: theirs })).others.map((pack) => pack.id)).not.toContain(packId)
  })
})
