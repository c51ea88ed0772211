import { CheckboxRow } from '@rantai/ui'
import type { ControlProps } from './control-props'
import { fieldNames } from './draft-form'

/** The word offered instead of a figure, a date or a list: "never", "no promise", "none". */
export function NoneBox({
  question,
  draft,
  disabled,
  onChange,
  words,
}: ControlProps & { readonly words: string | undefined }) {
  if (words === undefined) return null
  return (
    <CheckboxRow
      name={fieldNames(question.id).none}
      value="yes"
      label={words}
      disabled={disabled}
      checked={draft.none}
      onChange={(event) => onChange({ ...draft, none: event.currentTarget.checked, typed: '' })}
    />
  )
}
