import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino, type Logger } from 'pino'
import type { AppLoadContext } from '@remix-run/node'
import { createApiContext, type ApiContext } from '../../apps/web/app/api/context'
import { readSettings, type Settings } from '../../apps/web/server/settings'
import { createDiskFileStore } from '../../packages/use-cases/src/evidence/disk-file-store'
import type { DatabaseUrls } from '../../packages/db/src/migrate/index'
import type { World } from './world'

/** The web's own settings and log for one test database. Whatever is logged as an error lands in `errors`. */
export type Web = { readonly settings: Settings; readonly log: Logger; readonly errors: string[] }

export async function openWeb(urls: DatabaseUrls, worlds: readonly World[]): Promise<Web> {
  const folder = await mkdtemp(join(tmpdir(), 'rantai-isolation-'))
  const settings = readSettings({
    NODE_ENV: 'production',
    PORT: '0',
    PUBLIC_URL: 'http://localhost:3000',
    DATABASE_WEB_URL: urls.webUrl,
    RANTAI_FILES: folder,
    RANTAI_LINK_KEY: 'a key for tests that nobody else has',
  })
  const store = createDiskFileStore(folder)
  for (const { key, bytes } of worlds.flatMap(({ files }) => files)) await store.put(key, bytes)
  const errors: string[] = []
  // The line that counts a request says no more than its status, which is looked at anyway.
  const write = (line: string) => void (line.includes('"msg":"request errored"') || errors.push(line))
  const log = pino({ level: 'error' }, { write })
  return { settings, log, errors }
}

/** The context of one call, made as the web makes it: a request with cookies, a session looked up in the database. */
export function contextFor({ settings, log }: Web, cookie: string): Promise<ApiContext> {
  const request = new Request('http://localhost:3000/api/trpc', cookie === '' ? {} : { headers: { cookie } })
  const context: AppLoadContext = {
    settings,
    log,
    nonce: 'nonce',
    requestId: 'reference',
    address: '192.0.2.1',
    setCookie: () => {},
  }
  return createApiContext(request, context)
}
