import { expect, type Locator, type Page } from '@playwright/test'

/** A small file that is a valid PDF: one empty page. */
export function pdf(): { name: string; mimeType: string; buffer: Buffer } {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  ]
  let text = '%PDF-1.4\n'
  const starts = objects.map((object, at) => {
    const start = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(start).padStart(10, '0')} 00000 n \n`
  })
  const table = text.length
  text += `xref\n0 4\n0000000000 65535 f \n${starts.join('')}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return { name: 'certificate.pdf', mimeType: 'application/pdf', buffer: Buffer.from(text, 'latin1') }
}

/** Opens the link of a mail and presses the button; stands on the overview. */
export async function startAnswering(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Start answering' }).click()
  await expect(page).toHaveURL(/\/answer\/[\w-]+$/)
}

/** The question with this id, as one group: its heading, its fields, its evidence. */
export const questionOf = (page: Page, id: string): Locator => page.locator(`[data-question="${id}"]`)

/** Waits until the question says that it is kept on the server. */
export const expectSaved = (question: Locator): Promise<void> =>
  expect(question.getByText(/^Saved /)).toBeVisible({ timeout: 15_000 })

const picks: Readonly<Record<string, string>> = { 'DMF-INV-08a': 'complete', 'DMF-GOV-11': 'yes' }
/** Notice of an incident later than half of a bank's own clock could not be approved. */
const figures: Readonly<Record<string, string>> = { 'FIN-04': '0.5' }

/** Answers questions one after the other without a pause, and waits until each is kept. */
export async function answer(page: Page, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) await fill(page, id)
  for (const id of ids) await expectSaved(questionOf(page, id))
}

/** Fills in a question by whatever it offers: the better end of its choices, a figure, a day, words. */
export async function fill(page: Page, id: string): Promise<void> {
  const question = questionOf(page, id)
  const radios = question.getByRole('radio')
  const companies = question.getByRole('button', { name: 'Add a company' })
  const kind = await question.evaluate((card) => {
    const has = (selector: string) => card.querySelector(selector) !== null
    if (has('[name$=".rowName"]')) return 'companies'
    if (has('input[type=radio]')) return has('input[type=radio][value="4"]') ? 'maturity' : 'one'
    if (has('input[list]')) return 'countries'
    if (has('input[type=checkbox][name$=".picked"]')) return 'several'
    if (has('input[type=date][name$=".typed"]')) return 'date'
    return has('textarea[name$=".typed"]') ? 'text' : 'number'
  })
  const pick = picks[id]
  if (pick !== undefined) await question.locator(`input[type=radio][value="${pick}"]`).check()
  else if (kind === 'companies') {
    await expect(companies).toBeVisible()
    await question.getByLabel('Company', { exact: true }).fill('Awan Cadangan Pte. Ltd.')
    await question.getByLabel(/^Countries/).fill('Singapore')
    await question.getByLabel(/^What it does/).fill('Backups')
  } else if (kind === 'maturity') await radios.nth(3).check()
  else if (kind === 'one') await radios.first().check()
  else if (kind === 'several') await question.getByRole('checkbox').first().check()
  else if (kind === 'countries') await question.getByRole('checkbox', { name: 'Singapore', exact: true }).check()
  else if (kind === 'date') {
    await question.getByLabel(/^The day/).fill('2026-03-02')
    // The day in words is that of what was typed last.
    await expect(question.locator('.datewords')).toContainText(/2026|2569/)
  } else if (kind === 'text')
    await question.getByLabel(/^Your answer/).fill('As our policy says, approved by the board.')
  else await question.locator('[name$=".typed"]').fill(figures[id] ?? '30')
}

/** The questions of the open section that have no answer yet, in their order on the page. */
export async function open(page: Page): Promise<string[]> {
  const cards = page.locator('[data-question]').filter({ has: page.getByText('Not answered', { exact: true }) })
  return cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-question') ?? ''))
}

/** Answers all that the section asks, also what its answers bring; gives the ids in the order they were answered. */
export async function answerSection(page: Page): Promise<string[]> {
  const answered: string[] = []
  for (let left = await open(page); left.length > 0; left = await open(page)) {
    const again = left.filter((id) => answered.includes(id))
    if (again.length > 0) throw new Error(`Still open after they were answered: ${again.join(', ')}`)
    await answer(page, ...left)
    answered.push(...left)
  }
  return answered
}

/** Uploads a file as evidence of a question of the open section. */
export async function attach(page: Page, id: string): Promise<void> {
  const question = questionOf(page, id)
  await question.getByText('Add evidence').click()
  await question.getByLabel('A file from this device').setInputFiles(pdf())
  await expect(question.getByRole('link', { name: 'Download certificate.pdf' })).toBeVisible({ timeout: 15_000 })
}

