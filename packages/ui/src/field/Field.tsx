import { useId, type ReactNode } from 'react'
import { classNames } from '../icon/class-names'
import { Icon } from '../icon/Icon'
import { useSay } from '../words/SayProvider'
import { useWords } from '../words/use-words'

/** What an input needs so that label, help and error belong to it. */
export interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  required: boolean | undefined
}

/** The parts every field shares. Order on the page: label, help, error, input. */
export interface FieldFrame {
  label: ReactNode
  /** Read before typing: what is meant, with an example. */
  help?: ReactNode
  /** What is wrong and what to do, as a sentence. The typed value stays. */
  error?: ReactNode
  /** Id of the input; needed when the error summary links to it. */
  id?: string | undefined
  required?: boolean | undefined
  /** Shows the word "optional" beside the label. */
  optional?: boolean | undefined
  /** Keeps a short value from stretching over the column. */
  narrow?: boolean | undefined
  className?: string | undefined
}

/** A message about what is wrong, with its mark. Text is said: actions answer with English of the catalogues. */
export function ErrorMessage({ id, children }: { id?: string | undefined; children: ReactNode }) {
  const say = useSay()
  return (
    <p className="errmsg" id={id}>
      <Icon name="warning" />
      <span>{typeof children === 'string' ? say(children) : children}</span>
    </p>
  )
}

/** Label, help and error around one input. `children` gets the attributes that tie them together. */
export function Field(props: FieldFrame & { children: (control: FieldControl) => ReactNode }) {
  const { label, help, error, required, optional, narrow, className, children } = props
  const words = useWords()
  const made = useId()
  const id = props.id ?? made
  const hasHelp = help != null && help !== false
  const hasError = error != null && error !== false && error !== ''
  const described = classNames(hasHelp && `${id}-help`, hasError && `${id}-error`)
  return (
    <div className={classNames('field', hasError && 'err', narrow && 'narrow', className)}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional"> ({words.optional})</span>}
      </label>
      {hasHelp && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {hasError && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children({ id, 'aria-describedby': described, 'aria-invalid': hasError ? true : undefined, required })}
    </div>
  )
}
