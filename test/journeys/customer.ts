import { expect, type Page } from '@playwright/test'
import { linkMailed, type Mailbox } from './mails'

/** A person of a customer. */
export type Person = { readonly name: string; readonly email: string; readonly password: string }

let made = 0

/** Nobody of another journey has this address. */
export function person(name: string): Person {
  made += 1
  const local = name.toLowerCase().replaceAll(/[^a-z]+/g, '.')
  return { name, email: `${local}.${process.pid}.${made}@telukmutiara.example`, password: 'teluk mutiara 2026 kapal' }
}

/** Signs up, up to the page that points to the mail. */
export async function askForAccount(page: Page, who: Person): Promise<void> {
  await page.goto('/sign-up')
  await page.getByLabel('Your name').fill(who.name)
  await page.getByLabel('E-mail address at work').fill(who.email)
  await page.getByLabel('Password').fill(who.password)
  await page.getByRole('button', { name: 'Make my account' }).click()
  await expect(page.getByRole('heading', { name: 'Look at your mail' })).toBeVisible()
}

/** Makes an account and confirms its address by the mail. */
export async function signUp(page: Page, mailbox: Mailbox, who: Person): Promise<void> {
  await askForAccount(page, who)
  await page.goto(await linkMailed(mailbox, { to: who.email, subject: /^Confirm/ }))
  await page.getByRole('button', { name: 'Confirm my address' }).click()
  await expect(page.getByText('Your address is confirmed')).toBeVisible()
}

/** Signing in forgets a link the browser held, unless it is on the way `to` /claim. */
export async function signIn(page: Page, who: Person, to?: string): Promise<void> {
  await page.goto(to === undefined ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`)
  await page.getByLabel('E-mail address').fill(who.email)
  await page.getByLabel('Password').fill(who.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}

export async function foundBank(page: Page, name: string): Promise<void> {
  await page.goto('/organisations/new')
  await page.getByLabel('Name of the organisation').fill(name)
  await page.getByLabel('Country', { exact: true }).selectOption({ label: 'Malaysia' })
  await page.getByLabel('Time zone').selectOption('Asia/Kuala_Lumpur')
  await page.getByLabel('Finance').check()
  await page.getByRole('button', { name: 'Found the organisation' }).click()
  await expect(page).not.toHaveURL(/organisations\/new/)
}

/** A person with an account who administers a bank of her own. */
export async function administerBank(page: Page, mailbox: Mailbox, bank: string): Promise<Person> {
  const who = person('Aisyah binti Abdul Rahman')
  await signUp(page, mailbox, who)
  await signIn(page, who)
  await foundBank(page, bank)
  return who
}

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** Sends a file through the import page, up to the report of what would change. */
export async function checkImport(page: Page, file: File): Promise<void> {
  await page.goto('/vendors/import')
  await page.getByLabel('Spreadsheet').setInputFiles(file)
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('heading', { name: 'Check the import' })).toBeVisible({ timeout: 30_000 })
}

/** Adds a vendor and stands on its page. */
export async function addVendor(page: Page, name: string): Promise<void> {
  await page.goto('/vendors/new')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Add the vendor' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

const one: Readonly<Record<string, string>> = {
  'Is any of it about people?': 'Yes',
  'The vendor’s role for personal data': 'Processor',
  'Does personal data cross a border?': 'Yes, within ASEAN',
  'Access to systems or premises': 'Regular',
  'Time to replace it': 'Six months',
  Size: 'Larger',
  'Materiality of this outsourcing': 'Material',
  'Your supervisor’s approval or notification': 'Not needed',
}
const several: Readonly<Record<string, readonly string[]>> = {
  'Kinds of data': ['Names and identity numbers', 'Financial'],
  'Countries where these people live': ['Malaysia'],
  'Countries where it is stored': ['Singapore'],
  'Countries from which it can be reached': ['Thailand'],
}
const ticks = ['It runs in a cloud', 'It can be reached from the internet']
const harms = ['Serious', 'Limited', 'Limited']

/** From the vendor's page: describes what the vendor does and stands on the page of its scope. No sub-processors yet. */
export async function recordEngagement(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'New engagement' }).first().click()
  await page.getByLabel('What does the vendor do for you?').fill(title)
  const choice = (group: string, label: string) =>
    page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: label })
  for (const [group, label] of Object.entries(one)) await choice(group, label).first().check()
  for (const [at, label] of harms.entries())
    await page.getByRole('radiogroup', { name: 'Harm' }).nth(at).getByRole('radio', { name: label }).check()
  for (const [group, labels] of Object.entries(several))
    for (const label of labels)
      await page.getByRole('group', { name: group }).getByRole('checkbox', { name: label, exact: true }).check()
  for (const label of ticks) await page.getByRole('checkbox', { name: label }).check()
  const health = page.getByRole('group', { name: 'Kinds of data' }).getByRole('checkbox', { name: 'Health' })
  const aboutCare = page.getByRole('heading', { name: /What is it used for in care\?$/ })
  await health.check()
  await expect(aboutCare).toBeVisible()
  await health.uncheck()
  await expect(aboutCare).toBeHidden()
  await page.getByLabel('About how many people').fill('310000')
  await page.getByRole('button', { name: 'Save and see the questionnaire' }).click()
  await expect(page.getByRole('heading', { name: 'What is asked, and why' })).toBeVisible()
}

/** `nth`: how many such mails the contact has after this one, if it isn't the first. */
export type Contact = { readonly name: string; readonly email: string; readonly nth?: number }

/** From the page of the scope: sends the questions, and waits for the mail's link. */
export async function invite(page: Page, mailbox: Mailbox, contact: Contact): Promise<string> {
  const form = page.getByRole('complementary')
  await form.getByLabel('Name', { exact: true }).fill(contact.name)
  await form.getByLabel('E-mail', { exact: true }).fill(contact.email)
  await form.getByLabel(/^Message/).fill('Terima kasih atas kerjasama tahun lalu.')
  await form.getByRole('button', { name: /^Send \d+ questions$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Invitation' })).toBeVisible()
  return linkMailed(mailbox, { to: contact.email, subject: / asks about /, nth: contact.nth ?? 1 })
}

export type Asked = { readonly link: string; readonly contact: string; readonly title: string; readonly vendor: string }

/** A fresh vendor with an engagement and an invitation, whose page stays open. */
export async function ask(page: Page, mailbox: Mailbox, vendor: string): Promise<Asked> {
  made += 1
  const contact = `contact.${process.pid}.${made}@vendor.example`
  const title = `Payroll ${made}`
  await addVendor(page, vendor)
  await recordEngagement(page, title)
  return { link: await invite(page, mailbox, { name: 'Siriporn', email: contact }), contact, title, vendor }
}
