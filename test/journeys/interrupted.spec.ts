import { rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { administerBank, ask } from './customer'
import { freePort, startPortal, type Portal } from './portal'
import { expectSaved, questionOf } from './vendor'

// What is killed here would be missed by other journeys, so these have a portal of their own.
const data = path.resolve('.rantai', `journeys-interrupted-${process.pid}`)
let portal: Portal
let link = ''

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  test.setTimeout(320_000)
  rmSync(data, { recursive: true, force: true })
  portal = await startPortal({ data, port: await freePort(), clockOffsetMs: 0 })
  const customer = await browser.newContext({ baseURL: portal.url })
  const page = await customer.newPage()
  await administerBank(page, portal.mails, 'Bank Teluk')
  link = (await ask(page, portal.mails, 'Lintas Arsip Digital')).link
  await customer.close()
})

test.afterAll(async () => {
  test.setTimeout(60_000)
  // Undefined where it never came up.
  await (portal as Portal | undefined)?.stop()
})

/** A vendor that stands on the first section, writing a comment to the question with this id. */
async function writing(context: BrowserContext, id: string) {
  const page = await context.newPage()
  await page.goto(link)
  await page.getByRole('button', { name: /^(Start|Go on) answering$/ }).click()
  await expect(page).toHaveURL(/\/answer\/[\w-]+$/)
  await page.goto(`${page.url()}/section/GOV`)
  const question = questionOf(page, id)
  await question.getByRole('radio').first().check()
  await expectSaved(question)
  await question.getByRole('button', { name: 'Add a comment' }).click()
  return { page, question, comment: question.getByLabel('Comment') }
}

/** The page as a fresh one has it, so that nothing of the browser's memory is left in it but what it kept on purpose. */
async function commentOnServer(page: Page, id: string): Promise<string> {
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  return questionOf(page, id).getByLabel('Comment').inputValue()
}

test('ten minutes without a network in the middle of a sentence cost no character', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: portal.url })
  const { page, question, comment } = await writing(context, 'DMF-GOV-01')
  await page.clock.install()
  await comment.pressSequentially('The board looks at it ')
  await context.setOffline(true)
  await comment.pressSequentially('each quarter, in the tunnel ')
  await page.clock.runFor('05:00')
  await expect(question.getByText(/^Kept on this device/)).toBeVisible()
  await comment.pressSequentially('and after it too.')
  await page.clock.runFor('05:00')
  await expect(question.getByText(/^Kept on this device/)).toBeVisible()
  await context.setOffline(false)
  await page.clock.runFor('01:00')
  await page.clock.resume()
  await expectSaved(question)
  expect(await commentOnServer(page, 'DMF-GOV-01')).toBe(
    'The board looks at it each quarter, in the tunnel and after it too.',
  )
  await context.close()
})

test('the server dies between a keystroke and its saving, and while it saves', async ({ browser }) => {
  test.setTimeout(180_000)
  const context = await browser.newContext({ baseURL: portal.url })
  const { page, question, comment } = await writing(context, 'DMF-GOV-02')
  await comment.pressSequentially('Kept by the board')
  expect(portal.kill('web')).toBe(true)
  await expect(question.getByText(/^Kept on this device/)).toBeVisible({ timeout: 20_000 })
  await comment.pressSequentially(', and by its committee')
  // The start command brings the server back; nobody presses anything.
  await expect(question.getByText(/^Saved /)).toBeVisible({ timeout: 90_000 })

  // The request is on its way when the process ends; whether it was carried out nobody knows.
  const asked = page.waitForRequest((request) => request.method() === 'POST')
  await comment.pressSequentially(', each quarter.')
  await asked
  portal.kill('web')
  await expect(question.getByText(/^Kept on this device|^Saved /)).toBeVisible({ timeout: 20_000 })
  await expect
    .poll(
      () =>
        page.evaluate(() =>
          fetch('/readyz').then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      { timeout: 90_000 },
    )
    .toBe(true)
  await expect(question.getByText(/^Saved /)).toBeVisible({ timeout: 90_000 })
  await expect(question.getByText('while you were writing')).toHaveCount(0)
  expect(await commentOnServer(page, 'DMF-GOV-02')).toBe('Kept by the board, and by its committee, each quarter.')
  await context.close()
})

test('a new version is put in place while somebody writes', async ({ browser }) => {
  test.setTimeout(180_000)
  const context = await browser.newContext({ baseURL: portal.url })
  const { page, question, comment } = await writing(context, 'DMF-GOV-03')
  // The new version's server has the old one's parts no longer; a page opened from now on asks for its own.
  let replaced = false
  const missed: string[] = []
  await context.route('**/assets/*.js', async (route) => {
    if (!replaced) return route.continue()
    missed.push(route.request().url())
    return route.fulfill({ status: 404, body: 'Not found' })
  })
  page.on('request', (request) => {
    if (request.isNavigationRequest()) replaced = false
  })
  await comment.pressSequentially('Written to the old ')
  expect(portal.kill('web')).toBe(true)
  replaced = true
  await comment.pressSequentially('and the new version.')
  await expect(question.getByText(/^Kept on this device/)).toBeVisible({ timeout: 20_000 })
  await expect(question.getByText(/^Saved /)).toBeVisible({ timeout: 90_000 })
  await comment.pressSequentially(' Nothing is lost.')
  // A page whose part the browser doesn't have yet, and the server no more: the browser asks for the page as it is now.
  const asItIsNow = page.waitForEvent('load')
  await page.getByRole('link', { name: 'Hand this section to somebody' }).click()
  await asItIsNow
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(missed.length).toBeGreaterThan(0)
  await page.goto(link)
  await page.getByRole('button', { name: /^(Start|Go on) answering$/ }).click()
  await expect(page).toHaveURL(/\/answer\/[\w-]+$/)
  await page.goto(`${page.url()}/section/GOV`)
  await expect(question.getByLabel('Comment')).toHaveValue('Written to the old and the new version. Nothing is lost.')
  await expectSaved(question)
  await context.close()
})
