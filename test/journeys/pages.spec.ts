import { expect, test, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { administerBank, ask, type Asked } from './customer'
import { linkMailed, sharedMailbox } from './mails'
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from './page-checks'
import { answer, open, startAnswering } from './vendor'

let customer: BrowserContext
let vendor: BrowserContext
let asked: Asked
let customerPages: string[]
let vendorPages: string[]
const strangerPages = ['/sign-in', '/sign-up', '/reset', '/no-such-page']
let linkPages: string[]

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  customer = await browser.newContext()
  const page = await customer.newPage()
  await administerBank(page, sharedMailbox, 'Bank Semenanjung')
  asked = await ask(page, sharedMailbox, 'Công ty trách nhiệm hữu hạn Dịch vụ Đông Hải và Kho lưu trữ Miền Trung')
  const engagement = new URL(page.url()).pathname.replace('/invitation', '')
  await page.goto('/vendors')
  const vendorPage = await page.getByRole('table', { name: 'Vendors' }).getByRole('link').last().getAttribute('href')
  const main = ['/', '/vendors', '/vendors/new', '/vendors/import', '/engagements', '/chase', '/reviews']
  const settings = ['/settings', '/settings/people', '/settings/account']
  const parts = ['', '/answers', '/evidence', '/history', '/intake', '/scope', '/invitation']
  await page.goto('/law/MY')
  const instrument = await page.locator('a[href^="/law/instruments/"]').first().getAttribute('href')
  customerPages = [
    ...main,
    ...['/compare', `/compare?e=${engagement.split('/').at(-1) ?? ''}`],
    ...settings,
    ...['/law', '/law/statements', '/law/MY', instrument ?? ''],
    ...['', '/edit', '/engagements/new'].map((part) => `${vendorPage ?? ''}${part}`),
    ...parts.map((part) => `${engagement}${part}`),
    ...[
      '/chains',
      '/chains/gaps',
      '/chains/proofs',
      `${engagement}/chain`,
      vendorPage?.replace('vendors', 'parties') ?? '',
    ],
    ...[
      '/contracts',
      '/contracts/new',
      '/incidents',
      '/incidents/new',
      '/incident-reports',
      '/incident-reports/new',
      '/notices',
      '/notices/new',
      '/announcements',
      '/announcements/list',
      '/announcements/list/import',
      '/library',
      '/trust-profile',
    ],
    ...['/transfers', '/transfers?view=ended', `${engagement}/data-flow`],
  ]
  const pack = await writePack(page)
  customerPages.push('/packs', '/packs/new', '/packs/import', '/packs/shipped/finance')
  customerPages.push(...['', '/rules', '/preview', '/versions'].map((part) => `${pack}${part}`))
  vendor = await browser.newContext()
  const theirs = await vendor.newPage()
  await startAnswering(theirs, asked.link)
  const overview = new URL(theirs.url()).pathname
  await theirs.getByRole('link', { name: /^Start with / }).click()
  await expect(theirs).toHaveURL(/\/section\//)
  vendorPages = [
    overview,
    new URL(theirs.url()).pathname,
    `${overview}/review`,
    `${overview}/doesnt-fit`,
    `${overview}/passed`,
    `${overview}/handed`,
    `${overview}/spreadsheet`,
  ]
  const kept = await ask(page, sharedMailbox, 'Awan Cadangan')
  linkPages = [asked.link, await askAnother(page, kept, await browser.newContext())].map(
    (link) => new URL(link).pathname,
  )
})

/** A pack of the customer's own with one question, published; gives its path. */
async function writePack(page: Page): Promise<string> {
  await page.goto('/packs/new')
  await page.getByLabel('Title').fill('Our own questions to suppliers')
  await page.getByLabel('Name').fill('our-suppliers')
  await page.getByRole('button', { name: 'Begin the draft' }).click()
  await page.getByRole('button', { name: 'Add a question' }).click()
  await page.getByLabel('Question', { exact: true }).fill('Do all who see our data sign a promise of secrecy?')
  await expect(page.getByText(/^Saved /)).toBeVisible()
  const pack = new URL(page.url()).pathname
  await page.getByRole('link', { name: /^Publish and versions/ }).click()
  await expect(page.getByText('This is the first version')).toBeVisible()
  await page.getByRole('button', { name: 'Publish 1 question' }).click()
  await expect(page.getByRole('table', { name: 'Published versions' })).toContainText('1.0.0')
  await expect(page.getByText('There is nothing to publish')).toBeVisible()
  return pack
}

/** From the page of the invitation: asks a stranger once the contact has written something; gives the link to agree. */
async function askAnother(page: Page, { link, contact }: Asked, context: BrowserContext): Promise<string> {
  const theirs = await context.newPage()
  await startAnswering(theirs, link)
  await theirs.getByRole('link', { name: /^Start with / }).click()
  await expect(theirs.locator('[data-question]').first()).toBeVisible()
  await answer(theirs, (await open(theirs))[0] ?? '')
  await context.close()
  await page.reload()
  const form = page.locator('form').filter({ hasText: 'Ask this contact instead' })
  await form.getByLabel('Name').fill('Budi')
  await form.getByLabel('E-mail').fill(`budi.${contact.replace('vendor.example', 'elsewhere.example')}`)
  await form.getByRole('button', { name: 'Ask this contact instead' }).click()
  return linkMailed(sharedMailbox, { to: contact, subject: / wants to hand your answers to / })
}

const looks: readonly (BrowserContextOptions & { readonly title: string })[] = [
  { title: 'wide and light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { title: 'narrow and dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
]

async function visit(page: Page, paths: readonly string[], isOtherLook: boolean): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await expect.soft(expectNoSidewaysScroll(page)).resolves.toBeUndefined()
    await expect.soft(expectAccessible(page, { isOtherLook })).resolves.toBeUndefined()
  }
}

/** Who sees which pages; known only once the portal has them. */
const groups: readonly { readonly who: string; readonly pages: () => [readonly string[], BrowserContext?] }[] = [
  { who: 'of strangers', pages: () => [strangerPages] },
  { who: 'behind a link', pages: () => [linkPages] },
  { who: 'of the customer', pages: () => [customerPages, customer] },
  { who: 'of the vendor', pages: () => [vendorPages, vendor] },
]

for (const { title, ...look } of looks) {
  for (const { who, pages } of groups) {
    test(`every page ${who}, ${title}: nothing for axe, no moving sideways, nothing refused`, async ({ browser }) => {
      test.setTimeout(420_000)
      const [paths, signedIn] = pages()
      const storageState = await signedIn?.storageState()
      const context = await browser.newContext({ ...look, ...(storageState && { storageState }) })
      const faults = watchFaults(context)
      await visit(await context.newPage(), paths, look.colorScheme === 'dark')
      expect.soft(faults).toEqual([])
      await context.close()
    })
  }
}
