import { expect, test, type Page } from '@playwright/test'
import { administerBank, ask } from './customer'
import { linkMailed, sharedMailbox } from './mails'
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from './page-checks'
import { answer, expectSaved, open, questionOf, startAnswering } from './vendor'

let customer: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  customer = await (await browser.newContext()).newPage()
  await administerBank(customer, sharedMailbox, 'Bank Teluk')
})

const first = 'DMF-GOV-01'

test('a section goes to a colleague by mail, is answered on a phone, and comes back without losing a character', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const { link, contact } = await ask(customer, sharedMailbox, 'Lintas Serah')
  const context = await browser.newContext()
  const faults = watchFaults(context)
  const page = await context.newPage()
  await startAnswering(page, link)
  const overview = page.url()
  await page.getByRole('link', { name: /^Start with / }).click()
  await expect(questionOf(page, first)).toBeVisible()
  const section = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByRole('link', { name: 'Hand this section to somebody' }).click()
  await expect(page.getByRole('radio', { name: /^A section/ })).toBeChecked()
  await page.getByRole('button', { name: 'Hand over' }).click()
  await expect(page.getByText('Enter an e-mail address, such as name@company.com.').first()).toBeVisible()
  const budi = `budi.${contact}`
  await page.getByLabel('Who should answer').fill('Budi Santoso')
  await page.getByLabel('E-mail').fill(budi)
  await page.getByLabel('A word to them, if you like').fill('You run this, so you know best.')
  await page.getByRole('button', { name: 'Hand over' }).click()
  await expect(page.getByText('Handed over. The mail with the link is on its way.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Budi Santoso' })).toBeVisible()
  await expectAccessible(page)

  const part = await linkMailed(sharedMailbox, { to: budi, subject: /asks you to answer/ })
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const theirs = await phone.newPage()
  await theirs.goto(part)
  await expect(theirs.getByText('You run this, so you know best.')).toBeVisible()
  await expectAccessible(theirs)
  await expectNoSidewaysScroll(theirs)
  await theirs.getByRole('button', { name: 'Open the questions' }).click()
  await expect(theirs.getByText(/handed this to you/)).toBeVisible()
  await expect(theirs.getByRole('heading', { name: '1 section' })).toBeVisible()
  await expect(theirs.getByRole('link', { name: 'Check and send' })).toHaveCount(0)
  await expectAccessible(theirs)
  await expectNoSidewaysScroll(theirs)
  await theirs.getByRole('link', { name: /^Start with / }).click()
  await expect(questionOf(theirs, first)).toBeVisible()
  const left = await open(theirs)
  expect(left.length).toBeGreaterThan(1)
  await answer(theirs, first)
  // Another section of the same questionnaire is not there for them.
  const other = await theirs.request.get(theirs.url().replace(/section\/[^/]+$/, 'section/CTL'))
  expect(other.status()).toBe(404)

  await page.goto(overview)
  await page.getByRole('link', { name: 'Who answers what: 1 part in others’ hands' }).click()
  await expect(page.getByText(`The section “${section}”`)).toBeVisible()
  await expect(page.getByText(/^1 of \d+ answered$/)).toBeVisible()
  await page.goto(`${overview}/section/GOV`)
  await expect(questionOf(page, first).getByText('In the hands of Budi Santoso')).toBeVisible()
  await expect(questionOf(page, first).getByRole('radio').nth(3)).toBeChecked()

  await page.goto(`${overview}/handed`)
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByText(/The link no longer works/)).toBeVisible()
  const words = 'Half a sentence that nobody took'
  await questionOf(theirs, left[1] ?? '')
    .getByRole('button', { name: /comment|remark/i })
    .first()
    .click()
  await questionOf(theirs, left[1] ?? '')
    .getByLabel(/remark|comment/i)
    .last()
    .fill(words)
  await expect(theirs.getByText('Your session ended')).toBeVisible()
  await theirs.goto(part)
  await expect(theirs.getByRole('heading', { name: 'These questions were taken back' })).toBeVisible()
  for (const broken of [`${part}x`, part.slice(0, -9)]) {
    expect((await theirs.goto(broken))?.ok()).toBe(false)
    await expect(theirs.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
  }
  await expectAccessible(theirs)
  await page.goto(`${overview}/section/GOV`)
  await expect(questionOf(page, first).getByRole('radio').nth(3)).toBeChecked()
  await expectSaved(questionOf(page, first))
  expect(faults).toEqual([])
  await phone.close()
  await context.close()
})
