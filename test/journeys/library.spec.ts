import { expect, test, type Page } from '@playwright/test'
import { addVendor, administerBank, invite, recordEngagement, signIn, signUp } from './customer'
import { sharedMailbox } from './mails'
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from './page-checks'
import { postEverySection, questionOf, send, startAnswering } from './vendor'

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
  await boxes.nth(2).check()
  await vendor.getByRole('button', { name: 'Keep the ticked answers' }).click()
  await expect(vendor.getByRole('alert')).toContainText('Agree to the statement')
  await expect(boxes.nth(1)).toBeChecked()
  await expectAccessible(vendor)
  await expectNoSidewaysScroll(vendor)
  await vendor.getByLabel(/^We may give each of these answers/).check()
  await vendor.getByRole('button', { name: 'Keep the ticked answers' }).click()
  await expect(vendor.getByText('3 answers are kept.')).toBeVisible()
  await expect(vendor.getByText(bank)).toHaveCount(0)
  await expectAccessible(vendor)
  const file = vendor.waitForEvent('download')
  await vendor.getByRole('link', { name: 'Download the receipt (JSON)' }).click()
  expect((await file).suggestedFilename()).toMatch(/^consent-[\da-f]{8}\.json$/)

  await vendor.goto('/library')
  await expect(vendor.getByRole('listitem').filter({ hasText: 'Can be used' })).toHaveCount(3)
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

  await test.step('another bank asks the same, and one press answers what is still kept', async () => {
    const other = await browser.newContext()
    const rival = await other.newPage()
    await administerBank(rival, sharedMailbox, 'Bank Teluk Baru')
    await addVendor(rival, 'Simpan')
    await recordEngagement(rival, 'Archive of letters')
    await startAnswering(vendor, await invite(rival, sharedMailbox, { ...person, nth: 2 }))
    await expect(vendor.getByText('You keep an answer')).toHaveCount(0)
    await vendor.goto('/claim')
    await vendor.getByLabel('Simpan Jawaban').check()
    await vendor.getByRole('button', { name: 'Ask to bring them there' }).click()
    await expect(vendor.getByText('An administrator was asked')).toBeVisible()
    await vendor.goto('/settings/people')
    await vendor.getByRole('button', { name: 'Bring them in' }).click()
    await expect(vendor.getByRole('button', { name: 'Bring them in' })).toHaveCount(0)
    await vendor.goto('/requests')
    await vendor.getByRole('link', { name: 'Archive of letters' }).click()
    await vendor.getByRole('link', { name: /^Start with / }).click()
    const note = /^You keep an answer to this question, given on /
    const proposed = (on: Page) => on.locator('[data-question]').filter({ has: on.getByText(note) })
    // The third was taken back.
    await expect(proposed(vendor)).toHaveCount(2)
    await expect(vendor.getByText(bank)).toHaveCount(0)
    await expectAccessible(vendor)
    const ids = await proposed(vendor).evaluateAll((all) => all.map((card) => card.getAttribute('data-question') ?? ''))
    await questionOf(vendor, ids[0] ?? '').focus()
    await vendor.keyboard.press('y')
    await expect(questionOf(vendor, ids[0] ?? '').getByText(/^Saved /)).toBeVisible()
    await expect(proposed(vendor)).toHaveCount(1)
    // The same without scripts.
    const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await context.storageState() })
    const unscripted = await plain.newPage()
    await unscripted.goto(vendor.url())
    await unscripted.getByRole('button', { name: 'It is true today: use it' }).click()
    await expect(proposed(unscripted)).toHaveCount(0)
    for (const id of ids) await expect(questionOf(unscripted, id).getByRole('radio', { checked: true })).toHaveCount(1)
    await plain.close()
    await other.close()
  })
  expect(faults).toEqual([])
  await context.close()
})
