import { sessionCookie } from '../sessions/session-cookie'

/**
 * Where to sign in, with the way back; a browser that was signed in until now is told why it is asked. Only a path of our
 * own is kept: no open redirect (ASVS 3.7.2).
 */
export function signInAddress(request: Request): string {
  const { pathname, search } = new URL(request.url)
  const wasSignedIn = (request.headers.get('cookie') ?? '').includes(`${sessionCookie}=`)
  const query = new URLSearchParams({
    ...(pathname === '/' ? {} : { to: pathname + search }),
    ...(wasSignedIn ? { done: 'ended' } : {}),
  }).toString()
  return query === '' ? '/sign-in' : `/sign-in?${query}`
}

const here = 'https://portal.invalid'

/**
 * The way back after signing in: a path of this portal, or the start page. What comes out is read once more: dot
 * segments and control characters are gone only then, and `/..//evil.example` would be another site's address.
 */
export function wayBack(to: string | null): string {
  const way = pathOf(to ?? '')
  return way !== undefined && pathOf(way) === way ? way : '/'
}

function pathOf(to: string): string | undefined {
  if (!/^\/(?![/\\])/.test(to) || !URL.canParse(to, here)) return undefined
  const { origin, pathname, search } = new URL(to, here)
  return origin === here ? pathname + search : undefined
}
