import { TextLink } from '../link/Link'

export interface Tab {
  label: string
  href: string
  current?: boolean | undefined
  count?: string | number | undefined
}

/** Parts of a page or saved views: links, so each has an address. Scrolls sideways when narrow. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="views" aria-label={label}>
      {tabs.map((tab) => (
        <TextLink key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="c">{tab.count}</span>}
        </TextLink>
      ))}
    </nav>
  )
}
