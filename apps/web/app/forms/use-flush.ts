import { useEffect } from 'react'

/** Sends what waits to be saved when the page is hidden or left. */
export function useFlush(saver: { flush: () => unknown }): void {
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') void saver.flush()
    }
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      document.removeEventListener('visibilitychange', whenHidden)
      void saver.flush()
    }
  }, [saver])
}
