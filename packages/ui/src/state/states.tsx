import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon'
import { useWords } from '../words/use-words'

export interface StateProps {
  title: ReactNode
  /** Why, what is safe, what to do; one or two sentences. */
  children?: ReactNode
  /** The next step: a button or link. */
  action?: ReactNode
}

/** Nothing here yet: says where things come from and what to do next. */
export function EmptyState({ title, children, action }: StateProps) {
  return (
    <div className="state stack-2">
      <p className="b">{title}</p>
      {children != null && <div className="muted small">{children}</div>}
      {action}
    </div>
  )
}

/** Only part of it is here: what is missing and how to get it. */
export function PartialState(props: StateProps) {
  return <EmptyState {...props} />
}

/** It broke: what happened, what is safe, what to do. `reference` helps whoever looks into it. */
export function ErrorState({ title, children, action, reference }: StateProps & { reference?: ReactNode }) {
  return (
    <div className="state stack-2" role="alert">
      <p className="b row">
        <Icon name="warning" />
        {title}
      </p>
      {(children != null || reference != null) && (
        <div className="muted small">
          {children} {reference}
        </div>
      )}
      {action}
    </div>
  )
}

/** One's role doesn't allow it: which role one has and whom to ask. */
export function NoPermission({ title, children, action }: StateProps) {
  return (
    <div className="state stack-2">
      <p className="b row">
        <Icon name="lock" />
        {title}
      </p>
      {children != null && <div className="muted small">{children}</div>}
      {action}
    </div>
  )
}

/** No connection: from when what is shown is, and what still works. */
export function OfflineNote({ title, children, action }: StateProps) {
  return (
    <div className="state stack-2" role="status">
      <p className="b row">
        <Icon name="offline" />
        {title}
      </p>
      {children != null && <div className="muted small">{children}</div>}
      {action}
    </div>
  )
}

/** The shape of what is coming, for waits over 300 ms. `lines` are widths in percent of the place. */
export function Skeleton({ lines = [70, 92, 55, 80] }: { lines?: readonly number[] | undefined }) {
  const words = useWords()
  return (
    <div className="skel" role="status" aria-busy="true">
      <span className="vh">{words.loading}</span>
      {lines.map((width, index) => (
        // Widths as attributes: pages refuse style attributes.
        <svg key={index} aria-hidden="true" focusable="false">
          <rect width={`${width}%`} height="100%" />
        </svg>
      ))}
    </div>
  )
}
