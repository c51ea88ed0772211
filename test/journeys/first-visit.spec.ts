import { expect, test, type Page } from '@playwright/test'
import { administerBank, ask } from './customer'
import { sharedMailbox } from './mails'
import { expectNoSidewaysScroll, watchFaults } from './page-checks'
import { expectSaved, questionOf } from './vendor'

/** What a phone on a train has: 1.6 Mbit/s down, 0.75 up, 150 ms to and fro, and a quarter of this processor. */
async function asOnATrain(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const [downloadThroughput, uploadThroughput] = [(1.6 * 1024 * 1024) / 8, (0.75 * 1024 * 1024) / 8]
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 150, downloadThroughput, uploadThroughput },
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Of a minute; the rest is for reading who asks and what the first question means. */
const MACHINE_MS = 30_000

test('from the mail to the first saved answer: three taps, no account, nothing to type, on a slow phone', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const customer = await (await browser.newContext()).newPage()
  await administerBank(customer, sharedMailbox, 'Bank Semenit')
  const { link } = await ask(customer, sharedMailbox, 'Vendor Semenit')
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  const faults = watchFaults(phone)
  const page = await phone.newPage()
  await asOnATrain(page)

  const begun = performance.now()
  await page.goto(link)
  await page.getByRole('button', { name: 'Start answering' }).tap()
  await page.getByRole('link', { name: /^Start with / }).tap()
  const question = questionOf(page, 'DMF-GOV-01')
  await question.getByText('Defined', { exact: true }).tap()
  await expectSaved(question)
  const millis = performance.now() - begun
  test.info().annotations.push({ type: 'first answer', description: `${Math.round(millis)} ms` })
  expect(millis).toBeLessThan(MACHINE_MS)
  await expectNoSidewaysScroll(page)
  expect(faults).toEqual([])

  // It is on the server, not only on the phone.
  await page.reload()
  await expect(question.getByRole('radio', { name: 'Defined' })).toBeChecked()
  await Promise.all([phone.close(), customer.context().close()])
})
