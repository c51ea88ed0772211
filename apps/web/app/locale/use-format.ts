import { useRouteLoaderData } from '@remix-run/react'
import { useMemo } from 'react'
import type { loader } from '../root'
import { createFormats, type Formats } from './formats'

/** Dates and numbers for the reader of this page; see `createFormats`. */
export function useFormat(): Formats {
  const root = useRouteLoaderData<typeof loader>('root')
  const locale = root?.locale ?? 'en'
  const timeZone = root?.timeZone ?? 'Asia/Singapore'
  return useMemo(() => createFormats({ locale, timeZone }), [locale, timeZone])
}
