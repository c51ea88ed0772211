import { useEffect, useRef, type ReactNode } from 'react'
import { useSay } from '../words/SayProvider'

export interface SummaryError {
  /** Id of the input the error belongs to. */
  fieldId: string
  message: ReactNode
}

export interface ErrorSummaryProps {
  /** What can't go on and how many things stand in its way: "Two answers need you before you can send". */
  title: ReactNode
  errors: readonly SummaryError[]
  /** Moves the focus here when it appears, so that it is read first. On by default. */
  takeFocus?: boolean | undefined
}

/** The errors of a form gathered at its top, each a link to its field, said as fields say them. Renders nothing without errors. */
export function ErrorSummary({ title, errors, takeFocus = true }: ErrorSummaryProps) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const count = errors.length
  useEffect(() => {
    if (takeFocus && count > 0) box.current?.focus()
  }, [takeFocus, count])
  if (count === 0) return null
  return (
    <div className="note bad" role="alert" tabIndex={-1} ref={box}>
      <p className="b">{title}</p>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a href={`#${error.fieldId}`}>{typeof error.message === 'string' ? say(error.message) : error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
