import { createServer as createProbe, type AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import type { Settings } from './settings'

/** What app/entry.server.tsx adds to Remix's own entry, so that the server opens and closes what pages use. */
export type ApplicationEntry = ServerBuild['entry']['module'] & {
  readonly openApplication: (settings: Settings) => Promise<void>
  readonly closeApplication: () => Promise<void>
  /** Runs one request; `read` tells how many statements and transactions it has sent to the database so far. */
  readonly countingStatements: <Value>(work: (read: ReadCount) => Value) => Value
}

export type ReadCount = () => { readonly statements: number; readonly transactions: number }

export type RemixApplication = {
  readonly build: () => Promise<ServerBuild>
  /** Serves source modules in development; undefined in production. */
  readonly middleware: RequestHandler | undefined
  readonly close: () => Promise<void>
}

export function entryOf(build: ServerBuild): ApplicationEntry {
  return build.entry.module as ApplicationEntry
}

/** The built application of `folder` (apps/web/build). */
export async function loadBuild(folder: string): Promise<RemixApplication> {
  const build = (await import(pathToFileURL(resolve(folder, 'server/index.js')).href)) as ServerBuild
  return { build: async () => build, middleware: undefined, close: async () => {} }
}

/** The application straight from its sources, reloaded as they change. */
export async function loadSources(root: string): Promise<RemixApplication> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    root,
    server: { middlewareMode: true, hmr: { port: await freePort() } },
    appType: 'custom',
  })
  return {
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as unknown as ServerBuild,
    middleware: vite.middlewares,
    close: () => vite.close(),
  }
}

/** Vite's own port for telling browsers of changes is always the same, and taken when a second portal is developed. */
function freePort(): Promise<number> {
  return new Promise((found, reject) => {
    const probe = createProbe().once('error', reject)
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}
