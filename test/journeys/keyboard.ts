import { expect, type FileChooser, type Locator } from '@playwright/test'

/** As often as a patient person would press it; a section has a few hundred places to stop. */
const MOST_PRESSES = 400

/** Presses Tab until the element has the focus, and says so where it never comes there. */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page()
  await expect(target).toBeVisible()
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${String(target)}.`)
}

/** Goes there and presses a key: Enter on links and buttons, Space on boxes. */
export async function pressOn(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press(key)
}

/** Goes to a field and types; what stood there is selected by Tab and goes. */
export async function typeInto(target: Locator, words: string): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press('ControlOrMeta+A')
  await target.page().keyboard.type(words)
}

/**
 * Goes to a field for files and opens the system's own dialogue, as Space and Enter do. Where a page that is still
 * waking took the press, a person presses again.
 */
export async function choose(target: Locator, file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  const page = target.page()
  await expect(async () => {
    await tabTo(target)
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser', { timeout: 5000 }),
      page.keyboard.press('Space'),
    ])
    await chooser.setFiles(file)
  }).toPass({ timeout: 30_000 })
}
