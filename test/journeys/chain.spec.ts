import { expect, test, type Page } from '@playwright/test'
import { ask, administerBank, type Asked } from './customer'
import { sharedMailbox } from './mails'
import { expectAccessible, watchFaults } from './page-checks'
import { startAnswering } from './vendor'

const PROVIDER = 'Danau Pusat Data'
const DAY_MS = 86_400_000

const inDays = (days: number): Date => new Date(Date.now() + days * DAY_MS)
/** As the fields of this zone have it: 2026-11-22T14:30. */
const local = (moment: Date): string =>
  moment.toLocaleString('sv-SE', { timeZone: 'Asia/Kuala_Lumpur' }).slice(0, 16).replace(' ', 'T')

/** So many hours later, as pages write it. */
const after = (moment: Date, hours: number, timeZone = 'Asia/Kuala_Lumpur'): string =>
  new Date(moment.getTime() + hours * 3_600_000).toLocaleString('en-GB', {
    ...{ timeZone, day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  })

/** How pages say how far off it is: by days of the bank's calendar, so 71 hours are two days just after midnight. */
function away(moment: Date, hours: number): string {
  const [day, today] = [new Date(moment.getTime() + hours * 3_600_000), new Date()].map((at) => local(at).slice(0, 10))
  return `in ${(Date.parse(day ?? '') - Date.parse(today ?? '')) / DAY_MS} days`
}

/** From the page of a party: what it hands on to, by pasting a list of one line. */
async function importList(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Import a list' }).first().click()
  await page.getByLabel('Or paste the list').fill(`Name,Country,Service\n${name},Singapore,Hosting`)
  await page.getByRole('button', { name: 'Check the list' }).click()
  await page.getByRole('button', { name: 'Confirm the list' }).click()
  await expect(page.getByText('The list is in force')).toBeVisible()
  await page.getByRole('link', { name: 'Its sub-processors' }).click()
  await page.getByRole('link', { name, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** A bank whose vendor reaches the provider through these companies; `engagement` is its path. */
async function bankWithChain(
  page: Page,
  { bank, vendor, through }: Record<'bank' | 'vendor', string> & { through: string[] },
) {
  await administerBank(page, sharedMailbox, bank)
  const asked = await ask(page, sharedMailbox, vendor)
  const engagement = new URL(page.url()).pathname.replace('/invitation', '')
  await page.goto('/vendors')
  const its = await page
    .getByRole('table', { name: 'Vendors' })
    .getByRole('link', { name: vendor })
    .getAttribute('href')
  await page.goto((its ?? '').replace('vendors', 'parties'))
  for (const name of [...through, PROVIDER]) await importList(page, name)
  return { asked, engagement }
}

async function announce(page: Page, { link }: Asked, through: readonly string[]): Promise<void> {
  await startAnswering(page, link)
  await page.getByRole('link', { name: 'Announce a change of your sub-processors' }).click()
  await page.getByRole('radio', { name: 'A change of a sub-processor' }).check()
  await page.getByRole('textbox', { name: 'Sub-processor', exact: true }).fill(PROVIDER)
  await page.getByLabel('Who uses it').fill(through.join('\n'))
  await page.getByRole('group', { name: 'Countries' }).getByLabel('Vietnam').check()
  await page.getByLabel('From which day').fill(local(inDays(40)).slice(0, 10))
  await page.getByLabel('Why').fill('A new data centre in Da Nang.')
  // A reload, and an opened details that closes, lose nothing of it.
  await page.reload()
  await expect(page.getByText('What you typed before is here again')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Sub-processor', exact: true })).toHaveValue(PROVIDER)
  await expect(page.getByLabel('Who uses it')).toHaveValue(through.join('\n'))
  await expect(page.getByRole('group', { name: 'Countries' }).getByLabel('Vietnam')).toBeChecked()
  await expect(page.getByRole('radio', { name: 'A change of a sub-processor' })).toBeChecked()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Announce the change' }).click()
  await expect(page.getByText('Your customers are told now.')).toBeVisible()
  await page.reload()
  await page.getByText('Announce a change', { exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Sub-processor', exact: true })).toHaveValue('')
}

test('a provider four links down moves, then fails; every engagement and clock shows it, and no other bank', async ({
  browser,
}) => {
  test.setTimeout(420_000)
  const [teluk, pasir] = ['Bank Teluk Selatan', 'Bank Pasir Utara']
  const through = ['Awan Perantara', 'Batu Simpanan', 'Cakera Jaya']
  const contexts = await Promise.all([1, 2, 3].map(() => browser.newContext()))
  const faults = contexts.map((context) => watchFaults(context))
  const [page, other, vendor] = (await Promise.all(contexts.map((context) => context.newPage()))) as [Page, Page, Page]
  const [ours] = await Promise.all([
    bankWithChain(page, { bank: teluk, vendor: 'Gelombang Pembayaran', through }),
    bankWithChain(other, { bank: pasir, vendor: 'Rimba Penggajian', through: [] }),
  ])

  await test.step('the announcement arrives with its clock, effects, transfer and assessment the same day', async () => {
    await announce(vendor, ours.asked, through)
    await page.goto('/notices')
    await expect(async () => {
      await page.reload()
      await expect(page.getByRole('link', { name: new RegExp(PROVIDER) }).first()).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 60_000 })
    await page.goto(ours.engagement)
    await expect(page.getByText(`Change in the chain: ${PROVIDER}`)).toBeVisible()
    await page.getByRole('link', { name: 'See the notice' }).click()
    // Fourteen days from the day after receipt, for no contract says otherwise.
    const last = inDays(14).toLocaleDateString('en-GB', {
      timeZone: 'Asia/Kuala_Lumpur',
      day: 'numeric',
      month: 'long',
    })
    await expect(page.getByText('Object until the end of')).toContainText(last)
    const effects = page.getByRole('region', { name: 'What it will do' })
    await expect(effects).toContainText('Vietnam is new')
    await expect(effects).toContainText('1 engagement affected')
    await expect(effects.getByRole('row').filter({ hasText: ours.asked.title })).toContainText(through.join(' → '))
    await expectAccessible(page)

    await page.goto('/transfers')
    const row = page.getByRole('row').filter({ hasText: 'Vietnam' })
    await expect(row).toContainText('announced')
    await row.getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Vietnam')
    await expect(page.getByRole('region', { name: 'Transfer impact assessment' })).toContainText(
      'Version 1 is being written · due',
    )
    await expectAccessible(page)
  })

  await test.step('the provider fails: every duty has its deadline in the reader’s time', async () => {
    await page.goto('/incidents/new')
    await page.getByLabel('Title').fill('Copies of payroll files read by strangers')
    await page.getByRole('textbox', { name: 'What happened' }).fill('An open store at the provider.')
    await page.getByRole('radio', { name: 'High' }).check()
    await page.getByLabel('Vendor or party').selectOption({ label: PROVIDER })
    const aware = new Date(Math.floor(Date.now() / 60_000) * 60_000 - 3_600_000)
    await page.getByLabel('It was discovered').fill(local(aware))
    await page.getByLabel('We became aware').fill(local(aware))
    await page
      .getByRole('group', { name: 'Is personal data affected?' })
      .or(page.getByRole('radiogroup', { name: 'Is personal data affected?' }))
      .getByRole('radio', { name: 'Yes' })
      .check()
    const people = page.getByRole('group', { name: 'Countries of the people affected' })
    for (const country of ['Malaysia', 'Thailand']) await people.getByRole('checkbox', { name: country }).check()
    await page.getByRole('button', { name: 'Open the incident' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Copies of payroll files')
    await expect(page.getByRole('link', { name: ours.asked.title }).first()).toBeVisible()
    const duty = (what: string) =>
      page.getByRole('listitem').filter({ hasText: what, hasNotText: 'The people affected' }).first()
    const personal = 'Personal data · first notice'
    // Each begins at its own event and ends there and here: the bank's time first, then the authority's where it differs.
    await expect(duty(`Malaysia · ${personal}`)).toContainText(
      `${after(aware, 72)} Asia/Kuala Lumpur · ${away(aware, 72)}`,
    )
    await expect(duty(`Thailand · ${personal}`)).toContainText(
      `${after(aware, 72)} Asia/Kuala Lumpur · ${after(aware, 72, 'Asia/Bangkok')} Asia/Bangkok`,
    )
    await expect(duty('Malaysia · Critical infrastructure · details')).toContainText(after(aware, 6))
    await expect(duty('Malaysia · Critical infrastructure · final report')).toContainText(after(aware, 14 * 24))
    await expect(duty('Malaysia · Personal data · details')).toContainText('Has not begun')
    await expectAccessible(page)
  })

  await test.step('the other bank knows the provider and hears of nothing', async () => {
    for (const path of ['/', '/notices', '/incidents', '/transfers', '/chains', '/incident-reports']) {
      await other.goto(path)
      await expect(other.getByRole('heading', { level: 1 }).first()).toBeVisible()
      const text = await other.locator('body').innerText()
      for (const word of [teluk, 'Gelombang', 'Da Nang', 'Copies of payroll', ...through])
        expect(text).not.toContain(word)
    }
    await other.goto('/chains')
    await expect(other.getByText(PROVIDER).first()).toBeVisible()
  })
  expect(faults.flat()).toEqual([])
  await Promise.all(contexts.map((context) => context.close()))
})
