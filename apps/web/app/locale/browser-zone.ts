import { useEffect } from 'react'
import { zoneCookie } from './request-locale'

/** Tells the server the browser's time zone from the next request on. */
export function useBrowserZone(): void {
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (zone) document.cookie = `${zoneCookie}=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`
  }, [])
}
