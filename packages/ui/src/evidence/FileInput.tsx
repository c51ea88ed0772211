import type { InputHTMLAttributes, ReactNode } from 'react'
import { Field, type FieldFrame } from '../field/Field'

export interface FileInputProps
  extends FieldFrame, Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className' | 'required' | 'type'> {
  /** The files so far, as evidence chips. */
  files?: ReactNode
}

/** A native file field: pick, drop on it, or photograph. The chips of the files stand above it. */
export function FileInput(props: FileInputProps) {
  const { label, help, error, id, required, optional, className, files, ...native } = props
  return (
    <Field {...{ label, help, error, id, required, optional, className }}>
      {(control) => (
        <div className="filedrop">
          {files}
          <input {...native} type="file" {...control} />
        </div>
      )}
    </Field>
  )
}
