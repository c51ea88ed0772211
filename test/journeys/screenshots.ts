import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { seedDemonstration, type Login } from '../../packages/use-cases/bin/demonstration/seed'
import { findRespondent } from '../../packages/use-cases/src/access/index'
import { hashToken, readAnsweringOverview, saveAnswer, submitAnswers } from '../../packages/use-cases/src/index'
import { startServer, type BenchServer } from '../bench/pages/server'
import playwright from '../../playwright.config'
import { answerEverything } from '../setup/vendor-link'
import { linkMailed } from './mails'
import { mailsIn } from './portal'

/** One page to take, by the name its files get. */
type Shot = { readonly name: string; readonly address: string }

const widths = { 1280: 900, 390: 844 } as const
const schemes = ['light', 'dark'] as const
/** Pictures of the README: what is in sight, not the whole page. */
const readme = new Set([
  'vendors-1280-light',
  'profile-1280-light',
  'review-1280-light',
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
  const mailbox = () => mailsIn(path.join(server.folder, 'mail'))
  const linkTo = (to: string) => linkMailed(mailbox, { to, subject: / asks about / })

  const visitor = await open()
  const link = await linkTo('vendor@dokpeep.example')
  await take(visitor, [
    { name: 'sign-in', address: '/sign-in' },
    { name: 'sign-up', address: '/sign-up' },
    { name: 'invitation', address: link },
    { name: 'mail', address: '/dev/mail' },
  ])

  const sent = await openLink(await open(), server, await linkTo('vendor@gelombang.example'))
  await answerEverything(sent.call, sent.assessmentId)
  await submitAnswers(sent.call, {
    assessmentId: sent.assessmentId,
    ...{ name: 'Sujatmiko', title: 'Head of Security', agreed: true },
  })
  const answering = await openLink(visitor, server, link)
  await answerSome(answering)
  const at = (assessmentId: string, rest = '') => `/answer/${assessmentId}${rest}`
  await take(visitor, [
    { name: 'answer-overview', address: at(answering.assessmentId) },
    { name: 'answer', address: at(answering.assessmentId, '/section/CTL') },
    { name: 'answer-review', address: at(answering.assessmentId, '/review') },
    { name: 'answer-doesnt-fit', address: at(answering.assessmentId, '/doesnt-fit') },
  ])
  await take(sent.context, [{ name: 'answer-sent', address: at(sent.assessmentId, '/sent') }])

  const vendor = await open()
  await signIn(vendor, loginOf(logins, 'Administrator, vendor'))
  await take(vendor, [{ name: 'requests', address: '/requests' }])

  const bank = await open()
  await signIn(bank, loginOf(logins, 'Administrator, bank'))
  await take(bank, await customerShots(server, sent.assessmentId, answering.assessmentId))
}

/** What a customer sees, of one vendor that has answered and one that is at it. */
async function customerShots({ admin }: BenchServer, answered: string, running: string): Promise<Shot[]> {
  await untilScored(admin)
  const ids = async (assessmentId: string) => {
    const { rows } = await admin.query<{ engagement: string; vendor: string }>(
      `select e.id as engagement, e.vendor_id as vendor from assessment_internal i join engagement e on e.id = i.engagement_id where i.assessment_id = $1`,
      [assessmentId],
    )
    if (!rows[0]) throw new Error('The demonstration has no such engagement.')
    return rows[0]
  }
  const [scored, open] = [await ids(answered), await ids(running)]
  const engagement = `/engagements/${scored.engagement}`
  return [
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
    { name: 'reviews', address: '/reviews' },
    { name: 'review', address: `/reviews/${answered}` },
    { name: 'decide', address: `${engagement}/decide` },
    { name: 'settings', address: '/settings' },
    { name: 'settings-people', address: '/settings/people' },
    { name: 'settings-account', address: '/settings/account' },
  ]
}

async function untilScored(admin: BenchServer['admin']): Promise<void> {
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    const { rows } = await admin.query('select from engagement where current_band is not null limit 1')
    if (rows.length > 0) return
  }
  throw new Error('The worker did not score the answers within a minute.')
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

/** Opens a link as its holder does, and gives what the holder's use-cases need. */
async function openLink(context: BrowserContext, { url, web }: BenchServer, link: string) {
  const page = await context.newPage()
  await page.goto(link, { waitUntil: 'networkidle' })
  await page.getByRole('button').first().click()
  await page.waitForURL(/\/answer\//)
  const assessmentId = /\/answer\/([\w-]+)/.exec(page.url())?.[1] ?? ''
  await page.close()
  const cookie = (await context.cookies(url)).find(({ name }) => name === '__Host-rantai_respondent')
  const respondent = cookie && (await findRespondent(web, hashToken(cookie.value)))
  if (!respondent) throw new Error('The link opened no session.')
  return { context, assessmentId, call: { actor: respondent, deps: web } }
}

/** Some of the first section, so that its page shows what was answered and what is still open. */
async function answerSome({ call, assessmentId }: Awaited<ReturnType<typeof openLink>>): Promise<void> {
  const { missing } = await readAnsweringOverview(call, { assessmentId })
  const first = missing.filter(({ sectionId }) => sectionId === 'CTL').slice(0, 6)
  for (const [at, { questionId }] of first.entries()) {
    await saveAnswer(call, { assessmentId, questionId, value: 1 + (at % 4), expectedVersion: 0 })
  }
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