/** From the overview through every section to "Check and send"; gives the ids of what was answered. */
export async function answerEverySection(page: Page): Promise<string[]> {
  const all: string[] = []
  await page.getByRole('link', { name: /^(Start|Go on) with / }).click()
  const forward = page.getByRole('button', { name: /^(Next: |Check and send)/ })
  for (let section = 1; section <= 20; section += 1) {
    await expect(page.getByText(new RegExp(`^Section ${section} of `))).toBeVisible({ timeout: 15_000 })
    all.push(...(await answerSection(page)))
    if (all.includes('DMF-GOV-10') && section === 1) await attach(page, 'DMF-GOV-10')
    const last = (await forward.innerText()).includes('Check and send')
    await forward.click()
    if (last) break
  }
  const check = page.getByRole('heading', { level: 1, name: 'Check and send' })
  await expect(check).toBeVisible()
  // What an answer opened in a section that was left already is named here, each a way to its question.
  const missing = page.getByRole('region', { name: / an answer before you can send$/ }).getByRole('link')
  while (!(await page.getByText('Nothing is missing').isVisible())) {
    const back = page.url()
    await missing.first().click()
    await expect(page.locator('[data-question]').first()).toBeVisible()
    all.push(...(await answerSection(page)))
    await page.goto(back)
    await expect(check).toBeVisible()
  }
  return all
}

/**
 * Answers everything as a browser without scripts would, a section at a time: for journeys that begin where the answers
 * are. Stands on "Check and send".
 */
export async function postEverySection(page: Page): Promise<void> {
  // The address changes before the page does.
  await expect(page.locator('main a[href*="/section/"]').first()).toBeVisible()
  await page.evaluate(
    async ({ picks, figures }) => {
      const overview = location.pathname
      const draw = async (response: Response) => new DOMParser().parseFromString(await response.text(), 'text/html')
      const fillCard = (fields: FormData, card: Element): void => {
        const id = card.getAttribute('data-question') ?? ''
        const radios = [...card.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ value }) => value)
        const boxes = [...card.querySelectorAll<HTMLInputElement>('input[type=checkbox][name$=".picked"]')]
        const singapore = boxes.find(({ value }) => value === 'SG') ?? boxes[0]
        const typed = card.querySelector<HTMLInputElement>('[name$=".typed"]')
        const choice = picks[id] ?? (radios.includes('4') ? '3' : radios[0])
        if (card.querySelector('[name$=".rowName"]')) fields.set(`${id}.none`, 'on')
        else if (choice !== undefined) fields.set(`${id}.picked`, choice)
        else if (singapore) fields.set(`${id}.picked`, singapore.value)
        else if (typed) fields.set(`${id}.typed`, typed.type === 'date' ? '2026-03-02' : (figures[id] ?? '30'))
      }
      const paths = [...document.querySelectorAll(`a[href^="${overview}/section/"]`)].map(
        (link) => link.getAttribute('href')?.replace(/#.*/, '') ?? '',
      )
      // What an answer opens may be in a section that was posted already.
      for (const path of [...new Set(paths), ...new Set(paths)]) {
        for (let isOpen = true; isOpen;) {
          const section = await draw(await fetch(path))
          const form = section.querySelector<HTMLFormElement>('form:has([data-question])')
          const cards = [...section.querySelectorAll('[data-question]')]
          const left = cards.filter((card) => card.textContent.includes('Not answered'))
          isOpen = form !== null && left.length > 0
          if (!form || !isOpen) continue
          const fields = new FormData(form)
          for (const card of left) fillCard(fields, card)
          fields.set('act', 'save')
          const response = await fetch(path, {
            method: 'POST',
            body: new URLSearchParams(
              [...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
            ),
          })
          if (!response.ok)
            throw new Error(`${path} was not taken: ${(await draw(response)).body.innerText.slice(0, 400)}`)
        }
      }
    },
    { picks, figures },
  )
  await page.goto(`${new URL(page.url()).pathname}/review`)
  await expect(page.getByText('Nothing is missing')).toBeVisible()
}

/** Signs and sends; stands on the receipt. */
export async function send(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Siriporn')
  await page.getByLabel('Your title').fill('Head of Operations')
  await page.getByLabel(/^To the best of my knowledge/).check()
  const unproven = page.getByLabel(/^I have seen that .* without the evidence/)
  if ((await unproven.count()) > 0) await unproven.check()
  await page.getByRole('button', { name: /^Send \d+ answers to / }).click()
  await expect(page.getByRole('heading', { name: /^Your answers were sent to / })).toBeVisible({ timeout: 20_000 })
}
