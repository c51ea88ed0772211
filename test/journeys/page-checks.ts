import { AxeBuilder } from '@axe-core/playwright'
import { expect, type BrowserContext, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** What the theme and the width of a page can break; the rest is the same at every look. */
const lookRules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']

/** No violation that axe can see; of another look of a page that was checked whole, what that look can break. */
export async function expectAccessible(page: Page, { isOtherLook = false } = {}): Promise<void> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (isOtherLook ? axe.withRules(lookRules) : axe.withTags(rules)).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  expect(found, `axe on ${page.url()}`).toEqual([])
}

/** The page never needs to be moved sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide, `pixels too wide: ${page.url()}`).toBeLessThanOrEqual(0)
}

/** What the browser refuses or a script throws, in every page of a context. */
export function watchFaults(context: BrowserContext): readonly string[] {
  const faults: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|net::ERR_/.test(message.text()))
      faults.push(message.text().slice(0, 300))
  })
  context.on('weberror', (error) => faults.push(error.error().message.slice(0, 300)))
  return faults
}
