import type { ReactNode } from 'react'
import { classNames } from '../icon/class-names'
import { Icon } from '../icon/Icon'
import { TextLink } from '../link/Link'

export interface LabelledSourceProps {
  /** What kind of statement this is, in words: "Quoted from the law", "Our reading", "Draft, not reviewed by counsel". */
  label: ReactNode
  /** Nobody with the right to do so has confirmed it: the edge is dashed. */
  unreviewed?: boolean | undefined
  /** Name of the text and the place in it. */
  source: ReactNode
  href?: string | undefined
  /** Already formatted: "as of 1 June 2026". */
  date: ReactNode
  /** The statement itself. */
  children?: ReactNode
  lang?: string | undefined
}

/** A legal statement never stands without what it is, where it comes from and as of when; print keeps all three. */
export function LabelledSource({ label, unreviewed, source, href, date, children, lang }: LabelledSourceProps) {
  return (
    <div className={classNames('lsource', unreviewed && 'unreviewed')}>
      <span className="kind">
        <Icon name={unreviewed ? 'warning' : 'document'} small />
        {label}
      </span>
      {children != null && <div lang={lang}>{children}</div>}
      <span className="src">
        {href === undefined ? source : <TextLink href={href}>{source}</TextLink>}
        {', '}
        {date}
      </span>
    </div>
  )
}
