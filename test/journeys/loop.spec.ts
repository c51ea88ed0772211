import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { devices, expect, test, type Page } from '@playwright/test'
import { administerBank, checkImport, invite, recordEngagement, signIn, type Person } from './customer'
import { putRight } from './findings'
import { linkMailed } from './mails'
import { expectAccessible, watchFaults } from './page-checks'
import { freePort, startPortal, type Portal } from './portal'
import { answerEverySection, send, startAnswering } from './vendor'
import { vendorsOfOurOwn } from './vendors-of-our-own'

const REAL_VENDORS = path.resolve('../shared/data/vendors-564.json')
const DAY_MS = 86_400_000
/** Past the yearly delta of a high tier and past the half-yearly one of a critical tier; short of the next full one. */
const PAST_THE_CADENCE_MS = 400 * DAY_MS
const bank = 'Teluk Mutiara Bank Berhad'
const title = 'Loan-file digitisation and archive'
const contact = { name: 'Siriporn', email: 'siriporn@lintas.example' }

const data = path.resolve('.rantai', `journeys-loop-${process.pid}`)
let portal: Portal
let port: number

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(320_000)
  rmSync(data, { recursive: true, force: true })
  port = await freePort()
  portal = await startPortal({ data, port, clockOffsetMs: 0 })
})

test.afterAll(async () => {
  test.setTimeout(60_000)
  // Undefined where it never came up.
  await (portal as Portal | undefined)?.stop()
})

test('a bank asks a vendor, scores and decides, and asks again by itself', async ({ browser }) => {
  test.setTimeout(600_000)
  const customer = await browser.newContext({ baseURL: portal.url, viewport: { width: 1280, height: 900 } })
  const vendor = await browser.newContext({ ...devices['Pixel 7'], baseURL: portal.url })
  const faults = [watchFaults(customer), watchFaults(vendor)]
  const page = await customer.newPage()
  const phone = await vendor.newPage()

  let administrator: Person | undefined
  let engagement = ''
  let link = ''
  await test.step('the bank signs up and imports its vendors', async () => {
    administrator = await administerBank(page, portal.mails, bank)
    await importVendors(page)
  })
  await test.step('it describes an engagement and invites the vendor', async () => {
    await recordEngagement(page, title)
    link = await invite(page, portal.mails, contact)
    engagement = /engagements\/([\w-]+)/.exec(page.url())?.[1] ?? ''
  })
  await test.step('the vendor answers everything on a phone and sends it', async () => {
    await startAnswering(phone, link)
    const answered = await answerEverySection(phone)
    expect(answered).toContain('DMF-GOV-11b')
    const because = [
      'DMF-INV-08b',
      'DMF-GOV-12',
      'DMF-POL-09',
      'DMF-CTL-12',
      'DMF-CTL-13a',
      'DMF-CTL-13b',
      'DMF-MCI-06',
    ]
    expect(answered).toEqual(expect.arrayContaining(because))
    await expectAccessible(phone)
    await send(phone)
  })
  await test.step('the profile shows the number that the command prints', () => expectTheScore(page, engagement))
  await test.step('the bank reviews and decides', async () => {
    await review(page)
    await decide(page, engagement)
  })
  await test.step('the bank shares a finding, and the vendor puts it right', () => putRight(page, phone, engagement))
  await test.step('the vendor reads none of what the bank wrote to itself', async () => {
    await phone.reload()
    await expect(phone.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await phone.content()).not.toContain(INSIDE)
  })
  expect(faults).toEqual([[], []])

  await test.step('past the cadence the vendor is asked again, once, though the worker dies', async () => {
    if (!administrator) throw new Error('Nobody signed up.')
    expect(invitations(portal).length).toBe(1)
    await portal.stop()
    portal = await startPortal({ data, port, clockOffsetMs: PAST_THE_CADENCE_MS, whileStarting: killTheWorkerThrice })
    await expect.poll(() => invitations(portal).length, { timeout: 200_000 }).toBe(2)
    await passAnotherMailThrough(page, administrator)
    expect(invitations(portal).length).toBe(2)
    await signIn(page, administrator)
    await page.goto(`/engagements/${engagement}`)
    await expect(page.getByText('A new assessment is under way')).toHaveCount(1)
    await page.goto(`/engagements/${engagement}/history`)
    await expectAccessible(page)
  })
  await customer.close()
  await vendor.close()
})

