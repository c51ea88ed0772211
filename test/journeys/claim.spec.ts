import { expect, test } from '@playwright/test'
import { addVendor, administerBank, invite, recordEngagement, signIn, signUp } from './customer'
import { sharedMailbox } from './mails'
import { expectAccessible, watchFaults } from './page-checks'
import { attach, pdf, startAnswering } from './vendor'

test('a vendor takes its answers over; a colleague asks to join by the domain and is let in', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  await administerBank(page, sharedMailbox, 'Bank Muara')
  await addVendor(page, 'Arsip Muara Digital')
  const title = 'Archive of loan files'
  await recordEngagement(page, title)
  const password = 'arsip muara 2026 digital'
  // Confirmed as the organisation's own below: no other journey may have addresses there.
  const domain = `arsipmuara${process.pid}.example`
  const siriporn = { name: 'Siriporn', email: `siriporn@${domain}`, password }
  const link = await invite(page, sharedMailbox, siriporn)
  const vendorContext = await browser.newContext()
  const faults = watchFaults(vendorContext)
  const vendor = await vendorContext.newPage()
  await startAnswering(vendor, link)
  await vendor.goto('/claim')
  await expectAccessible(vendor)
  await vendor.getByRole('link', { name: 'Make an account' }).click()
  await expect(vendor).toHaveURL(/\/sign-up\?to=/)
  await signUp(vendor, sharedMailbox, siriporn)
  await signIn(vendor, siriporn, '/claim')
  await expect(vendor).toHaveURL(/\/claim$/)
  await expectAccessible(vendor)
  await vendor.getByLabel('Name of your organisation').fill('Lintas Arsip')
  await vendor.getByRole('button', { name: 'Take it over' }).click()
  await expect(vendor).toHaveURL(/\/requests$/)
  await expect(vendor.getByRole('link', { name: title })).toBeVisible()
  await expectAccessible(vendor)
  await vendor.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Colleagues' }).click()
  await vendor.getByRole('button', { name: 'Confirm the domain of my address' }).click()
  await expect(vendor.getByText('confirmed by Siriporn')).toBeVisible()

  const colleague = { name: 'ศิริพร วงศ์สุวรรณ', email: `wongsuwan@${domain}`, password }
  const context = await browser.newContext()
  const theirs = await context.newPage()
  await signUp(theirs, sharedMailbox, colleague)
  await signIn(theirs, colleague)
  await theirs.goto('/organisations/new')
  await theirs.getByRole('button', { name: 'Ask to join' }).click()
  await expect(theirs.getByText('You asked to join Lintas Arsip')).toBeVisible()
  await expectAccessible(theirs)

  await vendor.reload()
  const asking = vendor.getByRole('region', { name: /^Asking to join/ })
  await expect(asking).toContainText(colleague.email)
  await asking.getByRole('button', { name: 'Let in' }).click()
  await expect(vendor.getByRole('row').filter({ hasText: colleague.email })).toBeVisible()
  await theirs.goto('/requests')
  await expect(theirs.getByRole('heading', { level: 1, name: 'What customers asked you' })).toBeVisible()
  await test.step('colleagues leave each other notes at a question, away from what goes to the bank', async () => {
    await vendor.goto('/requests')
    await vendor.getByRole('link', { name: title }).click()
    await vendor.locator('a[href*="/section/"]').first().click()
    await vendor.getByRole('link', { name: 'Note for colleagues' }).first().click()
    await expect(vendor.getByRole('region', { name: /^Notes inside Lintas Arsip: Bank Muara never/ })).toBeVisible()
    await vendor.getByLabel('Note for colleagues').fill('ศิริพร has the newest policy.')
    await vendor.getByText('Tell colleagues by mail').click()
    await vendor.getByRole('checkbox', { name: colleague.name }).check()
    await vendor.getByRole('button', { name: 'Keep the note inside' }).click()
    await expect(vendor.getByText(`Told: ${colleague.name}`)).toBeVisible()
    await expect
      .poll(() =>
        sharedMailbox().some(
          ({ toEmail, subject }) => toEmail === colleague.email && subject.includes('left you a note'),
        ),
      )
      .toBe(true)
    await expectAccessible(vendor)
    await theirs.goto(vendor.url())
    await expect(theirs.getByText('ศิริพร has the newest policy.')).toBeVisible()
    await expect(theirs.getByText('Change or remove')).toHaveCount(0)
    await vendor.getByText('Change or remove').click()
    await vendor.getByRole('button', { name: 'Remove the note' }).click()
    await expect(vendor.getByText(/^Removed by its writer/)).toBeVisible()
    await theirs.reload()
    await expect(theirs.getByText(/^Removed by its writer/)).toBeVisible()
    await expectAccessible(theirs)
  })
  await test.step('a file is in the library once, and a newer one takes its place everywhere', async () => {
    await vendor.goto('/requests')
    await vendor.getByRole('link', { name: title }).click()
    await vendor.locator('a[href*="/section/"]').first().click()
    await attach(vendor, 'DMF-GOV-01')
    await vendor.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Evidence' }).click()
    await expectAccessible(vendor)
    await vendor.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await expect(vendor.getByText(/not sent yet · DMF-GOV-01/)).toBeVisible()
    await vendor.getByRole('button', { name: 'Replace it everywhere' }).click()
    await expect(vendor.getByRole('alert').first()).toBeVisible()
    await expectAccessible(vendor)
    const newer = { ...pdf(), name: 'renewed.pdf', buffer: Buffer.concat([pdf().buffer, Buffer.from('% newer')]) }
    await vendor.getByLabel('The newer file').setInputFiles(newer)
    await vendor.getByRole('button', { name: 'Replace it everywhere' }).click()
    await expect(vendor.getByText('The newer file is in its place, on every answer that has it.')).toBeVisible()
    await expect(vendor.getByRole('link', { name: 'renewed.pdf' })).toBeVisible()
    await expectAccessible(vendor)
    await theirs.goto('/evidence-library')
    await expect(theirs.getByText(/^renewed\.pdf/)).toBeVisible()
  })
  expect(faults).toEqual([])
  await context.close()
  await vendorContext.close()
})
