import { expect, test, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { administerBank, ask, type Asked } from './customer'
import { sharedMailbox } from './mails'
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from './page-checks'
import { startAnswering } from './vendor'

let customer: BrowserContext
let vendor: BrowserContext
let asked: Asked
let customerPages: string[]
let vendorPages: string[]
const strangerPages = ['/sign-in', '/sign-up', '/reset', '/no-such-page']

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
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
  customerPages = [
    ...main,
    ...settings,
    ...['', '/edit', '/engagements/new'].map((part) => `${vendorPage ?? ''}${part}`),
    ...parts.map((part) => `${engagement}${part}`),
  ]
  vendor = await browser.newContext()
  const theirs = await vendor.newPage()
  await startAnswering(theirs, asked.link)
  const overview = new URL(theirs.url()).pathname
  await theirs.getByRole('link', { name: /^Start with / }).click()
  await expect(theirs).toHaveURL(/\/section\//)
  vendorPages = [overview, new URL(theirs.url()).pathname, `${overview}/review`, `${overview}/doesnt-fit`]
})

const looks: readonly (BrowserContextOptions & { readonly title: string })[] = [
  { title: 'wide and light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { title: 'narrow and dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
]

async function visit(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await expect.soft(expectNoSidewaysScroll(page)).resolves.toBeUndefined()
    await expect.soft(expectAccessible(page)).resolves.toBeUndefined()
  }
}

for (const { title, ...look } of looks) {
  test(`every page, ${title}: nothing for axe, no moving sideways, nothing refused`, async ({ browser }) => {
    test.setTimeout(180_000)
    const groups: [string[], BrowserContext | undefined][] = [
      [strangerPages, undefined],
      [[new URL(asked.link).pathname], undefined],
      [customerPages, customer],
      [vendorPages, vendor],
    ]
    for (const [paths, who] of groups) {
      const storageState = who && (await who.storageState())
      const context = await browser.newContext({ ...look, ...(storageState && { storageState }) })
      const faults = watchFaults(context)
      await visit(await context.newPage(), paths)
      expect.soft(faults).toEqual([])
      await context.close()
    }
  })
}
