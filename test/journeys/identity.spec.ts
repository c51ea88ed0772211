import { expect, test, type Locator } from '@playwright/test'
import { vendor } from '../../apps/web/app/locale/words/th/vendor'
import { administerBank, askForAccount, person, signIn, signUp } from './customer'
import { linkMailed, sharedMailbox } from './mails'
import { expectAccessible, watchFaults } from './page-checks'

test('a person signs up, confirms the address, signs in and chooses a new password', async ({ page, context }) => {
  const faults = watchFaults(context)
  const who = person('Nur Aina')
  await page.goto('/sign-up')
  await expectAccessible(page)
  await signUp(page, sharedMailbox, who)
  await expectAccessible(page)
  await signIn(page, who)
  await expect(page.getByText(`Welcome, ${who.name}`)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign out' }).click()

  await page.goto('/reset')
  await page.getByLabel('E-mail address').fill(who.email)
  await page.getByRole('button', { name: 'Send me the link' }).click()
  const link = await linkMailed(sharedMailbox, { to: who.email, subject: /^Choose a new password/ })
  const renewed = { ...who, password: 'pasar malam penuh lampu' }
  await page.goto(link)
  await expectAccessible(page)
  await page.getByLabel('New password').fill(renewed.password)
  await page.getByRole('button', { name: 'Set this password' }).click()
  await expect(page.getByText('Your new password is set')).toBeVisible()
  await signIn(page, renewed)
  await expect(page.getByText(`Welcome, ${who.name}`)).toBeVisible()

  await page.goto(link)
  await page.getByLabel('New password').fill('another one that comes late')
  await page.getByRole('button', { name: 'Set this password' }).click()
  await expect(page.getByText('This link no longer works').first()).toBeVisible()
  expect(faults).toEqual([])
})

test('a person chooses a language, and pages, account and next visit keep it', async ({ page, context }) => {
  const faults = watchFaults(context)
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'ไทย' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'th')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(vendor.machine['Sign in'] ?? '')
  await expect(page).toHaveTitle(`${vendor.machine['Sign in']} · Rantai`)
  await expectAccessible(page)
  await page.reload()
  await expect(heading).toHaveText(vendor.machine['Sign in'] ?? '')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(heading).toHaveText('Sign in')
  expect(faults).toEqual([])
})

test('a mail that somebody else asked for sets nobody else’s password', async ({ page, browser }) => {
  const owner = person('Ratna')
  const stranger = { ...owner, password: 'a password of a stranger' }
  const other = await browser.newContext()
  const mailed = { to: owner.email, subject: /^Confirm/ }
  await askForAccount(page, owner)
  const own = await linkMailed(sharedMailbox, mailed)
  await askForAccount(await other.newPage(), stranger)
  const strangers = await linkMailed(sharedMailbox, { ...mailed, nth: 2 })
  await page.goto(strangers)
  await expectAccessible(page)
  await page.getByLabel('Password').fill(owner.password)
  await page.getByRole('button', { name: 'Confirm my address' }).click()
  await expect(page.getByText('Not the password typed when this mail was asked for').first()).toBeVisible()
  await expectAccessible(page)

  // Another browser asks for the password of this very mail; the one that asked for it would not.
  const phone = await other.newPage()
  await phone.goto(own)
  await phone.getByLabel('Password').fill(owner.password)
  await phone.getByRole('button', { name: 'Confirm my address' }).click()
  await expect(phone.getByText('Your address is confirmed')).toBeVisible()
  await other.close()
  await signIn(page, owner)
})

test('a wrong password keeps the address typed and signs nobody in', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill('nobody@telukmutiara.example')
  await page.getByLabel('Password').fill('not the password at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('You are not signed in')).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toHaveValue('nobody@telukmutiara.example')
  await expectAccessible(page)
  await page.goto('/vendors')
  await expect(page).toHaveURL(/sign-in/)
})

test('a colleague is invited, joins and leaves, and the session dies at once', async ({ page, browser }) => {
  await administerBank(page, sharedMailbox, 'Bank Pelabuhan Timur')
  const colleague = person('Budi')
  await page.goto('/settings/people')
  const form = page.locator('#invite')
  await form.getByLabel('Name').fill(colleague.name)
  await form.getByLabel('E-mail address').fill(colleague.email)
  await form.getByRole('radio', { name: /^Auditor/ }).check()
  await form.getByRole('button', { name: 'Send the invitation' }).click()
  const link = await linkMailed(sharedMailbox, { to: colleague.email, subject: / invites you to / })
  await expectAccessible(page)

  const context = await browser.newContext()
  const theirs = await context.newPage()
  await signUp(theirs, sharedMailbox, colleague)
  await signIn(theirs, colleague)
  await theirs.goto(link)
  await expectAccessible(theirs)
  await theirs.getByRole('button', { name: 'Join Bank Pelabuhan Timur' }).click()
  await expect(theirs).not.toHaveURL(/\/join\//)
  await theirs.goto('/vendors')
  await expect(theirs.getByRole('heading', { level: 1, name: 'Vendors' })).toBeVisible()
  await expect(theirs.getByRole('link', { name: 'Add a vendor' })).toHaveCount(0)

  await page.goto('/settings/people')
  const row = page.getByRole('row').filter({ hasText: colleague.email })
  await row.getByText('Remove …').click()
  await row.getByRole('button', { name: `Remove ${colleague.name}` }).click()
  await expect(page.getByRole('row').filter({ hasText: colleague.email })).toHaveCount(0)
  await theirs.goto('/vendors')
  await expect(theirs).toHaveURL(/sign-in/)
  await context.close()
})

test('by keyboard alone: sign in, open the vendors, walk them and open one', async ({ page }) => {
  const who = await administerBank(page, sharedMailbox, 'Bank Papan Kekunci')
  for (const name of ['Awan Cadangan', 'Mekong Field']) {
    await page.goto('/vendors/new')
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  }
  await page.context().clearCookies()
  await page.goto('/sign-in?to=/vendors')
  await tabTo(page.getByLabel('E-mail address'))
  await page.keyboard.type(who.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(who.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Vendors' })).toBeVisible()
  await tabTo(page.getByRole('searchbox', { name: 'Search vendors' }))
  await page.keyboard.type('Mekong')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 found')).toBeVisible()
  await tabTo(page.getByRole('table', { name: 'Vendors' }).getByRole('link', { name: 'Mekong Field' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mekong Field' })).toBeVisible()
})

/** Presses Tab until the element has the focus, at most as often as a patient person would. */
async function tabTo(target: Locator): Promise<void> {
  const page = target.page()
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never came there.')
}
