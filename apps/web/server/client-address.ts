import type { Express, RequestHandler } from 'express'

/**
 * Where requests come from, as `response.locals.address`: the network's word, or that of a proxy which TRUSTED_PROXIES
 * names. Then every forwarded header is forgotten: who we are is PUBLIC_URL (ASVS 4.1.3), whatever a header says.
 */
export function clientAddress(application: Express, trustedProxies: readonly string[]): RequestHandler {
  application.set('trust proxy', trustedProxies.length > 0 ? [...trustedProxies] : false)
  return (request, response, next) => {
    response.locals.address = request.ip ?? ''
    for (const name of Object.keys(request.headers)) {
      if (name.startsWith('x-forwarded-') || name === 'forwarded') delete request.headers[name]
    }
    next()
  }
}
