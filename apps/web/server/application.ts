import { resolve } from 'node:path'
import { constants } from 'node:zlib'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, {
  type ErrorRequestHandler,
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import type { Logger } from 'pino'
import { clientAddress } from './client-address'
import { refuseWhatIsNoForm } from './form-body'
import { securityHeaders } from './headers'
import { requestLog } from './logging'
import { refuseForeignOrigin } from './origin'
import { entryOf, type RemixApplication } from './remix'
import type { Settings } from './settings'

type Parts = {
  readonly settings: Settings
  readonly log: Logger
  readonly remix: RemixApplication
  /** Folder with the built client (apps/web/build/client). */
  readonly clientFolder: string
}

/** The whole HTTP side: headers, logs, static files, own-origin check, then Remix for everything else. */
export function createApplication({ settings, log, remix, clientFolder }: Parts): Express {
  const application = express()
  application.disable('x-powered-by')
  application.use(clientAddress(application, settings.trustedProxies), requestLog(log), ...securityHeaders(settings))
  application.get('/healthz', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store')
    response.json({ status: 'alive' })
  })
  if (remix.middleware) application.use(remix.middleware)
  application.use(
    '/assets',
    compression(),
    express.static(resolve(clientFolder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      fallthrough: false,
    }),
  )
  application.use(express.static(clientFolder, { maxAge: '1h', index: false, redirect: false }))
  application.use(pageCompression())
  application.use(refuseForeignOrigin(settings.publicUrl), refuseWhatIsNoForm)
  application.all('*', pages(settings, remix))
  application.use(lastResort(log))
  return application
}

/**
 * Pages are compressed for one reader each: what the usual levels gain, a tenth of the bytes, costs as much time as the
 * data of the page. `chunkSize` in bytes holds a whole page.
 */
function pageCompression(): RequestHandler {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }
  return compression({ threshold: 1024, level: 2, chunkSize: 65_536, brotli })
}

/** Pages of signed-in people are nobody's to keep: no-store unless a route says otherwise. */
function pages(settings: Settings, remix: RemixApplication): RequestHandler {
  const handlerOf = remixHandlers(settings)
  const serve = async (request: Request, response: Response, next: NextFunction) => {
    // No row holds a NUL: the database refuses to look for one.
    if (/%00/.test(request.originalUrl)) return next(Object.assign(new Error('NUL in the address'), { status: 404 }))
    try {
      response.setHeader('Cache-Control', 'no-store')
      const build = await remix.build()
      await entryOf(build).countingStatements((read) => {
        response.locals.statements = read
        return handlerOf(build)(request, response, next)
      })
    } catch (error) {
      next(error)
    }
  }
  return (request, response, next) => {
    void serve(request, response, next)
  }
}

/** Remix's handler of a build. Making one is dear, so it is kept until the development server has another build. */
function remixHandlers(settings: Settings) {
  const mode = settings.environment === 'development' ? 'development' : 'production'
  let made: { readonly build: ServerBuild; readonly handler: ReturnType<typeof createRequestHandler> } | undefined
  return (build: ServerBuild) => {
    if (made?.build !== build) {
      made = { build, handler: createRequestHandler({ build, mode, getLoadContext: loadContextOf(settings) }) }
    }
    return made.handler
  }
}

function loadContextOf(settings: Settings) {
  return (request: Request, response: Response) => ({
    settings,
    log: request.log,
    nonce: String(response.locals.nonce),
    requestId: referenceOf(request),
    address: String(response.locals.address),
    setCookie: (serialized: string) => {
      response.append('Set-Cookie', serialized)
    },
  })
}

/** The id that requestLog gave. */
function referenceOf(request: Request): string {
  return typeof request.id === 'string' ? request.id : ''
}

/** What nobody caught: logged whole, answered with a sentence and the reference that finds it in the log. */
function lastResort(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status = statusOf(error)
    if (status >= 500) (request.log ?? log).error({ err: error }, 'unexpected failure')
    if (response.headersSent) return next(error)
    response
      .status(status)
      .type('text/plain')
      .send(
        status >= 500
          ? `Something went wrong on our side. What you had saved is safe. Try again; if it stays, tell us this reference: ${referenceOf(request)}\n`
          : 'There is nothing at this address.\n',
      )
  }
}

/** express and its parts mark what the caller did wrong with a 4xx status. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? status : 500
}
