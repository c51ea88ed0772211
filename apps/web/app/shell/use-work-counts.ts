import { useEffect, useRef, useState } from 'react'
import { api } from '../api/client'
import type { NavigationCounts } from './navigation'

/** Counts are looked up again on another page once they are this old. */
const FRESH_MS = 30_000

/**
 * The counts of the sidebar, looked up beside the pages so that none waits for them. Without JavaScript, or when they
 * can't be read, there are none.
 */
export function useWorkCounts(path: string, wanted: boolean): NavigationCounts {
  const [counts, setCounts] = useState<NavigationCounts>({})
  const read = useRef({ path: '', at: -Infinity })
  useEffect(() => {
    const { path: before, at } = read.current
    if (!wanted || before === path || performance.now() - at < FRESH_MS) return undefined
    const stop = new AbortController()
    api()
      .engagements.countWork.query(undefined, { signal: stop.signal })
      .then(
        ({ reviews, chase, vendors, engagements }) => {
          read.current = { path, at: performance.now() }
          setCounts({ '/reviews': reviews, '/chase': chase, '/vendors': vendors, '/engagements': engagements })
        },
        () => undefined,
      )
    return () => stop.abort()
  }, [path, wanted])
  return counts
}
