import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './page-checks'
import { pdf } from './vendor'

const wrong = 'Backups of the archive aren’t encrypted'
const done = 'They are encrypted since Friday.'

/** A finding is shared, answered on the phone with a file, sent back once, and called fixed; each side reads what the other said. */
export async function putRight(page: Page, phone: Page, engagement: string): Promise<void> {
  await page.goto(`/engagements/${engagement}/findings`)
  await page.getByRole('button', { name: 'Share it with the vendor' }).click()
  await expect(page.getByText('Say what is wrong.').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('What is wrong').fill(wrong)
  await page.getByLabel(/^What would put it right/).fill('Encrypt them, and show us how.')
  await page.getByRole('radio', { name: 'High' }).check()
  await page.getByLabel(/^To be put right by/).fill('2036-05-31')
  await page.getByRole('button', { name: 'Share it with the vendor' }).click()
  await expect(page.getByText('The finding is shared.')).toBeVisible()

  await phone.goto(phone.url().replace(/\/answer\/([\w-]+).*$/, '/answer/$1/sent'))
  await expect(phone.getByText('1 thing is to be put right')).toBeVisible()
  await phone.getByRole('link', { name: 'See what is to be put right' }).click()
  await answer(phone, done)
  await expect(phone.getByRole('article', { name: wrong })).toContainText('Answered')
  await expectAccessible(phone)
  await expectNoSidewaysScroll(phone)

  await page.reload()
  const shown = page.getByRole('article', { name: wrong })
  await expect(shown).toContainText(done)
  const download = page.waitForEvent('download')
  await shown.getByRole('link', { name: 'certificate.pdf' }).click()
  expect((await download).suggestedFilename()).toBe('certificate.pdf')
  await judge(page, { choice: /^Send it back/, words: 'Which backups?' })
  await phone.reload()
  await expect(phone.getByText('Which backups?')).toBeVisible()
  await answer(phone, 'All of them.')
  await page.reload()
  await judge(page, { choice: 'It is fixed', words: '' })
  await expect(page.getByText('Nothing is open')).toBeVisible()
  await expectAccessible(page)
  await phone.reload()
  await expect(phone.getByRole('article', { name: wrong })).toContainText('Fixed')
}

async function answer(phone: Page, words: string): Promise<void> {
  await phone.getByLabel('What was done').fill(words)
  await phone.getByLabel(/^A file that shows it/).setInputFiles(pdf())
  await phone.getByRole('button', { name: /^Send to / }).click()
  await expect(phone.getByText('Your answer was sent.')).toBeVisible()
  await expect(phone.getByRole('article', { name: wrong })).toContainText(words)
}

async function judge(page: Page, { choice, words }: { choice: string | RegExp; words: string }): Promise<void> {
  await page.getByRole('link', { name: 'Judge the answer' }).click({ timeout: 15_000 })
  await page.getByRole('radio', { name: choice }).check()
  await page.getByLabel(/^What the vendor reads/).fill(words)
  await page.getByRole('button', { name: 'Send to the vendor' }).click()
  await expect(page.getByText('Your words are kept')).toBeVisible()
}
