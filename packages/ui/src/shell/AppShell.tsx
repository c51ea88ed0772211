import type { MouseEvent, ReactNode } from 'react'
import { Kbd } from '../button/Kbd'
import { classNames } from '../icon/class-names'
import { SkipLink } from '../icon/Hidden'
import { Icon } from '../icon/Icon'
import { Logo } from '../icon/Logo'
import { TextLink } from '../link/Link'
import { useWords } from '../words/use-words'
import { Avatar, NavGroups, OrganisationMenu, type NavGroup, type OrganisationSwitch } from './navigation'

export interface PaletteTrigger {
  /** Search page for those without JavaScript. */
  href: string
  /** Opens the palette instead of following the link. */
  onOpen?: (() => void) | undefined
}

export interface SignedInPerson {
  name: string
  /** Role in this organisation, in words. */
  role: string
  lang?: string | undefined
  /** The person's own settings. */
  href?: string | undefined
}

export interface AppShellProps {
  homeHref: string
  organisation: OrganisationSwitch
  groups: readonly NavGroup[]
  person: SignedInPerson
  /** Below the person: sign out, language. Plain forms. */
  personActions?: ReactNode
  palette?: PaletteTrigger | undefined
  /** Right end of the top bar: save or sync state, the keys button. */
  topEnd?: ReactNode
  /** A line across the page above everything: demo data, an outage, a read-only session. */
  banner?: ReactNode
  /** No padding around the children, for the split review. */
  flush?: boolean | undefined
  children: ReactNode
}

function openInstead(trigger: PaletteTrigger) {
  return (event: MouseEvent) => {
    if (!trigger.onOpen || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    trigger.onOpen()
  }
}

function PersonLine({ person, actions }: { person: SignedInPerson; actions: ReactNode }) {
  return (
    <div className="foot small">
      <span className="person">
        <Avatar name={person.name} other />
        <span>
          {person.href === undefined ? (
            <span lang={person.lang}>{person.name}</span>
          ) : (
            <TextLink className="vn" href={person.href} lang={person.lang}>
              {person.name}
            </TextLink>
          )}
          <br />
          <span className="muted">{person.role}</span>
        </span>
      </span>
      {actions}
    </div>
  )
}

function TopBar(props: AppShellProps) {
  const words = useWords()
  const { palette } = props
  return (
    <header className="topbar">
      <span className="mob">
        <Logo href={props.homeHref} />
      </span>
      {palette && (
        <TextLink className="cmd desk" href={palette.href} onClick={openInstead(palette)}>
          <Icon name="search" />
          <span className="words">{words.palettePrompt}</span>
          <Kbd>Ctrl</Kbd>
          <Kbd>K</Kbd>
        </TextLink>
      )}
      <span className="grow" />
      {props.topEnd}
      {palette && (
        <TextLink
          className="iconbtn mob"
          href={palette.href}
          onClick={openInstead(palette)}
          aria-label={words.searchOrCommand}
        >
          <Icon name="search" />
        </TextLink>
      )}
      <details className="mobmenu">
        <summary className="iconbtn" aria-label={words.menu}>
          <Icon name="menu" />
        </summary>
        <nav className="panel" aria-label={words.mainNavigation}>
          <OrganisationMenu {...props.organisation} />
          <NavGroups groups={props.groups} />
          <PersonLine person={props.person} actions={props.personActions} />
        </nav>
      </details>
    </header>
  )
}

/** The customer's frame: sidebar, top bar, content. Under 1041 px the sidebar moves behind the menu button. */
export function AppShell(props: AppShellProps) {
  const words = useWords()
  return (
    <>
      <SkipLink />
      {props.banner}
      <div className="shell">
        <nav className="nav" aria-label={words.mainNavigation}>
          <Logo href={props.homeHref} />
          <OrganisationMenu {...props.organisation} />
          <NavGroups groups={props.groups} />
          <PersonLine person={props.person} actions={props.personActions} />
        </nav>
        <div className="sheet">
          <TopBar {...props} />
          <main id="main" tabIndex={-1} className={classNames('page', props.flush && 'flush')}>
            {props.children}
          </main>
        </div>
      </div>
    </>
  )
}
