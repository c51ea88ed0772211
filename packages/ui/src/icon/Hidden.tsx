import type { ReactNode } from 'react'
import { useWords } from '../words/use-words'

/** Text for those who listen, not shown to those who look. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="vh">{children}</span>
}

/** First stop of the keyboard: jumps over the navigation to `#main`, or to another target. */
export function SkipLink({ href = '#main' }: { href?: string | undefined }) {
  const words = useWords()
  return (
    <a className="skip" href={href}>
      {words.skipToContent}
    </a>
  )
}
