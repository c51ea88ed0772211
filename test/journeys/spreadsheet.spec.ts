import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { rowWith, sorted, text, withCell } from '../setup/answer-sheets'
import { administerBank, ask } from './customer'
import { sharedMailbox } from './mails'
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from './page-checks'
import { answer, open, questionOf, startAnswering } from './vendor'

let customer: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  customer = await (await browser.newContext()).newPage()
  await administerBank(customer, sharedMailbox, 'Bank Lembar')
})

/** Types into a cell of a question, in the column. */
const typed = (workbook: Uint8Array, { key, column, words }: Record<'key' | 'column' | 'words', string>) => {
  const at = `${column}${rowWith(workbook, key)}`
  return withCell(workbook, at, text(at, words))
}

test('questions go out as a workbook, come back edited, and what both changed is chosen, without scripts too', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const { link } = await ask(customer, sharedMailbox, 'Lintas Lembar')
  const context = await browser.newContext()
  const faults = watchFaults(context)
  const page = await context.newPage()
  await startAnswering(page, link)
  const overview = page.url()
  await page.getByRole('link', { name: 'Answer in a spreadsheet' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the questions' }).click(),
  ])
  let workbook: Uint8Array = await readFile(await download.path())

  await page.goto(overview)
  await page.getByRole('link', { name: /^Start with / }).click()
  await expect(questionOf(page, 'DMF-GOV-01')).toBeVisible()
  const section = page.url()
  const levels = page.locator('[data-question]').filter({ has: page.locator('input[type=radio][value="4"]') })
  const [taken = '', disputed = '', torn = ''] = await levels.evaluateAll((all) =>
    all.map((card) => card.getAttribute('data-question') ?? ''),
  )
  expect(await open(page)).toContain(torn)
  workbook = typed(workbook, { key: taken, column: 'F', words: 'Defined' })
  workbook = typed(workbook, { key: taken, column: 'H', words: 'Written on the train' })
  workbook = typed(workbook, { key: disputed, column: 'F', words: 'Advanced' })
  workbook = typed(workbook, { key: torn, column: 'F', words: 'More or less' })
  await answer(page, disputed)

  // The way back is walked without scripts, on a phone.
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    storageState: await context.storageState(),
  })
  const theirs = await plain.newPage()
  await theirs.goto(`${overview}/spreadsheet`)
  const file = {
    name: 'questions.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('<svg onload="x()"/>'),
  }
  await theirs.getByLabel('Filled-in file').setInputFiles(file)
  await theirs.getByRole('button', { name: 'Check the file' }).click()
  await expect(theirs.getByText(/This is no workbook/).first()).toBeVisible()
  await theirs.getByLabel('Filled-in file').setInputFiles({ ...file, buffer: Buffer.from(sorted(workbook)) })
  await theirs.getByRole('button', { name: 'Check the file' }).click()
  await expect(theirs.getByRole('heading', { name: 'Check what the file changes' })).toBeVisible()
  await expect(theirs.getByText('Written on the train')).toBeVisible()
  await expect(theirs.getByText(/“More or less” isn’t one of the answers/)).toBeVisible()
  await expectNoSidewaysScroll(theirs)
  await theirs.getByRole('button', { name: 'Save the answers and what you chose' }).click()
  await expect(theirs.getByText('Choose which of the two stays.').first()).toBeVisible()
  await theirs.getByRole('radio', { name: /^Take the sheet’s/ }).check()
  const report = theirs.url()
  await page.goto(report)
  await expectAccessible(page)
  await theirs.getByRole('button', { name: 'Save the answers and what you chose' }).click()
  await expect(theirs.getByText(/2 answers were saved from the file/)).toBeVisible()
  await expect(theirs.getByText('More or less', { exact: true })).toBeVisible()
  await expectNoSidewaysScroll(theirs)

  await page.goto(report)
  await expectAccessible(page)
  await page.goto(section)
  await expect(questionOf(page, taken).locator('input[type=radio][value="2"]')).toBeChecked()
  await expect(questionOf(page, taken).getByText('Written on the train')).toBeVisible()
  await expect(questionOf(page, disputed).locator('input[type=radio][value="4"]')).toBeChecked()
  await expect(questionOf(page, torn).locator('input[type=radio]:checked')).toHaveCount(0)
  expect(faults).toEqual([])
  await Promise.all([context.close(), plain.close()])
})