async function importVendors(page: Page): Promise<void> {
  const isReal = existsSync(REAL_VENDORS)
  const buffer = isReal ? readFileSync(REAL_VENDORS) : Buffer.from(JSON.stringify(vendorsOfOurOwn(564)))
  const all = JSON.parse(buffer.toString('utf8')) as { name: string }[]
  await checkImport(page, { name: 'vendors.json', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: 'Apply the import' }).click()
  await expect(page.getByRole('heading', { name: 'Import applied' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'All vendors' }).click()
  await expect(page.getByText(`${all.length} in the register`)).toBeVisible()
  await expectAccessible(page)
  const name = all[Math.floor(all.length / 2)]?.name ?? ''
  await page.getByRole('searchbox', { name: 'Search vendors' }).fill(name)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('table', { name: 'Vendors' }).getByRole('link', { name, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

type Scored = { readonly overall: { readonly capped: number; readonly uncapped: number } }

async function expectTheScore(page: Page, engagement: string): Promise<void> {
  await page.goto(`/engagements/${engagement}`)
  const shown = Number(await page.getByTestId('score').innerText())
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export the score input' }).click()
  const file = path.join(data, 'score-input.json')
  await (await download).saveAs(file)
  const printed = execFileSync('npm', ['run', '-s', 'score', '--', file], { encoding: 'utf8' })
  const { overall } = JSON.parse(printed) as Scored
  expect(shown).toBe(Math.floor(overall.capped + 1e-9))
  await expect(page.getByRole('region', { name: 'Rating' })).toContainText(
    (Math.floor(overall.uncapped * 10 + 1e-9) / 10).toFixed(1),
  )
}

/** What the bank writes to itself, and the vendor never reads. */
const INSIDE = 'The archive again: ask Maya before this is accepted.'

async function review(page: Page): Promise<void> {
  await page.goto('/reviews')
  await page.getByRole('row').filter({ hasText: title }).getByRole('link').first().click()
  const inside = page.getByRole('region', { name: /^Notes inside/ })
  await inside.getByLabel('Note for colleagues').fill(INSIDE)
  await inside.getByRole('button', { name: 'Keep the note inside' }).click()
  await expect(inside.getByRole('paragraph').filter({ hasText: INSIDE })).toBeVisible()
  await inside.getByText('Change or remove').click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Accept the claim' }).click()
  await expect(page).toHaveURL(/\/reviews\/[\w-]+\/DMF-/)
  await expectAccessible(page)
}

async function decide(page: Page, engagement: string): Promise<void> {
  await page.goto(`/engagements/${engagement}/decide`)
  // That something happened before asks for a reviewer's judgement.
  await page.getByRole('link', { name: 'Review it' }).click()
  await expect(page).toHaveURL(/GOV-11$/)
  const reason = page.getByLabel('Reason, kept with the score')
  await reason.fill('It was told at once and put right.')
  await page.getByRole('radio', { name: 'No', exact: true }).check()
  // What is begun and not sent outlives a look at the next question.
  const shown = page.locator('[aria-current="true"]')
  await expect(shown).toContainText(/GOV-11(?!b)/)
  await page.keyboard.press('j')
  await expect(shown).not.toContainText(/GOV-11(?!b)/)
  await page.keyboard.press('k')
  await expect(page).toHaveURL(/GOV-11$/)
  await expect(reason).toHaveValue('It was told at once and put right.')
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeInViewport()
  await page.getByRole('button', { name: /^Accept/ }).click()
  await expect(page).not.toHaveURL(/GOV-11$/)
  await page.goto(`/engagements/${engagement}/decide`)
  await page.getByRole('radio', { name: 'Approve', exact: true }).check()
  await page.getByLabel(/^Reason/).fill('The archive is where it should be, and the proof was read.')
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await expect(page).toHaveURL(/history$/)
}

/** The mails that ask the vendor. */
const invitations = ({ mails }: Portal) =>
  mails().filter(({ toEmail, subject }) => toEmail === contact.email && subject.endsWith(`asks about ${title}`))

/** As it starts, as it begins to look for work, and as the mail leaves: short of the deaths that make the start give up. */
async function killTheWorkerThrice(starting: Portal): Promise<void> {
  const often = { intervals: [20], timeout: 200_000 }
  const before = starting.workersSoFar()
  await expect.poll(() => starting.kill('worker'), often).toBe(true)
  await expect.poll(() => starting.workersSoFar(), often).toBeGreaterThan(before)
  starting.kill('worker')
  await expect.poll(() => invitations(starting).length, often).toBe(2)
  starting.kill('worker')
}

/** A mail that is asked for now leaves after all that waited before it. */
async function passAnotherMailThrough(page: Page, who: Person): Promise<void> {
  await page.goto('/reset')
  await page.getByLabel('E-mail address').fill(who.email)
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await linkMailed(portal.mails, { to: who.email, subject: /^Choose a new password/ })
}
