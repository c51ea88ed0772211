import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { seedDemonstration, type Login } from '../../packages/use-cases/bin/demonstration/seed'
import { hashToken, newToken } from '../../packages/use-cases/src/index'
import { startServer, type BenchServer } from '../bench/pages/server'
import playwright from '../../playwright.config'

/** One page to take, by the name its files get. */
type Shot = { readonly name: string; readonly address: string }

const widths = { 1280: 900, 390: 844 } as const
const schemes = ['light', 'dark'] as const
/** Pictures of the README: what is in sight, not the whole page. */
const readme = new Set([
  'vendors-1280-light',
  'profile-1280-light',
  'review-1280-light',
  'chain-1280-light',
  'incident-1280-light',
  'notice-1280-light',
  'transfer-1280-light',
  'invitation-1280-light',
  'answer-390-light',
])
const readmeFolder = 'docs/pictures'

/**
 * `npm run screenshots [-- folder] [--readme]`: every page of the demonstration at two widths, light and dark, into a
 * folder (default .rantai/pictures); with --readme also those of the README into docs/pictures.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { readme: { type: 'boolean', default: false }, only: { type: 'string' } },
    allowPositionals: true,
  })
  const folder = path.resolve(positionals[0] ?? '.rantai/pictures')
  mkdirSync(folder, { recursive: true })
  const server = await startServer()
  const launch = playwright.use?.launchOptions ?? {}
  const browser = await chromium.launch(launch)
  try {
    const take = (context: BrowserContext, shots: readonly Shot[]) =>
      takeAll(context, {
        shots: shots.filter(({ name }) => !values.only || values.only.split(',').includes(name)),
        folder,
        forReadme: values.readme,
      })
    await takeEverything(server, browser, take)
  } finally {
    await browser.close()
    await server.stop()
  }
}

type Take = (context: BrowserContext, shots: readonly Shot[]) => Promise<void>

async function takeEverything(server: BenchServer, browser: Browser, take: Take): Promise<void> {
  const password = 'seven tall ships at anchor'
  const logins = await seedDemonstration({ web: server.web, worker: server.worker, password })
  const open = () => browser.newContext({ baseURL: server.url, locale: 'en-GB', timezoneId: 'Asia/Kuala_Lumpur' })
  const shown = await chooseAssessments(server)
  const visitor = await open()
  const invited = await linkOf(server, shown.invited)
  await take(visitor, [
    { name: 'sign-in', address: '/sign-in' },
    { name: 'sign-up', address: '/sign-up' },
    { name: 'invitation', address: invited },
    { name: 'mail', address: '/dev/mail' },
  ])
  const answer = `/answer/${shown.answering}`
  const answering = await open()
  await openLink(answering, await linkOf(server, shown.answering))
  await take(answering, [
    { name: 'answer-overview', address: answer },
    { name: 'answer', address: `${answer}/section/CTL` },
    { name: 'answer-review', address: `${answer}/review` },
    { name: 'answer-spreadsheet', address: `${answer}/spreadsheet` },
    { name: 'answer-doesnt-fit', address: `${answer}/doesnt-fit` },
  ])
  const sent = await open()
  await openLink(sent, await linkOf(server, shown.submitted))
  await take(sent, [{ name: 'answer-sent', address: `/answer/${shown.submitted}/sent` }])

  const vendor = await open()
  await signIn(vendor, loginOf(logins, 'Administrator, vendor'))
  await take(vendor, [{ name: 'requests', address: '/requests' }])

  const bank = await open()
  await signIn(bank, loginOf(logins, 'Administrator, bank'))
  await take(bank, await customerShots(server, shown))
}

/** What a customer sees, of one vendor that has answered and one that is at it. */
async function customerShots({ admin }: BenchServer, { submitted, answering, inReview }: Shown): Promise<Shot[]> {
  const ids = async (assessmentId: string) => {
    const { rows } = await admin.query<{ engagement: string; vendor: string }>(
      `select e.id as engagement, e.vendor_id as vendor from assessment_internal i join engagement e on e.id = i.engagement_id where i.assessment_id = $1`,
      [assessmentId],
    )
    if (!rows[0]) throw new Error('The demonstration has no such engagement.')
    return rows[0]
  }
  const [scored, open, reviewed] = [await ids(submitted), await ids(answering), await ids(inReview)]
  const engagement = `/engagements/${scored.engagement}`
  const chained = await chainShots(admin)
  return [
    ...chained,
    { name: 'home', address: '/' },
    { name: 'vendors', address: '/vendors' },
    { name: 'vendor', address: `/vendors/${scored.vendor}` },
    { name: 'vendor-new', address: '/vendors/new' },
    { name: 'import', address: '/vendors/import' },
    { name: 'engagements', address: '/engagements' },
    { name: 'intake', address: `/engagements/${open.engagement}/intake` },
    { name: 'scope', address: `/engagements/${open.engagement}/scope` },
    { name: 'invitation-management', address: `/engagements/${open.engagement}/invitation` },
    { name: 'chase', address: '/chase' },
    { name: 'profile', address: engagement },
    { name: 'profile-answers', address: `${engagement}/answers` },
    { name: 'profile-evidence', address: `${engagement}/evidence` },
    { name: 'profile-history', address: `${engagement}/history` },
    { name: 'what-if', address: `${engagement}/what-if` },
    { name: 'compare', address: `/compare?e=${scored.engagement}&e=${reviewed.engagement}` },
    { name: 'reviews', address: '/reviews' },
    { name: 'review', address: `/reviews/${inReview}` },
    { name: 'decide', address: `${engagement}/decide` },
    { name: 'packs', address: '/packs' },
    { name: 'pack-shipped', address: '/packs/shipped/finance' },
    { name: 'pack-import', address: '/packs/import' },
    { name: 'law', address: '/law' },
    { name: 'law-jurisdiction', address: '/law/SG' },
    { name: 'law-statements', address: '/law/statements' },
    { name: 'settings', address: '/settings' },
    { name: 'settings-people', address: '/settings/people' },
    { name: 'settings-account', address: '/settings/account' },
  ]
}

