import { Icon, useSay } from '@rantai/ui'
import { roleChoices } from './role-choices'

type Props = {
  /** Spoken; whose role it is. */
  readonly label: string
  readonly chosen: string
}

/** A small list of roles for a row; its label is spoken, the row says whose it is. */
export function RoleSelect({ label, chosen }: Props) {
  const say = useSay()
  return (
    <span className="selectwrap">
      <select className="input" name="role" aria-label={label} defaultValue={chosen}>
        {roleChoices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {say(choice.label)}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" />
    </span>
  )
}
