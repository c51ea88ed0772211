import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Kbd, type KeyHint } from './Kbd'
import { useShortcuts } from './use-shortcuts'

export interface KeyGroup {
  /** Where the keys work: "Everywhere", "In this list". */
  title: string
  keys: readonly KeyHint[]
}

export interface KeyListProps {
  /** What the button says. */
  label: string
  groups: readonly KeyGroup[]
  /** The page that is shown, or the step that led to it; another one closes the list. */
  place?: string | undefined
}

/** The button that shows all keys of the page; "?" opens and closes it, Escape closes it. Opens without JavaScript. */
export function KeyList({ label, groups, place }: KeyListProps) {
  const details = useRef<HTMLDetailsElement>(null)
  function close() {
    if (details.current) details.current.open = false
  }
  const [open, setOpen] = useState(false)
  useEffect(close, [place])
  useShortcuts({
    // Wherever the focus is; while closed, Escape is left to others.
    Escape: open ? close : undefined,
    '?': () => {
      if (details.current) details.current.open = !details.current.open
    },
  })
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !details.current?.open) return
    event.stopPropagation()
    close()
    details.current.querySelector('summary')?.focus()
  }
  return (
    <details
      ref={details}
      className="keymenu desk"
      onKeyDown={onKeyDown}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Kbd>?</Kbd>
        {label}
      </summary>
      <div className="panel">
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <p className="grp">{group.title}</p>
            <dl>
              {group.keys.map((hint) => (
                <div key={hint.label}>
                  <dt>
                    {hint.keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{hint.label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </details>
  )
}
