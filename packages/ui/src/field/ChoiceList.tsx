import { Fragment, useId, type ChangeEvent, type ReactNode } from 'react'
import { classNames } from '../icon/class-names'
import { useWords } from '../words/use-words'
import { ErrorMessage } from './Field'

export interface Choice {
  value: string
  label: ReactNode
  help?: ReactNode
  disabled?: boolean | undefined
  /** Stands apart below "or": picking it means none of the others. The parent clears the others. */
  exclusive?: boolean | undefined
  /** Language of the label when it differs from the page's. */
  lang?: string | undefined
}

export interface ChoiceListProps {
  /** Form name of every input in the list. */
  name: string
  kind: 'radio' | 'checkbox'
  choices: readonly Choice[]
  /** The question. Becomes the legend; leave it out when `labelledBy` points to a heading outside. */
  legend?: ReactNode
  labelledBy?: string | undefined
  help?: ReactNode
  error?: ReactNode
  /** Controlled: the picked values. Give `onChange` with it. */
  value?: readonly string[] | undefined
  /** Uncontrolled: the values picked at first. */
  defaultValue?: readonly string[] | undefined
  /** Called with the value that was pressed and whether it is now picked. */
  onChange?: ((value: string, picked: boolean, event: ChangeEvent<HTMLInputElement>) => void) | undefined
  /** Shows 1 to 9 at the right edge (the style sheet counts); the parent listens to the keys. */
  showKeys?: boolean | undefined
  /** grid: many short choices side by side, for the customer's dense forms. */
  look?: 'list' | 'grid' | undefined
  required?: boolean | undefined
  disabled?: boolean | undefined
  id?: string | undefined
}

function picked(props: ChoiceListProps, value: string) {
  if (props.value !== undefined) return { checked: props.value.includes(value) }
  return { defaultChecked: props.defaultValue?.includes(value) ?? false }
}

function ChoiceRow({
  props,
  choice,
  index,
  id,
}: {
  props: ChoiceListProps
  choice: Choice
  index: number
  id: string
}) {
  const words = useWords()
  const { onChange } = props
  const controlled = props.value !== undefined
  return (
    <Fragment>
      {choice.exclusive && index > 0 && (
        <span className="choices-or" aria-hidden="true">
          {words.exclusiveOr}
        </span>
      )}
      <label className="choice" lang={choice.lang}>
        <input
          type={props.kind}
          id={id}
          name={props.name}
          value={choice.value}
          disabled={choice.disabled ?? props.disabled}
          required={props.kind === 'radio' ? props.required : undefined}
          {...picked(props, choice.value)}
          onChange={onChange && ((event) => onChange(choice.value, event.currentTarget.checked, event))}
          readOnly={controlled && !onChange ? true : undefined}
        />
        {choice.help == null ? (
          choice.label
        ) : (
          <>
            <span className="m">{choice.label}</span>
            <span className="h">{choice.help}</span>
          </>
        )}
      </label>
    </Fragment>
  )
}

/** One bordered list of radios or boxes; whole rows are targets. The first input has the id, so errors can link to it. */
export function ChoiceList(props: ChoiceListProps) {
  const { choices, legend, labelledBy, help, error } = props
  const made = useId()
  const id = props.id ?? made
  const hasError = error != null && error !== false && error !== ''
  const described = classNames(help != null && `${id}-help`, hasError && `${id}-error`)
  return (
    <fieldset
      className={classNames('field', hasError && 'err')}
      role={props.kind === 'radio' ? 'radiogroup' : undefined}
      aria-labelledby={labelledBy}
      aria-describedby={described}
      aria-invalid={props.kind === 'radio' && hasError ? true : undefined}
      aria-required={props.kind === 'radio' ? props.required : undefined}
    >
      {legend != null && <legend className="fieldlegend">{legend}</legend>}
      {help != null && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {hasError && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div className={classNames('choices', props.look === 'grid' && 'grid', props.showKeys && 'numbered')}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            props={props}
            choice={choice}
            index={index}
            id={index === 0 ? id : `${id}-${index}`}
          />
        ))}
      </div>
    </fieldset>
  )
}
