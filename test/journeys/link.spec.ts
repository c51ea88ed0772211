import { expect, test, type Page } from '@playwright/test'
import { administerBank, ask } from './customer'
import { sharedMailbox } from './mails'
import { expectAccessible, watchFaults } from './page-checks'

let customer: Page

test.beforeAll(async ({ browser }) => {
  customer = await (await browser.newContext()).newPage()
  await administerBank(customer, sharedMailbox, 'Bank Selat')
})

test('a mail scanner opens the link many times, then a person starts from it', async ({ browser, request }) => {
  const { link } = await ask(customer, sharedMailbox, 'Lintas Arsip Digital')
  expect((await request.head(link)).ok()).toBe(true)
  for (let fetched = 0; fetched < 5; fetched += 1) {
    const answer = await request.get(link, { headers: { 'sec-purpose': 'prefetch' } })
    expect(answer.ok()).toBe(true)
    expect(answer.headers()['set-cookie'] ?? '').not.toContain('respondent')
  }
  const scanner = await browser.newContext()
  await (await scanner.newPage()).goto(link)
  await scanner.close()

  const context = await browser.newContext()
  const faults = watchFaults(context)
  const page = await context.newPage()
  await page.goto(link)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Start answering' }).click()
  await expect(page).toHaveURL(/\/answer\/[\w-]+$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  const token = link.split('/').at(-1) ?? ''
  expect(page.url()).not.toContain(token)
  expect(faults).toEqual([])
  await context.close()
})

test('after the questions are taken back the link says so, and an open page is closed', async ({ browser }) => {
  const { link } = await ask(customer, sharedMailbox, 'Awan Cadangan')
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(link)
  await page.getByRole('button', { name: 'Start answering' }).click()
  await expect(page).toHaveURL(/\/answer\/[\w-]+$/)
  await customer.getByRole('button', { name: 'Recall the questions' }).click()
  await expect(customer.getByRole('button', { name: 'Recall the questions' })).toHaveCount(0)
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'These questions were taken back' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start answering' })).toHaveCount(0)
  await expectAccessible(page)
  await context.close()
})

test('"this doesn’t fit us" reaches the person who asked', async ({ browser }) => {
  const { link, title } = await ask(customer, sharedMailbox, 'Mekong Field')
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(link)
  await page.getByRole('button', { name: 'This doesn’t fit us' }).click()
  await page.getByRole('radio', { name: /^This is the wrong company/ }).check()
  await page.getByLabel(/^In your words/).fill('Mekong Field Services signs this contract.')
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Send this answer to / }).click()
  await expect(page.getByText(/^Your message went to /)).toBeVisible()
  await expect
    .poll(() => sharedMailbox().filter(({ subject }) => subject === `Mekong Field wrote about ${title}`).length, {
      timeout: 30_000,
    })
    .toBe(1)
  await customer.reload()
  await expect(customer.getByText('Mekong Field Services signs this contract.')).toBeVisible()
  await context.close()
})
