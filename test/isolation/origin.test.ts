import { maxHeaderSize } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withDatabase } from '../setup/with-database'
import { callersOf } from './actors'
import { listProcedures } from './call-procedure'
import { ORIGIN, Portal, type Sent } from './portal'
import { procedureEntries } from './procedures'
import { routeEntries } from './routes'
import type { ProcedureEntry } from './entry'
import { posted } from './run-routes'
import { Stage } from './stage'

const database = withDatabase()
let stage: Stage
let portal: Portal

beforeAll(async () => {
  stage = await Stage.set(database())
  portal = await Portal.open(stage.web)
}, 120_000)

afterAll(async () => {
  await portal.close()
  await stage.close()
})

/** What a page of somebody else, or a browser that says nothing, sends along. */
const FOREIGN: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['foreign origin', { origin: 'https://elsewhere.example' }],
  ['foreign origin that says it is ours', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' }],
  ['our origin from another site', { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
  ['our origin from a sibling', { origin: ORIGIN, 'sec-fetch-site': 'same-site' }],
  ['no origin from another site', { 'sec-fetch-site': 'cross-site' }],
  ['hidden origin', { origin: 'null' }],
  ['neither header', {}],
]

const entries: Readonly<Record<string, ProcedureEntry>> = procedureEntries

it('refuses every form that another site posts, and changes nothing', async () => {
  const who = theAdministrator()
  for (const { id } of portal.routes) {
    const { url, forms = [] } = routeEntries[id] ?? {}
    if (!url) continue
    for (const form of forms) {
      const { method, headers, body } = posted(form, stage.worlds.a.ids)
      const type = { 'content-type': headers?.['content-type'] ?? '' }
      await refuseAll(`${id}, ${form.name}`, {
        method,
        path: url(stage.worlds.a.ids),
        cookie: who.cookie,
        headers: type,
        ...(body === undefined ? {} : { body }),
      })
    }
  }
})

it('refuses every mutation that another site sends, and one that is no JSON', async () => {
  const who = theAdministrator()
  const mutations = listProcedures().filter(({ type }) => type === 'mutation')
  expect(mutations.length).toBeGreaterThan(0)
  for (const { path } of mutations) {
    const input = JSON.stringify({ json: entries[path]?.input?.(stage.worlds.a.ids) })
    const sent = { method: 'POST', path: `/api/trpc/${path}`, cookie: who.cookie, body: input } as const
    await refuseAll(path, { ...sent, headers: { 'content-type': 'application/json' } })
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', '']) {
      const headers = {
        origin: ORIGIN,
        'sec-fetch-site': 'same-origin',
        ...(type === '' ? {} : { 'content-type': type }),
      }
      await refuse(`${path} as ${type || 'nothing'}`, { ...sent, headers }, 415)
    }
    // A link or an image asks by GET: no mutation is made that way. An address that holds a file isn't even read.
    const address = `${sent.path}?input=${encodeURIComponent(input)}`
    const isRead = address.length < maxHeaderSize
    await refuse(`${path} by GET`, { method: 'GET', path: address, cookie: who.cookie }, isRead ? 405 : 431)
  }
})

it('says how much was tried', () => {
  stage.conclude('requests of other sites', `${FOREIGN.length} ways`)
})

function theAdministrator() {
  const who = callersOf(stage.worlds.a).find(({ name }) => name === 'customer.administrator')
  if (!who) throw new Error('There is no administrator.')
  return who
}

async function refuseAll(what: string, sent: Sent): Promise<void> {
  for (const [way, headers] of FOREIGN) {
    await refuse(`${what}, ${way}`, { ...sent, headers: { ...sent.headers, ...headers } }, 403)
  }
}

async function refuse(call: string, sent: Sent, status: number): Promise<void> {
  const came = await portal.send(sent)
  stage.tally.check(came.status === status, `${call}: ${came.status}, not ${status}`)
  await stage.judge({ call, caller: theAdministrator(), said: came.body, sent: String(sent.body ?? ''), mayWrite: [] })
}