/** Chains, contracts, incidents, notices and transfers: of the vendor with the most sub-processors, and the first of each of the others. */
async function chainShots(admin: BenchServer['admin']): Promise<Shot[]> {
  const { rows } = await admin.query<
    Record<
      'vendor' | 'engagement' | 'party' | 'contract' | 'incident' | 'notice' | 'transfer' | 'draft' | 'link',
      string
    >
  >(
    `select l.from_party_id as vendor, e.id as engagement, min(l.to_party_id::text) as party,
       (select id from contract order by signed_on limit 1) as contract, (select id from incident where state = 'open' limit 1) as incident,
       (select id from party_notice where cardinality(below) > 1 order by received_at desc limit 1) as notice, (select transfer_id from transfer_assessment limit 1) as transfer,
       (select transfer_id from transfer_draft limit 1) as draft,
       (select link_id from flow_down_proof order by id limit 1) as link
     from party_link l join engagement e on e.organisation_id = l.organisation_id and e.vendor_id = l.from_party_id
     where l.valid_to is null group by l.from_party_id, e.id order by count(*) desc, e.id limit 1`,
  )
  const [shown] = rows
  if (!shown) throw new Error('The demonstration has no chain.')
  return [
    { name: 'chains', address: '/chains' },
    { name: 'chain-gaps', address: '/chains/gaps' },
    { name: 'chain-parties', address: '/chains/parties' },
    { name: 'chain', address: `/engagements/${shown.engagement}/chain` },
    { name: 'impact', address: `/chains/parties/${shown.party}` },
    { name: 'sub-processors', address: `/parties/${shown.vendor}` },
    { name: 'contracts', address: '/contracts' },
    { name: 'contract', address: `/contracts/${shown.contract}` },
    { name: 'incidents', address: '/incidents' },
    { name: 'incident', address: `/incidents/${shown.incident}` },
    { name: 'incident-new', address: '/incidents/new' },
    { name: 'notices', address: '/notices' },
    { name: 'notice', address: `/notices/${shown.notice}` },
    { name: 'transfers', address: '/transfers' },
    { name: 'transfer', address: `/transfers/${shown.transfer}` },
    { name: 'transfer-assessment', address: `/transfers/${shown.draft}/assessment` },
    { name: 'data-flow', address: `/engagements/${shown.engagement}/data-flow` },
    { name: 'proofs', address: '/chains/proofs' },
    { name: 'link', address: `/chains/links/${shown.link}` },
  ]
}

