import type { ReactNode } from 'react'

/** One key. Hidden from screen readers: the control it belongs to carries the words. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd aria-hidden="true">{children}</kbd>
}

export interface KeyHint {
  /** Keys as printed on the board, such as ["J", "K"]. */
  keys: readonly string[]
  /** What they do, in a word or two. */
  label: string
}

/** The line under a list or form that names the keys. Not shown on touch. */
export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  return (
    <p className="keys">
      {hints.map((hint) => (
        <span key={hint.label}>
          {hint.keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {hint.label}
        </span>
      ))}
    </p>
  )
}
