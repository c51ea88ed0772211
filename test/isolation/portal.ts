import { Agent, request as send, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { installGlobals } from '@remix-run/node'
import { createApplication } from '../../apps/web/server/application'
import { buildOf, loadRoutes, type Route } from './server-build'
import type { Web } from './web'

export const ORIGIN = 'http://localhost:3000'
const SAME_ORIGIN = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' }

export type Sent = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly cookie: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export type Received = { readonly status: number; readonly location: string; readonly body: string }

/** The whole HTTP side of the web, served from source on a port of its own: express, origin check, Remix, tRPC. */
export class Portal {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 4 })

  private constructor(
    readonly routes: readonly Route[],
    private readonly server: Server,
  ) {}

  static async open(web: Web): Promise<Portal> {
    installGlobals({ nativeFetch: true })
    const routes = await loadRoutes()
    const build = buildOf(routes)
    const remix = { build: async () => build, middleware: undefined, close: async () => {} }
    const application = createApplication({ ...web, remix, clientFolder: tmpdir() })
    const server = await new Promise<Server>((resolve) => {
      const listening = application.listen(0, '127.0.0.1', () => resolve(listening))
    })
    return new Portal(routes, server)
  }

  /** Sends a request as a browser on one of our pages would, unless `headers` say otherwise. */
  async send({ method, path, cookie, headers = SAME_ORIGIN, body }: Sent): Promise<Received> {
    const { port } = this.server.address() as AddressInfo
    const sent = { host: 'localhost:3000', 'user-agent': 'bot', ...headers, ...(cookie === '' ? {} : { cookie }) }
    return new Promise((resolve, reject) => {
      const asked = send({ agent: this.agent, host: '127.0.0.1', port, method, path, headers: sent }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location ?? '',
            // Cookies and names of downloads can tell as much as a body.
            body: `${Buffer.concat(chunks).toString()}\n${JSON.stringify(response.headers)}`,
          }),
        )
      })
      asked.on('error', reject)
      asked.end(body)
    })
  }

  async close(): Promise<void> {
    this.agent.destroy()
    await new Promise((resolve) => {
      this.server.close(resolve)
      this.server.closeAllConnections()
    })
  }
}
