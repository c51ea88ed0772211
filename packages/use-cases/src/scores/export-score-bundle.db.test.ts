import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ScoreBundle } from '@rantai/questionnaires'
import { expect, it } from 'vitest'
import {
  depsFor,
  facts,
  invite,
  makeCustomer,
  middlingAnswers,
  submit,
  workerCall,
} from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import { anonymous } from '../access'
import { createPack, publishPack, readPack, saveDraft } from '../packs'
import { readProfile } from '../profiles'
import { exportScoreBundle } from './export-score-bundle'
import { exportScoreInput } from './export-score-input'
import { readSigningKey } from './read-signing-key'
import { scoreSubmission } from './score-submission'

const database = withDatabase()
const now = () => new Date('2026-03-02T01:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'rantai-bundle-'))

/** An engagement whose vendor has answered, asked a question of the customer's own beside the baseline where `own`. */
async function answered({ own = false } = {}) {
  const customer = await makeCustomer(database(), now(), { facts, tier: 'high' })
  const call = { actor: customer.member, deps: depsFor(database(), now) }
  if (own) await addOwnPack(call, customer.engagementId)
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  const answers = middlingAnswers({
    'DMF-INV-01': { value: 3, evidence: ['records.pdf'] },
    ...(own && { 'OWN-01': { value: 1 } }),
  })
  const files = [{ name: 'records.pdf', expiresOn: '2026-05-31' }]
  const { submissionId } = await submit(database(), assessmentId, { at: now(), answers, files })
  await scoreSubmission(workerCall(database(), customer.organisationId, now), { assessmentId, submissionId })
  return { customer, assessmentId, call, asked: { assessmentId, which: 'submitted' as const } }
}
type Call = Parameters<typeof exportScoreBundle>[0]

async function addOwnPack(call: Call, engagementId: string): Promise<void> {
  const { id } = await createPack(call, { packId: 'house', title: 'House rules' })
  const { draft } = await readPack(call, { id })
  const question = { id: 'OWN-01', component: 'OWN', text: { en: 'Own?' }, weight: 1, answer: { type: 'maturity' } }
  const filled = { ...draft, components: [{ id: 'OWN', weight: 25 }], questions: [question] } as unknown as typeof draft
  await saveDraft(call, { id, version: 1, draft: filled })
  await publishPack(call, { id, version: '1.0.0', changeNote: '' })
  await database().admin.query(`update engagement set packs = '{dmf,house}' where id = $1`, [engagementId])
}

const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const tsx = 'node_modules/.bin/tsx'
const verified = (name: string, ...more: string[]) =>
  spawnSync(tsx, ['packages/questionnaires/bin/score-verify.ts', name, ...more], { encoding: 'utf8' })
const events = async (organisationId: string) =>
  (
    await database().admin.query<{ action: string; data: Record<string, unknown> }>(
      `select action, data from audit_event where organisation_id = $1 and action in ('organisation.keyMade', 'score.exported') order by at, id`,
      [organisationId],
    )
  ).rows

it('is signed by the organisation, holds the numbers of the profile and the command line, and shows a changed byte', async () => {
  const { call, customer, asked } = await answered({ own: true })
  const { fileName, text, publicKey } = await exportScoreBundle(call, asked)
  expect(fileName).toBe('score-bundle-gelombang-submitted-2026-03-02.json')
  const name = fileOf('bundle.json', text)
  const said = verified(name, '--key', publicKey)
  expect(said.stdout).toContain('VALID: signed by Bank Teluk')
  expect(said.stdout).toContain('Gelombang, Card switch: the score as it was submitted')
  expect(said.status).toBe(0)
  const bundle = JSON.parse(text) as ScoreBundle
  expect(bundle.input.answers['DMF-INV-01']?.evidence).toMatchObject([{ sha256: 'digest of records.pdf' }])
  expect(bundle.questionnaire.packs.map(({ id }) => id)).toEqual(['dmf', 'house'])

  const better = text.replace(
    '"OWN-01":{"answeredOn":"2026-03-02","value":1}',
    '"OWN-01":{"answeredOn":"2026-03-02","value":4}',
  )
  expect(better).not.toBe(text)
  const changed = fileOf('changed.json', better)
  expect(verified(changed).stdout).toContain('NOT VALID')
  expect(verified(changed).status).toBe(1)

  const { focus } = await readProfile(call, { engagementId: customer.engagementId, part: 'rating', at: 'current' })
  const { file } = await exportScoreInput(call, { assessmentId: asked.assessmentId, which: 'current' })
  expect(file.packs).toEqual(['dmf', expect.objectContaining({ id: 'house' })])
  const input = fileOf('input.json', JSON.stringify(file))
  const printed = JSON.parse(
    execFileSync(tsx, ['packages/questionnaires/bin/score.ts', input], { encoding: 'utf8' }),
  ) as ScoreBundle['result']
  expect(bundle.result).toEqual(printed)
  expect(focus?.rating).toMatchObject({
    uncapped: bundle.result.overall.uncapped,
    capped: bundle.result.overall.capped,
    confidence: bundle.result.confidence,
  })
})

it('makes one key at the first export, and writes both down', async () => {
  const { call, customer, asked } = await answered()
  const made = await Promise.all([1, 2, 3].map(() => exportScoreBundle(call, asked)))
  expect(new Set(made.map(({ publicKey }) => publicKey)).size).toBe(1)
  const [first, ...rest] = await events(customer.organisationId)
  expect(first).toMatchObject({ action: 'organisation.keyMade', data: { publicKey: made[0]?.publicKey } })
  expect(rest.map(({ action }) => action)).toEqual(['score.exported', 'score.exported', 'score.exported'])
  expect(rest[0]?.data).toMatchObject({ which: 'submitted', asOf: '2026-03-02', publicKey: made[0]?.publicKey })
})

it('publishes whose key it is to whoever has it, and retires one that the installation can no longer open', async () => {
  const { call, asked } = await answered()
  const { publicKey } = await exportScoreBundle(call, asked)
  const anyone = { ...call, actor: anonymous }
  const validFrom = '2026-03-02T01:00:00Z'
  const known = { publicKey, organisationName: 'Bank Teluk', validFrom, retiredAt: null }
  expect(await readSigningKey(anyone, { publicKey })).toEqual(known)
  for (const other of ['0'.repeat(64), '', 'x', publicKey.toUpperCase()])
    await expect(readSigningKey(anyone, { publicKey: other })).rejects.toMatchObject({ code: 'notFound' })

  const elsewhere = { ...call, deps: { ...call.deps, linkKey: new TextEncoder().encode('l'.repeat(32)) } }
  const later = await exportScoreBundle(elsewhere, asked)
  expect(later.publicKey).not.toBe(publicKey)
  expect(verified(fileOf('later.json', later.text)).status).toBe(0)
  expect(await readSigningKey(anyone, { publicKey })).toEqual({ ...known, retiredAt: validFrom })
})

it('is for those who may sign, of what was kept, in their own organisation', async () => {
  const { call, customer, asked } = await answered()
  const as = (role: 'procurement' | 'dataProtection' | 'auditor' | 'contributor') => ({
    ...call,
    actor: { ...customer.member, role },
  })
  for (const role of ['procurement', 'dataProtection', 'auditor', 'contributor'] as const)
    await expect(exportScoreBundle(as(role), asked)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(exportScoreBundle(call, { ...asked, which: 'decided' })).rejects.toMatchObject({ code: 'notFound' })
  const stranger = await makeCustomer(database(), now(), { facts, tier: 'high' })
  await expect(exportScoreBundle({ ...call, actor: stranger.member }, asked)).rejects.toMatchObject({
    code: 'notFound',
  })
  expect(await events(stranger.organisationId)).toEqual([])
})
