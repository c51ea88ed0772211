import { expect, test, type Page } from '@playwright/test'
import { type CaiqCells, caiqJson, caiqWorkbook } from '../setup/caiq-files'
import { administerBank, ask } from './customer'
import { sharedMailbox } from './mails'
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from './page-checks'
import { questionOf, startAnswering } from './vendor'

let customer: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  customer = await (await browser.newContext()).newPage()
  await administerBank(customer, sharedMailbox, 'Bank Awan')
})

const rows: readonly CaiqCells[] = [
  ['GRC-06.1', 'Yes', 'CSP-owned', 'Our plan of duties names an executive for data.'],
  ['GRC-01.1', 'Yes', 'CSP-owned', 'A forum meets each quarter.'],
  ['GRC-02.1', 'Mostly'],
  ['CCC-09.1', 'No'],
  ['A&A-01.1', ''],
]

test('a completed CAIQ is proposed at the questions about the same, confirmed by one key or by ticks, without scripts too', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const { link } = await ask(customer, sharedMailbox, 'Lintas Awan')
  const context = await browser.newContext()
  const faults = watchFaults(context)
  const page = await context.newPage()
  await startAnswering(page, link)
  const overview = page.url()
  await page.goto(`${overview}/spreadsheet`)
  await page.getByLabel('Filled-in file').setInputFiles({
    name: 'caiq-2026.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(caiqWorkbook(rows)),
  })
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('heading', { name: 'What your file proposes' })).toBeVisible()
  const report = page.url()
  await expect(page.getByText('This is a completed CAIQ v4.0.')).toBeVisible()
  await expect(page.getByRole('heading', { name: '5 rows in the file' })).toBeVisible()
  await expect(page.getByText(/“Mostly” is none of Yes, No and NA/)).toBeVisible()
  await expect(page.getByText('Introduction (2)')).toBeVisible()
  for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked()
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 800 })
  await expectNoSidewaysScroll(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  // At its question, one key takes the explanation; the choice stays open.
  await page.goto(overview)
  await page.getByRole('link', { name: /^Start with / }).click()
  const first = questionOf(page, 'DMF-GOV-01')
  await expect(first.getByText(/caiq-2026\.xlsx, which you brought on/)).toBeVisible()
  await expectAccessible(page)
  await first.focus()
  await page.keyboard.press('y')
  await expect(first.getByText(/caiq-2026\.xlsx/)).toBeHidden()
  await expect(first.getByLabel('Comment')).toHaveValue(
    'CAIQ v4.0 GRC-06.1: Yes (CSP-owned). Our plan of duties names an executive for data.',
  )
  await expect(first.locator('input[type=radio]:checked')).toHaveCount(0)
  await expect(first.getByText('Not answered')).toBeVisible()

  // The others by ticks, on a phone without scripts.
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 740 },
    storageState: await context.storageState(),
  })
  const theirs = await plain.newPage()
  await theirs.goto(report)
  await theirs.getByRole('button', { name: 'Use the ticked ones' }).click()
  await expect(theirs.getByText('Tick at least one.').first()).toBeVisible()
  const boxes = theirs.getByRole('checkbox')
  const left = await boxes.count()
  expect(left).toBeGreaterThan(0)
  await boxes.first().check()
  await theirs.getByRole('button', { name: 'Use the ticked ones' }).click()
  await expect(theirs.getByText('1 proposal was used.')).toBeVisible()
  await expect(boxes).toHaveCount(left - 1)
  await expectNoSidewaysScroll(theirs)
  await theirs.getByRole('button', { name: 'Remove the file' }).click()
  await expect(theirs.getByText('The file was removed. No answer was changed.')).toBeVisible()

  await theirs.getByLabel('Filled-in file').setInputFiles({
    name: 'caiq.json',
    mimeType: 'application/json',
    buffer: Buffer.from(caiqJson(rows, '4.1')),
  })
  await theirs.getByRole('button', { name: 'Check the file' }).click()
  await expect(theirs.getByText('This is a completed CAIQ v4.1.')).toBeVisible()
  expect(faults).toEqual([])
  await Promise.all([context.close(), plain.close()])
})
