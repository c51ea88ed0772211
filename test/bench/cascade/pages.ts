import { sendLoad } from '../pages/load'
import { startServer, type BenchServer } from '../pages/server'
import { type Portfolio, seedPortfolio } from './portfolio'
import type { Workload } from './workload'

/** A page of an organisation with the whole network, asked for alone, again and again. */
export type PageReport = {
  readonly name: string
  readonly requests: number
  /** Milliseconds from request to the last byte: the first, then those after it and after `WARM_UP` more. */
  readonly first: number
  readonly p50: number
  readonly p95: number
  readonly statements: number
}

export type PagesReport = {
  readonly pages: readonly PageReport[]
  /** Of the web, after all of them. */
  readonly megabytes: number
}

/**
 * Requests of each page that aren't counted, a round as long as the counted one, as for every other line: the engine still
 * compiles what it finds to be hot. On one web, p95 of the incident page was 76 ms in the first 40 requests after 12, and
 * 40, 39, 36, 38 and 41 ms in the next five times 40.
 */
const WARM_UP = 40
const WORKER_DONE_MS = 15_000

/** The pages of chains of one organisation that knows the whole network, on a built portal of its own. */
export async function measurePages(workload: Workload, repetitions: number): Promise<PagesReport> {
  const server = await startServer()
  try {
    const portfolio = await seedPortfolio(server, workload)
    // What was seeded at once keeps the worker busy for a while, on the same processors.
    await new Promise((resolve) => setTimeout(resolve, WORKER_DONE_MS))
    const pages: PageReport[] = []
    for (const [name, path] of pagesOf(portfolio))
      pages.push(await measurePage(server, { name, path, cookie: portfolio.cookie, requests: 8 * repetitions }))
    return { pages, megabytes: server.residentMegabytes().web }
  } finally {
    await server.stop()
  }
}

/** The first is asked for on a web that knows nothing of the network yet. */
const pagesOf = ({ partyId, engagementId, incidentId }: Portfolio): readonly (readonly [string, string])[] => [
  ['who is hit', `/chains/parties/${partyId}`],
  ['incident', `/incidents/${incidentId}`],
  ['concentration', '/chains'],
  ['parties', '/chains/parties'],
  ['parties found', '/chains/parties?q=party%209'],
  ['gaps', '/chains/gaps'],
  ['transfers', '/transfers'],
  ['an engagement’s chain', `/engagements/${engagementId}/chain`],
  ['party', `/parties/${partyId}`],
]

type Asked = { readonly name: string; readonly path: string; readonly cookie: string; readonly requests: number }

async function measurePage(server: BenchServer, { name, path, cookie, requests }: Asked): Promise<PageReport> {
  const before = (await server.log(0)).end
  const amount = 1 + WARM_UP + requests
  const { millis, wrong, wrongAnswer } = await sendLoad(server.url, {
    ...{ path, headers: { cookie }, connections: 1, amount, seconds: 0 },
  })
  if (wrong > 0) throw new Error(`${path} was answered with ${String(wrongAnswer)}`)
  const first = millis[0] ?? Number.NaN
  const warm = millis.slice(1 + WARM_UP)
  warm.sort((a, b) => a - b)
  const at = (share: number): number => warm[Math.min(warm.length - 1, Math.floor(share * warm.length))]!
  await new Promise((resolve) => setTimeout(resolve, 300))
  const statements = (await server.log(before)).lines.findLast((line) => line.statements !== undefined)?.statements ?? 0
  return { name, requests, first, p50: at(0.5), p95: at(0.95), statements }
}
