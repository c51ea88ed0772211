import { expect, test } from '@playwright/test'
import { addVendor, administerBank, invite, recordEngagement, signIn, signUp } from './customer'
import { sharedMailbox } from './mails'
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from './page-checks'
import { postEverySection, send, startAnswering } from './vendor'

test('A vendor keeps answers for its other customers, one by one, and takes the consent back', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const bank = 'Bank Selat Utama'
  await administerBank(page, sharedMailbox, bank)
  await addVendor(page, 'Simpan Jawaban')
  await recordEngagement(page, 'Keeping of records')
  const person = {
    name: 'Melati',
    email: `melati@simpan${process.pid}.example`,
    password: 'simpan jawaban 2026 sekali',
  }
  const link = await invite(page, sharedMailbox, person)
  const context = await browser.newContext()
  const faults = watchFaults(context)
  const vendor = await context.newPage()
  await startAnswering(vendor, link)
  const overview = new URL(vendor.url()).pathname
  await postEverySection(vendor)
  await send(vendor)
  // Whoever holds a link to one customer's questions keeps nothing for others.
  await expect(vendor.getByRole('link', { name: 'Keep answers for other customers' })).toHaveCount(0)
  await vendor.goto('/claim')
  await vendor.getByRole('link', { name: 'Make an account' }).click()
  await signUp(vendor, sharedMailbox, person)
  await signIn(vendor, person, '/claim')
  await vendor.getByLabel('Name of your organisation').fill('Simpan Jawaban')
  await vendor.getByRole('button', { name: 'Take it over' }).click()
  await expect(vendor).toHaveURL(/\/requests$/)
  await vendor.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Kept answers' }).click()
  await expect(vendor.getByText('No answer is kept yet')).toBeVisible()
  await expectAccessible(vendor)

  await vendor.goto(`${overview}/sent`)
  await vendor.getByRole('link', { name: 'Keep answers for other customers' }).click()
  await expect(vendor.getByRole('heading', { level: 1, name: 'Keep answers for other customers' })).toBeVisible()
  const boxes = vendor.getByRole('checkbox')
  await expect(boxes.first()).not.toBeChecked()
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await vendor.getByRole('button', { name: 'Keep the ticked answers' }).click()
  await expect(vendor.getByRole('alert')).toContainText('Agree to the statement')
  await expect(boxes.nth(1)).toBeChecked()
  await expectAccessible(vendor)
  await expectNoSidewaysScroll(vendor)
  await vendor.getByLabel(/^We may give each of these answers/).check()
  await vendor.getByRole('button', { name: 'Keep the ticked answers' }).click()
  await expect(vendor.getByText('2 answers are kept.')).toBeVisible()
  await expect(vendor.getByText(bank)).toHaveCount(0)
  await expectAccessible(vendor)
  const file = vendor.waitForEvent('download')
  await vendor.getByRole('link', { name: 'Download the receipt (JSON)' }).click()
  expect((await file).suggestedFilename()).toMatch(/^consent-[\da-f]{8}\.json$/)

  await vendor.goto('/library')
  await expect(vendor.getByRole('listitem').filter({ hasText: 'Can be used' })).toHaveCount(2)
  await expectAccessible(vendor)
  await vendor.getByRole('searchbox', { name: 'Search questions and answers' }).fill('no such words')
  await vendor.getByRole('searchbox').press('Enter')
  await expect(vendor.getByText('Nothing here has “no such words” in it.')).toBeVisible()
  await vendor.goto('/library')
  await vendor.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  // The vendor sees whom it told; it is on this page alone.
  await expect(vendor.getByText(bank)).toBeVisible()
  await expectAccessible(vendor)
  await vendor.getByText('Take the consent back').click()
  await vendor.getByRole('button', { name: 'Yes, take it back' }).click()
  await expect(vendor.getByText('The consent is taken back.')).toBeVisible()
  await vendor.goto('/library?view=takenBack')
  await expect(vendor.getByRole('listitem').filter({ hasText: 'Answered on' })).toHaveCount(1)
  expect(faults).toEqual([])
  await context.close()
})
