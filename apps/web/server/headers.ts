import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Settings } from './settings'

/** Pages whose address holds a secret: nothing they link to may learn it, and no cache may keep it. */
const tokenPages = /^\/(i|verify|reset|join|handover|part)\//

/**
 * Security headers of every response. The nonce of the content security policy is made per request and handed to the
 * page through `response.locals.nonce`; there is no unsafe-inline, so pages use classes and SVG attributes, never `style=`.
 */
export function securityHeaders(settings: Settings): RequestHandler[] {
  const https = settings.publicUrl.protocol === 'https:'
  const development = settings.environment === 'development'
  const nonce: RequestHandler = (_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64')
    next()
  }
  const ofThisRequest = (_request: unknown, response: unknown) =>
    `'nonce-${(response as { locals: { nonce: string } }).locals.nonce}'`
  return [
    nonce,
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'", ofThisRequest],
          styleSrc: ["'self'", ofThisRequest],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          // The development server reloads over a web socket.
          connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          objectSrc: ["'none'"],
          manifestSrc: ["'self'"],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      xFrameOptions: { action: 'deny' },
    }),
    (request, response, next) => {
      if (tokenPages.test(request.path)) response.setHeader('Referrer-Policy', 'no-referrer')
      response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
      next()
    },
  ]
}
