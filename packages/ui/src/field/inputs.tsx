import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useState,
} from 'react'
import { formatDate } from '../format/date'
import { classNames } from '../icon/class-names'
import { Icon } from '../icon/Icon'
import { Field, type FieldFrame } from './Field'

type Native<T> = Omit<T, 'id' | 'className' | 'required' | 'children'>

function split<T extends FieldFrame>(props: T) {
  const { label, help, error, id, required, optional, narrow, className, ...rest } = props
  return { frame: { label, help, error, id, required, optional, narrow, className }, rest }
}

export type TextInputProps = FieldFrame & Native<InputHTMLAttributes<HTMLInputElement>>

/** One line of text; `type` may be text, email, url, tel or password. */
export function TextInput(props: TextInputProps) {
  const { frame, rest } = split(props)
  return <Field {...frame}>{(control) => <input type="text" {...rest} {...control} className="input" />}</Field>
}

export type TextAreaProps = FieldFrame & Native<TextareaHTMLAttributes<HTMLTextAreaElement>>

/** Several lines of text; grows by its handle, never sideways. */
export function TextArea(props: TextAreaProps) {
  const { frame, rest } = split(props)
  return <Field {...frame}>{(control) => <textarea rows={4} {...rest} {...control} className="input" />}</Field>
}

export interface NumberInputProps extends FieldFrame, Native<InputHTMLAttributes<HTMLInputElement>> {
  /** Word after the number, such as "days" or "%". */
  unit?: ReactNode
}

/** A number, right-aligned. A text input with a numeric keyboard, so that "1 năm" isn't thrown away by the browser. */
export function NumberInput(props: NumberInputProps) {
  const { frame, rest } = split(props)
  const { unit, ...native } = rest
  return (
    <Field {...frame} narrow={frame.narrow ?? true}>
      {(control) => {
        const input = (
          <input inputMode="numeric" autoComplete="off" {...native} type="text" {...control} className="input num" />
        )
        if (unit == null) return input
        return (
          <span className="withunit">
            {input}
            <span className="unit">{unit}</span>
          </span>
        )
      }}
    </Field>
  )
}

export interface DateInputProps extends FieldFrame, Native<InputHTMLAttributes<HTMLInputElement>> {
  /** BCP 47 tag of the reader; the picked date is written out below in it (Buddhist years in Thai). */
  locale: string
}

/** A calendar day as yyyy-mm-dd in the browser's own date control, and the same day in words of the reader. */
export function DateInput(props: DateInputProps) {
  const { frame, rest } = split(props)
  const { locale, ...native } = rest
  const [typed, setTyped] = useState<string>()
  // What is picked last is what is written out: words of an earlier day beside it would be believed.
  const given = native.value ?? typed ?? native.defaultValue
  const day = typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : undefined
  return (
    <Field {...frame} narrow={frame.narrow ?? true}>
      {(control) => (
        <>
          <input
            {...native}
            type="date"
            {...control}
            className="input"
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              native.onChange?.(event)
            }}
          />
          {day && <span className="datewords">{formatDate(day, locale, { timeZone: 'UTC', style: 'full' })}</span>}
        </>
      )}
    </Field>
  )
}

export interface SelectOption {
  value: string
  label: string
  disabled?: boolean | undefined
}

export interface SelectProps extends FieldFrame, Native<SelectHTMLAttributes<HTMLSelectElement>> {
  options: readonly SelectOption[]
  /** First entry with an empty value, such as "Choose a country". */
  placeholder?: string | undefined
}

/** A native select: works without JavaScript and with every keyboard. For up to five choices use ChoiceList. */
export function Select(props: SelectProps) {
  const { frame, rest } = split(props)
  const { options, placeholder, ...native } = rest
  return (
    <Field {...frame}>
      {(control) => (
        <span className="selectwrap">
          <select {...native} {...control} className="input">
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </span>
      )}
    </Field>
  )
}

export interface CheckboxRowProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: ReactNode
  help?: ReactNode
}

/** One box with its sentence; the whole row is the target. */
export function CheckboxRow({ label, help, className, ...native }: CheckboxRowProps) {
  return (
    <label className={classNames('checkrow', className)}>
      <input {...native} type="checkbox" className="cb" />
      <span>
        {label}
        {help != null && <span className="h">{help}</span>}
      </span>
    </label>
  )
}
