import { TextInput, useSay } from '@rantai/ui'

type Props = { readonly label: string; readonly error: string | undefined }

/** A password being chosen. What was typed is never sent back, so it is empty after an error. */
export function NewPasswordField({ label, error }: Props) {
  const say = useSay()
  return (
    <TextInput
      // Another error, another field: what was typed doesn't stay in the page either.
      key={error}
      id="password"
      name="password"
      type="password"
      label={label}
      help={say('At least 8 characters. A few words in a row are easy to keep in mind and hard to guess.')}
      error={error}
      autoComplete="new-password"
      required
    />
  )
}
