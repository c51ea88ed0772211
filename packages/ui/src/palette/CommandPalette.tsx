import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Kbd } from '../button/Kbd'
import { classNames } from '../icon/class-names'
import { Icon } from '../icon/Icon'
import { TextLink } from '../link/Link'
import { useWords } from '../words/use-words'
import { findCommands, markMatches, type PaletteCommand } from './search'

export interface CommandPaletteProps {
  open: boolean
  onClose: () => void
  commands: readonly PaletteCommand[]
  /** Called as one types, for a parent that loads more commands. */
  onQuery?: ((query: string) => void) | undefined
  /** A line below the commands: more of them are on their way, or could not be loaded. */
  status?: string | undefined
}

export interface PalettePanelProps {
  commands: readonly PaletteCommand[]
  onQuery?: ((query: string) => void) | undefined
  status?: string | undefined
  /** Called after a command was run or its link followed. */
  onDone?: (() => void) | undefined
  initialQuery?: string | undefined
  takeFocus?: boolean | undefined
}

interface OptionProps {
  command: PaletteCommand
  query: string
  id: string
  active: boolean
  onDone: (() => void) | undefined
}

function Option({ command, query, id, active, onDone }: OptionProps) {
  const shared = {
    id,
    role: 'option',
    'aria-selected': active,
    tabIndex: -1,
    className: classNames('po', active && 'on'),
    onClick: () => {
      command.onRun?.()
      onDone?.()
    },
  }
  const content = (
    <>
      <span>
        <span lang={command.lang}>
          {markMatches(command.label, query).map((part, index) =>
            part.match ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
          )}
        </span>
        {command.detail !== undefined && <span className="muted"> {command.detail}</span>}
      </span>
      {(active || command.keyHint !== undefined) && <Kbd>{active ? 'Enter' : command.keyHint}</Kbd>}
    </>
  )
  if (command.href === undefined) return <div {...shared}>{content}</div>
  return (
    <TextLink href={command.href} {...shared}>
      {content}
    </TextLink>
  )
}

/** Input and list of the palette, without the dialog around it. */
export function PalettePanel(props: PalettePanelProps) {
  const { commands, onQuery, status, onDone, initialQuery = '', takeFocus } = props
  const words = useWords()
  const id = useId()
  const [query, setQuery] = useState(initialQuery)
  const [active, setActive] = useState(0)
  const found = useMemo(() => findCommands(commands, query), [commands, query])
  const current = Math.min(active, Math.max(0, found.length - 1))
  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && found.length > 0) {
      event.preventDefault()
      const next = (current + step + found.length) % found.length
      setActive(next)
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      document.getElementById(`${id}-${current}`)?.click()
    }
  }
  return (
    <>
      <div className="pi">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={words.palettePrompt}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? `${id}-${current}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoFocus={takeFocus}
          placeholder={words.palettePrompt}
          value={query}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setActive(0)
            onQuery?.(event.currentTarget.value)
          }}
        />
        <Kbd>Esc</Kbd>
      </div>
      <div className="plist" role="listbox" id={`${id}-list`} aria-label={words.paletteTitle}>
        {found.map((command, index) => (
          <div key={command.id} role="presentation">
            {found[index - 1]?.group !== command.group && (
              <p className="pg" role="presentation">
                {command.group === 'do' ? words.paletteDo : words.paletteGoTo}
              </p>
            )}
            <Option command={command} query={query} id={`${id}-${index}`} active={index === current} onDone={onDone} />
          </div>
        ))}
      </div>
      {(status !== undefined || found.length === 0) && (
        <p className="none" role="status">
          {status ?? words.paletteNothing}
        </p>
      )}
    </>
  )
}

/** Everything one can do or go to, in a modal dialog that gives the focus back when it closes. Renders nothing until it is opened in the browser. */
export function CommandPalette({ open, onClose, commands, onQuery, status }: CommandPaletteProps) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [open])
  if (!open) return null
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={words.paletteTitle}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
    >
      <PalettePanel
        commands={commands}
        onQuery={onQuery}
        status={status}
        onDone={() => dialog.current?.close()}
        takeFocus
      />
    </dialog>
  )
}
