import { useId } from 'react'
import { classNames } from '../icon/class-names'
import { Icon } from '../icon/Icon'
import { TextLink } from '../link/Link'

export interface NavItem {
  label: string
  href: string
  current?: boolean | undefined
  /** Rows behind the link, already formatted ("41", "3 changed"). */
  count?: string | number | undefined
  /** Something behind it needs an act now; the count turns red and bold. */
  urgent?: boolean | undefined
}

export interface NavGroup {
  label: string
  items: readonly NavItem[]
}

export interface OrganisationChoice {
  id: string
  name: string
  /** Language of the name when it differs from the page's. */
  lang?: string | undefined
}

export interface OrganisationSwitch {
  current: OrganisationChoice
  /** The others this person works for; without any the switch is only a name. */
  others?: readonly OrganisationChoice[] | undefined
  /** Address the choice is posted to, as a plain form. */
  action?: string | undefined
  /** Form field that carries the id of the chosen organisation. */
  fieldName?: string | undefined
}

/** What a round mark stands for. People are known by first and last word, organisations by their first two. */
export type AvatarKind = 'person' | 'organisation'

/** Two letters for a name: "AR" for Aisyah binti Abdul Rahman, "TM" for the organisation Teluk Mutiara Bank Berhad. */
export function initials(name: string, kind: AvatarKind = 'person'): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  const chosen = kind === 'person' && words.length > 2 ? [words[0], words.at(-1)] : words.slice(0, 2)
  return chosen.map((word) => (word?.match(/\p{L}/u)?.[0] ?? '').toUpperCase()).join('')
}

export interface AvatarProps {
  name: string
  kind?: AvatarKind | undefined
  /** Light instead of dark: someone else than the reader. */
  other?: boolean | undefined
}

/** Round mark of a person or an organisation; the name stands beside it. */
export function Avatar({ name, kind, other }: AvatarProps) {
  return (
    <span className={classNames('av', other && 'o')} aria-hidden="true">
      {initials(name, kind)}
    </span>
  )
}

/** Which organisation the page is about, and the way to another one. Opens without JavaScript. */
export function OrganisationMenu({ current, others = [], action, fieldName = 'organisationId' }: OrganisationSwitch) {
  const name = (
    <>
      <Avatar name={current.name} kind="organisation" />
      <span className="name" lang={current.lang}>
        {current.name}
      </span>
    </>
  )
  if (others.length === 0 || action === undefined) return <p className="org">{name}</p>
  return (
    <details className="orgswitch">
      <summary className="org">
        {name}
        <Icon name="chevron-down" small />
      </summary>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <form method="post" action={action}>
              <button type="submit" name={fieldName} value={other.id} lang={other.lang}>
                {other.name}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The groups of the sidebar with their counts. */
export function NavGroups({ groups }: { groups: readonly NavGroup[] }) {
  const id = useId()
  return (
    <div className="navgroups">
      {groups.map((group, index) => (
        <div key={group.label}>
          <p className="grp" id={`${id}-${index}`}>
            {group.label}
          </p>
          <ul aria-labelledby={`${id}-${index}`}>
            {group.items.map((item) => (
              <li key={item.href}>
                <TextLink href={item.href} aria-current={item.current ? 'page' : undefined}>
                  <span>{item.label}</span>
                  {item.count !== undefined && (
                    <span className={classNames('c', item.urgent && 'act')}>{item.count}</span>
                  )}
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
