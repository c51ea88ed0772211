/** Where to sign in, with the way back. Only a path of our own is kept: no open redirect (ASVS 3.7.2). */
export function signInAddress(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return pathname === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(pathname + search)}`
}

/** The way back after signing in: a path of this portal, or the start page. */
export function wayBack(to: string | null): string {
  if (!to || !/^\/[^/\\]/.test(to)) return '/'
  const resolved = new URL(to, 'https://portal.invalid')
  return resolved.origin === 'https://portal.invalid' ? resolved.pathname + resolved.search : '/'
}
