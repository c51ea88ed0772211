import { useId, type ReactNode } from 'react'
import { Button, ButtonLink } from '../button/Button'
import { Icon } from '../icon/Icon'
import { TextLink } from '../link/Link'
import { useWords } from '../words/use-words'

export interface PagerProps {
  /** "14 of 41 shown." */
  summary: ReactNode
  previousHref?: string | undefined
  nextHref?: string | undefined
  /** One link instead of pages: "Show 27 more". */
  more?: { label: ReactNode; href: string } | undefined
  /** Right end: the key hints of the list. */
  end?: ReactNode
}

/** How many of how many are shown, and the way to the others. */
export function Pager({ summary, previousHref, nextHref, more, end }: PagerProps) {
  const words = useWords()
  return (
    <div className="pager">
      <p className="muted">
        {summary} {more && <TextLink href={more.href}>{more.label}</TextLink>}
      </p>
      {(previousHref !== undefined || nextHref !== undefined) && (
        <nav className="pages" aria-label={words.pages}>
          {previousHref !== undefined && (
            <ButtonLink href={previousHref} rel="prev" icon="chevron-left">
              {words.previousPage}
            </ButtonLink>
          )}
          {nextHref !== undefined && (
            <ButtonLink href={nextHref} rel="next" iconAfter="chevron-right">
              {words.nextPage}
            </ButtonLink>
          )}
        </nav>
      )}
      {end}
    </div>
  )
}

export interface FilterChip {
  id: string
  /** What is compared: "Tier is", "Due before". */
  name: string
  value: ReactNode
  /** Address of the list without this filter. */
  removeHref?: string | undefined
  onRemove?: (() => void) | undefined
}

/** The filters in force, each with its way out. `children`: the way to add one; `end`: the order in words. */
export function FilterChips(props: { filters: readonly FilterChip[]; children?: ReactNode; end?: ReactNode }) {
  const words = useWords()
  return (
    <div className="filters">
      {props.filters.map((filter) => (
        <span className="chip" key={filter.id}>
          <span>
            {filter.name} <b className="m">{filter.value}</b>
          </span>
          {filter.removeHref !== undefined && (
            <TextLink href={filter.removeHref} aria-label={words.removeFilter(filter.name)}>
              <Icon name="cross" small />
            </TextLink>
          )}
          {filter.removeHref === undefined && filter.onRemove && (
            <button type="button" aria-label={words.removeFilter(filter.name)} onClick={filter.onRemove}>
              <Icon name="cross" small />
            </button>
          )}
        </span>
      ))}
      {props.children}
      {props.end != null && (
        <>
          <span className="grow" />
          <span className="muted small desk">{props.end}</span>
        </>
      )}
    </div>
  )
}

export interface SearchInputProps {
  /** Form field, "q" unless told otherwise. */
  name?: string | undefined
  /** What is searched: "Search 171 vendors". Label and placeholder. */
  label: string
  defaultValue?: string | undefined
  /** Address the search is sent to; the page itself when left out. */
  action?: string | undefined
  /** Other parts of the address to keep, such as filters. */
  keep?: readonly { name: string; value: string }[] | undefined
  onSearch?: ((text: string) => void) | undefined
}

/** A search over the list, sent as a plain GET form. */
export function SearchInput({ name = 'q', label, defaultValue, action, keep = [], onSearch }: SearchInputProps) {
  const words = useWords()
  const id = useId()
  return (
    <form className="searchbox" role="search" method="get" action={action}>
      {keep.map((field) => (
        <input key={`${field.name} ${field.value}`} type="hidden" name={field.name} value={field.value} />
      ))}
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <span className="wrap">
        <Icon name="search" />
        <input
          id={id}
          className="input"
          type="search"
          name={name}
          placeholder={label}
          defaultValue={defaultValue}
          onChange={onSearch && ((event) => onSearch(event.currentTarget.value))}
        />
      </span>
      <Button type="submit">{words.search}</Button>
    </form>
  )
}

export interface BulkBarProps {
  count: number
  /** The acts; the first is `<Button kind="primary">`, each names the count. */
  children: ReactNode
  onClear?: (() => void) | undefined
  clearHref?: string | undefined
}

/** What can be done with the picked rows. Sticks to the bottom; renders nothing when none is picked. */
export function BulkBar({ count, children, onClear, clearHref }: BulkBarProps) {
  const words = useWords()
  if (count === 0) return null
  return (
    <div className="bulk" role="region" aria-label={words.selected(count)}>
      <b>{words.selected(count)}</b>
      {children}
      {clearHref !== undefined && (
        <ButtonLink className="clear" href={clearHref} keyHint="Esc" onClick={onClear}>
          {words.clear}
        </ButtonLink>
      )}
      {clearHref === undefined && onClear && (
        <Button className="clear" keyHint="Esc" onClick={onClear}>
          {words.clear}
        </Button>
      )}
    </div>
  )
}
