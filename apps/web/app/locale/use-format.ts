import { useSay } from '@rantai/ui'
import { useMemo } from 'react'
import { useRootData } from '../root-data'
import { createFormats, type Formats } from './formats'

/** Dates and numbers for the reader of this page; see `createFormats`. */
export function useFormat(): Formats {
  const { locale, timeZone, now } = useRootData()
  const say = useSay()
  return useMemo(() => createFormats({ locale, timeZone, now, say }), [locale, timeZone, now, say])
}
