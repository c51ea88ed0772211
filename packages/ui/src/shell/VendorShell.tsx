import type { ReactNode } from 'react'
import { SkipLink } from '../icon/Hidden'
import { Icon } from '../icon/Icon'
import { Logo } from '../icon/Logo'
import { TextLink } from '../link/Link'
import { useWords } from '../words/use-words'

export interface VendorPage {
  label: string
  href: string
  current?: boolean | undefined
}

export interface VendorShellProps {
  homeHref?: string | undefined
  /** Right end of the header: save state, leave, language. */
  headerEnd?: ReactNode
  /** Section rail at the left on wide screens; without it the column stands alone. */
  rail?: ReactNode
  /** What a screen reader calls the rail. */
  railLabel?: string | undefined
  footer?: ReactNode
  /** Ways to the other pages, in a line below the header: for people who come back, not for a link to one page. */
  navigation?: readonly VendorPage[] | undefined
  /** More room between the parts: a page that asks for one decision instead of many answers. */
  loose?: boolean | undefined
  children: ReactNode
}

/** One line of ways on wide screens; on narrow ones they stand behind a word, so that the page begins where it is seen. */
function Pages({ className, pages }: { readonly className: string; readonly pages: readonly VendorPage[] }) {
  const words = useWords()
  return (
    <nav className={className} aria-label={words.mainNavigation}>
      {pages.map(({ label, href, current }) => (
        <TextLink key={href} href={href} aria-current={current ? 'page' : undefined}>
          {label}
        </TextLink>
      ))}
    </nav>
  )
}

/** The vendor's frame: one column of 66 characters, 44 px targets, save state in the header. */
export function VendorShell(props: VendorShellProps) {
  const words = useWords()
  const column = (
    <div className="col">
      <main id="main" tabIndex={-1} className={props.loose ? 'stack-8' : 'stack'}>
        {props.children}
      </main>
      {props.footer != null && <footer className="vfoot stack-2 small muted">{props.footer}</footer>}
    </div>
  )
  return (
    <div className="vendor">
      <SkipLink />
      <header className="vhead">
        <div className="in">
          <Logo href={props.homeHref} />
          <div className="row">{props.headerEnd}</div>
        </div>
        {props.navigation && (
          <>
            <Pages className="vnav wide" pages={props.navigation} />
            <details className="vmenu">
              <summary>
                <Icon name="menu" />
                {words.menu}
              </summary>
              <Pages className="vnav" pages={props.navigation} />
            </details>
          </>
        )}
      </header>
      {props.rail == null ? (
        column
      ) : (
        <div className="alayout">
          <aside className="arail" aria-label={props.railLabel ?? words.sections}>
            {props.rail}
          </aside>
          {column}
        </div>
      )}
    </div>
  )
}
