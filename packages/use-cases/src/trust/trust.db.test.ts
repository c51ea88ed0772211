import { expect, it } from 'vitest'
import { depsFor } from '../../../../test/setup/answered-assessment'
import { twoBanks } from '../../../../test/setup/two-banks'
import { withDatabase } from '../../../../test/setup/with-database'
import { anonymous } from '../access'
import { publishTrust, readOwnTrust, readTrust, saveTrustDraft, withdrawTrust } from './index'
import { trustProfileSchema } from './trust.schema'

const database = withDatabase()
const at = new Date('2026-03-02T08:00:00Z')
const iso = {
  name: 'ISO/IEC 27001:2022',
  issuer: 'Auditor',
  scope: '',
  issuedOn: '2025-01-01',
  expiresOn: '2028-01-01',
}
const profile = {
  ...{ name: 'Gelombang Dịch vụ', summary: 'We host.\nIn Jakarta.', website: 'https://gelombang.example' },
  ...{ securityEmail: 'security@gelombang.example', securityTxt: '', certificates: [iso] },
}

async function stage() {
  const { vendor } = await twoBanks(database(), at)
  const deps = depsFor(database(), () => at)
  const call = { actor: vendor, deps }
  const visit = (slug: string, address = '203.0.113.7') =>
    readTrust({ actor: anonymous, deps, from: { address } }, { slug })
  return { call, visit }
}

it('is read by nobody before it is published, by anybody then, and by nobody after it is withdrawn', async () => {
  const { call, visit } = await stage()
  expect(await readOwnTrust(call)).toMatchObject({ version: 0, profile: { name: 'Gelombang' }, slug: null })
  await saveTrustDraft(call, { version: 0, profile })
  const { slug, published } = await readOwnTrust(call)
  expect(slug).toMatch(/^gelombang-dich-vu-[0-9a-f]{10}$/)
  expect(published).toBeNull()
  await expect(visit(slug!)).rejects.toMatchObject({ code: 'notFound' })
  await publishTrust(call, { version: 1 })
  expect(await visit(slug!)).toEqual({ ...profile, publishedAt: at })
  // What is written next is not published by being saved.
  await saveTrustDraft(call, { version: 1, profile: { ...profile, name: 'Ombak', summary: 'Secret plans' } })
  expect(await readOwnTrust(call)).toMatchObject({ slug, version: 2, published: { current: false } })
  expect(JSON.stringify(await visit(slug!))).not.toContain('Secret')
  await publishTrust(call, { version: 2 })
  expect(await visit(slug!)).toMatchObject({ name: 'Ombak' })
  await withdrawTrust(call)
  await expect(visit(slug!)).rejects.toMatchObject({ code: 'notFound' })
  await expect(withdrawTrust(call)).rejects.toMatchObject({ code: 'notAllowedNow' })
  expect(await readOwnTrust(call)).toMatchObject({ slug, profile: { name: 'Ombak' }, published: null })
})

it('publishes and replaces only what the administrator saw', async () => {
  const { call } = await stage()
  await expect(publishTrust(call, { version: 1 })).rejects.toMatchObject({ code: 'conflict' })
  await saveTrustDraft(call, { version: 0, profile })
  await expect(saveTrustDraft(call, { version: 0, profile })).rejects.toMatchObject({ code: 'conflict' })
  await saveTrustDraft(call, { version: 1, profile: { ...profile, summary: 'Newer' } })
  await expect(saveTrustDraft(call, { version: 1, profile })).rejects.toMatchObject({ code: 'conflict' })
  await expect(publishTrust(call, { version: 1 })).rejects.toMatchObject({ code: 'conflict', details: { current: 2 } })
  expect((await readOwnTrust(call)).profile.summary).toBe('Newer')
})

it('is written by administrators, and read so by their colleagues', async () => {
  const { call } = await stage()
  const colleague = { ...call, actor: { ...call.actor, role: 'contributor' as const } }
  expect(await readOwnTrust(colleague)).toMatchObject({ mayWrite: false })
  const refused = { code: 'forbidden' }
  await expect(saveTrustDraft(colleague, { version: 0, profile })).rejects.toMatchObject(refused)
  await expect(publishTrust(colleague, { version: 1 })).rejects.toMatchObject(refused)
  await expect(withdrawTrust(colleague)).rejects.toMatchObject(refused)
})

it('is read so often from one place and no more, while others go on', async () => {
  const { visit } = await stage()
  const codes = new Set<string>()
  for (let read = 0; read < 300; read += 1)
    await visit('nobody', '203.0.113.9').catch(({ code }) => codes.add(String(code)))
  expect([...codes]).toEqual(['notFound'])
  await expect(visit('nobody', '203.0.113.9')).rejects.toMatchObject({ code: 'tooManyAttempts' })
  await expect(visit('nobody', '203.0.113.8')).rejects.toMatchObject({ code: 'notFound' })
})

it('is read through a role that can read three columns of one table and nothing else', async () => {
  const { admin } = database()
  const { rows } = await admin.query<{ cell: string }>(
    `select c.relname || '.' || a.attname as cell from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
       and has_column_privilege('rantai_visitor', c.oid, a.attnum, 'select, insert, update') order by 1`,
  )
  expect(rows.map(({ cell }) => cell)).toEqual([
    'trust_profile.profile',
    'trust_profile.published_at',
    'trust_profile.slug',
  ])
})

it.each([
  [{ website: 'http://gelombang.example' }, 'website'],
  [{ website: 'javascript:alert(1)' }, 'website'],
  [{ securityTxt: 'https://user:word@gelombang.example' }, 'securityTxt'],
  [{ securityEmail: 'nobody' }, 'securityEmail'],
  [{ name: ' ' }, 'name'],
  [{ certificates: [{ ...iso, expiresOn: '2024-01-01' }] }, 'certificates.0.expiresOn'],
  [{ certificates: [{ ...iso, issuer: '' }] }, 'certificates.0.issuer'],
  [{ certificates: [{ ...iso, issuedOn: '2025-02-30' }] }, 'certificates.0.issuedOn'],
])('refuses %j', (change, field) => {
  const read = trustProfileSchema.safeParse({ ...profile, ...change })
  expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual([field])
})
