import type { ReactNode } from 'react'

export interface Description {
  term: ReactNode
  detail: ReactNode
}

export interface DescriptionListProps {
  items: readonly Description[]
  /** compact: small, two columns side by side. ruled: a rule under each, for the vendor's pages. */
  look?: 'compact' | 'ruled' | undefined
}

/** Facts as term and detail. */
export function DescriptionList({ items, look = 'compact' }: DescriptionListProps) {
  return (
    <dl className={look === 'ruled' ? 'facts' : 'kv'}>
      {items.map((item, index) => (
        <div key={index}>
          <dt>{item.term}</dt>
          <dd>{item.detail}</dd>
        </div>
      ))}
    </dl>
  )
}
