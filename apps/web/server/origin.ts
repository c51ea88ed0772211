import type { RequestHandler } from 'express'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

type Headers = { readonly origin: string | undefined; readonly secFetchSite: string | undefined }

/**
 * Whether a changing request comes from our own pages. A browser sets Sec-Fetch-Site and no page can forge it; older
 * ones send Origin. Pages with Referrer-Policy no-referrer post with `Origin: null`, so that is taken together with
 * `Sec-Fetch-Site: same-origin` only. Neither header: refused, there is no such browser (ASVS 3.5.1).
 */
export function comesFromUs({ origin, secFetchSite }: Headers, publicUrl: URL): boolean {
  const originKnown = origin !== undefined && origin !== 'null'
  if (originKnown && !isOurs(origin, publicUrl)) return false
  if (secFetchSite !== undefined && secFetchSite !== 'same-origin' && secFetchSite !== 'none') return false
  return originKnown || secFetchSite === 'same-origin'
}

/** On a machine of one's own, localhost and 127.0.0.1 are the same place. */
function isOurs(origin: string, publicUrl: URL): boolean {
  if (origin === publicUrl.origin) return true
  const loopback = ['localhost', '127.0.0.1']
  if (!loopback.includes(publicUrl.hostname) || !URL.canParse(origin)) return false
  const asked = new URL(origin)
  return loopback.includes(asked.hostname) && asked.protocol === publicUrl.protocol && asked.port === publicUrl.port
}

/** Refuses every changing request that another site caused (CSRF). */
export function refuseForeignOrigin(publicUrl: URL): RequestHandler {
  return (request, response, next) => {
    const headers = { origin: request.get('origin'), secFetchSite: request.get('sec-fetch-site') }
    if (safeMethods.has(request.method)) return next()
    if (comesFromUs(headers, publicUrl)) {
      // Asked and answered. Remix would compare it with Host once more, and refuse the `null` of forms that are posted
      // from pages of links without JavaScript, and every form behind a proxy that renames the host.
      delete request.headers.origin
      return next()
    }
    response
      .status(403)
      .type('text/plain')
      .send(
        'This request did not come from a page of this portal, so nothing was changed. Open the portal and try again.\n',
      )
  }
}
