import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { pino, type Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import type { ReadCount } from './remix'
import type { Settings } from './settings'

/** The next path segment after these is a secret. */
const secretPaths = /^\/(i|verify|reset|join|handover|part)\/[^/?]+/
const secretParameters = /([?&](?:token|code|key)=)[^&]*/gi

/** A path as it may stand in a log: tokens of links are taken out, everything else stays. */
export function redactPath(path: string): string {
  return path.replace(secretPaths, '/$1/…').replace(secretParameters, '$1…')
}

export function createLog(settings: Settings): Logger {
  return pino({ name: 'web', level: settings.environment === 'test' ? 'warn' : 'info', base: null })
}

/**
 * Gives each request an id (also sent back as X-Request-Id, and shown to people as the reference of an error) and
 * writes one line when it is answered. No headers, no bodies, no query secrets.
 */
export function requestLog(log: Logger): RequestHandler {
  const handler = pinoHttp({
    logger: log,
    genReqId: (_request, response) => {
      const id = randomUUID()
      response.setHeader('X-Request-Id', id)
      return id
    },
    quietReqLogger: true,
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: (request: { method: string; url: string }) => ({ method: request.method, path: redactPath(request.url) }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
    // Statements and transactions of a page, for whoever wonders why it is slow; the bench reads them here.
    customProps: (_request, response) =>
      (response as unknown as { locals: { statements?: ReadCount } }).locals.statements?.() ?? {},
    // The failure itself is logged where it happened; this line only counts it.
    customErrorObject: (_request, _response, _error, value: { err?: unknown }) => ({ ...value, err: undefined }),
    autoLogging: { ignore: (request) => request.url === '/healthz' || (request.url ?? '').startsWith('/assets/') },
  })
  return (request, response, next) => handler(request, response, next)
}
