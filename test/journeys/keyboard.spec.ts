import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { rowWith, sorted, text, withCell } from '../setup/answer-sheets'
import { administerBank, ask } from './customer'
import { choose, pressOn, typeInto } from './keyboard'
import { linkMailed, sharedMailbox } from './mails'
import { watchFaults } from './page-checks'
import { expectSaved, postEverySection, questionOf } from './vendor'

let customer: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  customer = await (await browser.newContext()).newPage()
  await administerBank(customer, sharedMailbox, 'Bank Kekunci')
})

const first = 'DMF-GOV-01'

/** From the mail to the first section, by keyboard. */
async function enter(page: Page, link: string): Promise<string> {
  await page.goto(link)
  await pressOn(page.getByRole('button', { name: 'Start answering' }))
  await expect(page).toHaveURL(/\/answer\/[\w-]+$/)
  const overview = page.url()
  await pressOn(page.getByRole('link', { name: /^Start with / }))
  await expect(questionOf(page, first)).toBeVisible()
  return overview
}

/** Picks a level of the first question by its figure; before the scripts run the keys do nothing. */
async function pickLevel(page: Page, level: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Save this page' })).toHaveCount(0)
  await page.keyboard.press('j')
  await expect(questionOf(page, first)).toBeFocused()
  await page.keyboard.press(level)
}

test('by keyboard alone: two tabs write one answer, and one of both is kept', async ({ browser }) => {
  const { link } = await ask(customer, sharedMailbox, 'Dua Tab')
  const context = await browser.newContext()
  const faults = watchFaults(context)
  const one = await context.newPage()
  await enter(one, link)
  const other = await context.newPage()
  await other.goto(one.url())
  await expect(other.getByRole('button', { name: 'Save this page' })).toHaveCount(0)
  await one.bringToFront()
  await pickLevel(one, '3')
  await expectSaved(questionOf(one, first))
  await other.bringToFront()
  await pickLevel(other, '5')
  const both = questionOf(other, first)
  await expect(both.getByText('while you were writing')).toBeVisible()
  await pressOn(both.getByRole('button', { name: 'Keep mine' }))
  await expectSaved(both)
  await one.reload()
  await expect(questionOf(one, first).locator('input[type=radio]').nth(4)).toBeChecked()
  expect(faults).toEqual([])
  await context.close()
})

test('by keyboard alone: hand a section over, and take it back with what was answered', async ({ browser }) => {
  const { link, contact } = await ask(customer, sharedMailbox, 'Serah Kekunci')
  const context = await browser.newContext()
  const faults = watchFaults(context)
  const page = await context.newPage()
  const overview = await enter(page, link)
  await pressOn(page.getByRole('link', { name: 'Hand this section to somebody' }))
  await expect(page.getByRole('radio', { name: /^A section/ })).toBeChecked()
  const budi = `budi.${contact}`
  await typeInto(page.getByLabel('Who should answer'), 'Budi Santoso')
  await typeInto(page.getByLabel('E-mail'), budi)
  await pressOn(page.getByRole('button', { name: 'Hand over' }))
  await expect(page.getByText('Handed over. The mail with the link is on its way.')).toBeVisible()

  const theirs = await (await browser.newContext()).newPage()
  await theirs.goto(await linkMailed(sharedMailbox, { to: budi, subject: /asks you to answer/ }))
  await pressOn(theirs.getByRole('button', { name: 'Open the questions' }))
  await pressOn(theirs.getByRole('link', { name: /^Start with / }))
  await expect(questionOf(theirs, first)).toBeVisible()
  await pickLevel(theirs, '4')
  await expectSaved(questionOf(theirs, first))
  await theirs.context().close()

  await page.goto(`${overview}/handed`)
  await pressOn(page.getByRole('button', { name: 'Take back' }))
  await expect(page.getByText(/The link no longer works/)).toBeVisible()
  await page.goto(`${overview}/section/GOV`)
  await expect(questionOf(page, first).getByRole('radio').nth(3)).toBeChecked()
  expect(faults).toEqual([])
  await context.close()
})

test('by keyboard alone: a workbook goes out and comes back, and what both changed is chosen', async ({ browser }) => {
  const { link } = await ask(customer, sharedMailbox, 'Lembar Kekunci')
  const context = await browser.newContext()
  const faults = watchFaults(context)
  const page = await context.newPage()
  const overview = await enter(page, link)
  await page.goto(overview)
  await pressOn(page.getByRole('link', { name: 'Answer in a spreadsheet' }))
  const sheet = page.getByRole('button', { name: 'Download the questions' })
  const [download] = await Promise.all([page.waitForEvent('download'), pressOn(sheet)])
  let workbook: Uint8Array = await readFile(await download.path())
  const at = `F${rowWith(workbook, first)}`
  workbook = withCell(workbook, at, text(at, 'Advanced'))
  await page.goto(`${overview}/section/GOV`)
  await pickLevel(page, '2')
  await expectSaved(questionOf(page, first))

  await page.goto(`${overview}/spreadsheet`)
  const file = { name: 'questions.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(sorted(workbook)) }
  await choose(page.getByLabel('Filled-in file'), file)
  await pressOn(page.getByRole('button', { name: 'Check the file' }))
  await expect(page.getByRole('heading', { name: 'Check what the file changes' })).toBeVisible()
  // One group of radios is one stop; the arrows walk it.
  const sheets = page.getByRole('radio', { name: /^Take the sheet’s/ })
  await pressOn(page.getByRole('radio', { name: /^Keep the portal’s/ }), 'Space')
  for (let presses = 0; presses < 3 && !(await sheets.isChecked()); presses += 1) await page.keyboard.press('ArrowDown')
  await expect(sheets).toBeChecked()
  await pressOn(page.getByRole('button', { name: 'Save the answers and what you chose' }))
  await expect(page.getByText(/^1 answer was saved from the file/)).toBeVisible()
  await page.goto(`${overview}/section/GOV`)
  await expect(questionOf(page, first).locator('input[type=radio][value="4"]')).toBeChecked()
  expect(faults).toEqual([])
  await context.close()
})

test('by keyboard alone: sign, send, and take the receipt', async ({ browser }) => {
  const { link } = await ask(customer, sharedMailbox, 'Tanda Kekunci')
  const context = await browser.newContext()
  const faults = watchFaults(context)
  const page = await context.newPage()
  await page.goto(await enter(page, link))
  await postEverySection(page)
  await typeInto(page.getByLabel('Your name'), 'Siriporn')
  await typeInto(page.getByLabel('Your title'), 'Head of Operations')
  await pressOn(page.getByLabel(/^To the best of my knowledge/), 'Space')
  const unproven = page.getByLabel(/^I have seen that .* without the evidence/)
  if ((await unproven.count()) > 0) await pressOn(unproven, 'Space')
  await pressOn(page.getByRole('button', { name: /^Send \d+ answers to / }))
  await expect(page.getByRole('heading', { name: /^Your answers were sent to / })).toBeVisible({ timeout: 20_000 })
  const receipt = page.getByRole('link', { name: /receipt/i }).first()
  const [download] = await Promise.all([page.waitForEvent('download'), pressOn(receipt)])
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
  expect(faults).toEqual([])
  await context.close()
})
