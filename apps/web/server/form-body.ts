import type { RequestHandler } from 'express'

const forms = ['application/x-www-form-urlencoded', 'multipart/form-data']

/** Whether a page can read what was sent: pages take forms, the API (below `/api`) what it says itself. */
export const isReadable = (method: string, path: string, contentType: string | undefined): boolean =>
  ['GET', 'HEAD', 'OPTIONS'].includes(method) ||
  path.startsWith('/api/') ||
  forms.includes(contentType?.split(';')[0]?.trim().toLowerCase() ?? '')

/** Refuses what no form of ours sends, before a page fails to read it. */
export const refuseWhatIsNoForm: RequestHandler = (request, response, next) => {
  if (isReadable(request.method, request.path, request.get('content-type'))) return next()
  response
    .status(415)
    .type('text/plain')
    .send('This address takes forms of this portal only, so nothing was changed. Open the page and send its form.\n')
}