/** The assessments of the bank that are shown, by what they are an example of. */
type Shown = {
  readonly invited: string
  readonly answering: string
  readonly submitted: string
  readonly inReview: string
}

async function chooseAssessments({ admin }: BenchServer): Promise<Shown> {
  const first = async (state: string) => {
    const { rows } = await admin.query<{ id: string }>(
      `select a.id from assessment a join invitation i on i.assessment_id = a.id and i.state in ('queued', 'sent', 'opened')
       where ${state} order by a.question_count desc, a.id limit 1`,
    )
    if (!rows[0]) throw new Error(`The demonstration has no assessment where ${state}.`)
    return rows[0].id
  }
  return {
    invited: await first(`a.answering_state = 'notOpened'`),
    answering: await first(`a.answering_state = 'inProgress' and a.answered_count > 0`),
    submitted: await first(`a.answering_state = 'submitted'`),
    inReview: await first(`a.answering_state = 'submitted' and a.assessing_state = 'inReview'`),
  }
}

/** A fresh link beside the one that was mailed, whose token only its reader knows. */
async function linkOf({ admin, url, web }: BenchServer, assessmentId: string): Promise<string> {
  const token = newToken()
  const at = web.now()
  const expires = new Date(at.getTime() + 86_400_000)
  const { rows } = await admin.query<{ added: boolean }>(
    `select gate.add_invitation_token(i.id, $2, $3, $4) as added from invitation i,
       lateral (select set_config('app.organisation_id', i.assessing_organisation_id::text, false)) scope
     where i.assessment_id = $1 and i.state in ('queued', 'sent', 'opened')`,
    [assessmentId, hashToken(token), expires, at],
  )
  if (!rows[0]?.added) throw new Error('The assessment has no invitation that is open.')
  return `${url}/i/${token}`
}

async function takeAll(
  context: BrowserContext,
  {
    shots,
    folder,
    forReadme,
  }: { readonly shots: readonly Shot[]; readonly folder: string; readonly forReadme: boolean },
): Promise<void> {
  const page = await context.newPage()
  for (const { name, address } of shots) {
    const response = await page.goto(address, { waitUntil: 'networkidle' })
    if (!response?.ok()) {
      console.error(`${name}: ${address} was answered with ${response?.status() ?? 'nothing'}.`)
      process.exitCode = 1
    }
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    for (const [width, height] of Object.entries(widths)) {
      await page.setViewportSize({ width: Number(width), height })
      for (const colorScheme of schemes) await takeOne(page, { name: `${name}-${width}-${colorScheme}`, colorScheme })
    }
  }
  await page.close()

  async function takeOne(on: Page, shot: { readonly name: string; readonly colorScheme: 'light' | 'dark' }) {
    await on.emulateMedia({ colorScheme: shot.colorScheme, reducedMotion: 'reduce' })
    await on.screenshot({ path: path.join(folder, `${shot.name}.png`), fullPage: true })
    if (!forReadme || !readme.has(shot.name)) return
    mkdirSync(readmeFolder, { recursive: true })
    await on.screenshot({ path: path.join(readmeFolder, `${shot.name}.png`) })
  }
}

/** Opens a link as its holder does. */
async function openLink(context: BrowserContext, link: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(link, { waitUntil: 'networkidle' })
  await page.locator('main').getByRole('button').first().click()
  await page.waitForURL(/\/answer\//)
  await page.close()
}

function loginOf(logins: readonly Login[], role: string): Login {
  const found = logins.find((login) => login.role === role)
  if (!found) throw new Error(`The demonstration has no ${role}.`)
  return found
}

async function signIn(context: BrowserContext, { email, password }: Login): Promise<void> {
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  await page.close()
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
}
