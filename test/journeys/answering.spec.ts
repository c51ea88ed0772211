import { expect, test, type Page } from '@playwright/test'
import { administerBank, ask } from './customer'
import { sharedMailbox } from './mails'
import { expectAccessible, watchFaults } from './page-checks'
import { answerEverySection, expectSaved, fill, open, questionOf, send, startAnswering } from './vendor'

let customer: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  customer = await (await browser.newContext()).newPage()
  await administerBank(customer, sharedMailbox, 'Bank Teluk')
})

const first = 'DMF-GOV-01'
const enterFirstSection = async (page: Page) => {
  await page.getByRole('link', { name: /^(Start|Go on) with / }).click()
  await expect(questionOf(page, first)).toBeVisible()
}

test('two tabs write the same answer: both are shown, and one is chosen', async ({ browser }) => {
  const { link } = await ask(customer, sharedMailbox, 'Lintas Arsip Digital')
  const context = await browser.newContext()
  const faults = watchFaults(context)
  const one = await context.newPage()
  await startAnswering(one, link)
  await enterFirstSection(one)
  const other = await context.newPage()
  await other.goto(one.url())
  await questionOf(one, first).getByRole('radio', { name: 'Defined' }).check()
  await expectSaved(questionOf(one, first))
  await questionOf(other, first).getByRole('radio', { name: 'Advanced' }).check()
  const both = questionOf(other, first)
  await expect(both.getByText('while you were writing')).toBeVisible()
  await expect(both.getByText('Defined').first()).toBeVisible()
  await expect(both.getByRole('radio', { name: 'Advanced' })).toBeChecked()
  await expectAccessible(other)
  await both.getByRole('button', { name: 'Keep mine' }).click()
  await expectSaved(both)
  await one.reload()
  await expect(questionOf(one, first).getByRole('radio', { name: 'Advanced' })).toBeChecked()
  expect(faults).toEqual([])
  await context.close()
})

test('what is written while the network is cut is kept, and sent from the next page', async ({ browser }) => {
  const { link } = await ask(customer, sharedMailbox, 'Awan Cadangan')
  const context = await browser.newContext()
  const page = await context.newPage()
  await startAnswering(page, link)
  await enterFirstSection(page)
  const section = page.url()
  await context.setOffline(true)
  await questionOf(page, first).getByRole('radio', { name: 'Managed' }).check()
  await expect(questionOf(page, first).getByText(/^Kept on this device/)).toBeVisible()
  await page.close()
  await context.setOffline(false)
  const next = await context.newPage()
  await next.goto(section)
  await expectSaved(questionOf(next, first))
  await next.reload()
  await expect(questionOf(next, first).getByRole('radio', { name: 'Managed' })).toBeChecked()
  await expectSaved(questionOf(next, first))
  await context.close()
})

test('without scripts: start, answer a section, and see what is missing before sending', async ({ browser }) => {
  const { link } = await ask(customer, sharedMailbox, 'Mekong Field')
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await startAnswering(page, link)
  await enterFirstSection(page)
  while ((await open(page)).length > 0) {
    for (const id of await open(page)) await fill(page, id)
    await page.getByRole('button', { name: 'Save this page' }).click()
    await expect(questionOf(page, first).getByText(/^Saved /)).toBeVisible()
  }
  await expect(questionOf(page, 'DMF-GOV-11b')).toBeVisible()
  await page.getByRole('button', { name: /^Save\. Next: / }).click()
  await expect(page.getByText('Section 2 of ')).toBeVisible()
  await page.goto(page.url().replace(/section\/.*/, 'review'))
  const missing = page.getByRole('region', { name: / an answer before you can send$/ })
  await expect(missing.getByRole('link').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Send / })).toHaveCount(0)
  const refused = await context.request.post(page.url(), {
    form: { name: 'Siriporn', title: 'Head of Operations', agreed: 'yes' },
    headers: { origin: new URL(page.url()).origin },
  })
  expect(refused.url()).not.toMatch(/sent$/)
  expect(refused.status()).toBe(422)
  await context.close()
})

test('a question that is returned opens again, and only that one', async ({ browser }) => {
  test.setTimeout(240_000)
  const { link, contact, vendor } = await ask(customer, sharedMailbox, 'Dokpeep Cloud')
  const context = await browser.newContext()
  const page = await context.newPage()
  await startAnswering(page, link)
  await answerEverySection(page)
  await send(page)
  await expectAccessible(page)

  await customer.goto('/reviews')
  await expectAccessible(customer)
  await customer.getByRole('link', { name: vendor }).click()
  await expect(customer).toHaveURL(/\/reviews\/[\w-]+/)
  await customer.goto(`${customer.url().split('/').slice(0, 5).join('/')}/${first}`)
  await expectAccessible(customer)
  await customer.getByLabel(/^Reason/).fill('Please name the executive.')
  await customer.getByRole('button', { name: 'Return to vendor' }).click()
  await expect
    .poll(() => sharedMailbox().filter(({ toEmail }) => toEmail === contact).length, { timeout: 60_000 })
    .toBeGreaterThan(1)

  await page.goto(page.url().replace(/\/sent.*/, ''))
  await expect(page.getByText(/needs 1 answer from you again/)).toBeVisible()
  await page.getByRole('link', { name: first }).click()
  await expect(questionOf(page, first).getByText('Please name the executive.')).toBeVisible()
  await expect(questionOf(page, first).getByRole('radio')).not.toHaveCount(0)
  await expect(questionOf(page, 'DMF-GOV-03').getByRole('radio')).toHaveCount(0)
  await expectAccessible(page)
  await questionOf(page, first).getByRole('radio', { name: 'Advanced' }).check()
  await expectSaved(questionOf(page, first))
  await context.close()
})
