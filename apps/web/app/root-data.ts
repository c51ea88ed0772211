import { useRouteLoaderData } from '@remix-run/react'
import type { Locale } from './locale/locales'

/** What every page knows. */
export type RootData = {
  readonly locale: Locale
  readonly timeZone: string
  /** The moment the server made the page, as ISO instant. */
  readonly now: string
  /** Finds this request in the log; shown on error pages. */
  readonly reference: string
}

/** Where the root loader itself failed. */
const without: RootData = { locale: 'en', timeZone: 'Asia/Singapore', now: new Date(0).toISOString(), reference: '' }

export function useRootData(): RootData {
  return useRouteLoaderData<() => Promise<RootData>>('root') ?? without
}
