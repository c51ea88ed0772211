import type { ReactNode } from 'react'

type Props = {
  /** What is meant: the words of the press that comes first. */
  readonly label: string
  /** What it does, and what stays. */
  readonly says: string
  /** Whether it stands open: a form in it was refused. */
  readonly open?: boolean | undefined
  /** The form that does it. */
  readonly children: ReactNode
}

/** What can't be undone is asked first: one press says what will happen, the second does it. Works without scripts. */
export function AskFirst({ label, says, open, children }: Props) {
  return (
    <details open={open}>
      <summary>{label}</summary>
      <div className="stack-2 py-3">
        <p>{says}</p>
        {children}
      </div>
    </details>
  )
}
