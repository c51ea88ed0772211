import { useId, type ReactNode } from 'react'
import { TextLink } from '../link/Link'

export interface Crumb {
  label: ReactNode
  /** Without an address it is the place one is at. */
  href?: string | undefined
}

export interface PageHeaderProps {
  title: ReactNode
  /** Language of the title when it differs from the page's. */
  titleLang?: string | undefined
  crumbs?: readonly Crumb[] | undefined
  /** One or two sentences with the counts that matter. */
  subtitle?: ReactNode
  /** At most one primary button. */
  actions?: ReactNode
}

/** Where one is, what this is, and what can be done here. */
export function PageHeader({ title, titleLang, crumbs = [], subtitle, actions }: PageHeaderProps) {
  return (
    <div className="phead">
      <div>
        {crumbs.length > 0 && (
          <p className="crumb">
            {crumbs.map((crumb, index) => (
              <span key={index} className="row">
                {index > 0 && <span aria-hidden="true">/</span>}
                {crumb.href === undefined ? (
                  <span>{crumb.label}</span>
                ) : (
                  <TextLink href={crumb.href}>{crumb.label}</TextLink>
                )}
              </span>
            ))}
          </p>
        )}
        <h1 className="t" lang={titleLang}>
          {title}
        </h1>
        {subtitle != null && <div className="muted">{subtitle}</div>}
      </div>
      {actions != null && <div className="row">{actions}</div>}
    </div>
  )
}

export interface SectionProps {
  title: ReactNode
  /** Right end of the heading: unit and date, or a link. */
  aside?: ReactNode
  id?: string | undefined
  children: ReactNode
}

/** A part of a page: heading, rule, content. */
export function Section({ title, aside, id, children }: SectionProps) {
  const titleId = useId()
  return (
    <section className="sec" id={id} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{title}</h2>
        {aside != null && <span className="small muted">{aside}</span>}
      </header>
      {children}
    </section>
  )
}
