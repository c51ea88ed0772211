import type { ReactNode } from 'react'
import { IconButton } from '../button/Button'
import { classNames } from '../icon/class-names'
import { Icon } from '../icon/Icon'
import { TextLink } from '../link/Link'
import { useWords } from '../words/use-words'

/** valid: usable. expiring: runs out before it is needed, or is too old. refused: not taken. scanning: not checked yet. */
export type EvidenceState = 'valid' | 'expiring' | 'refused' | 'scanning'

const stateClass: Record<EvidenceState, string> = { valid: 'ok', expiring: 'warn', refused: 'bad', scanning: 'pend' }

export interface EvidenceChipProps {
  /** File name as the sender wrote it; wraps anywhere, never cut. */
  name: string
  state: EvidenceState
  /** State in words, with what to do: "valid until 30 June 2027", "Expires in 9 days. Add the renewal if you have it." */
  detail: ReactNode
  /** First words of the detail, set off: "Expires in 9 days". */
  detailLead?: ReactNode
  /** Address of the file or its viewer. */
  openHref?: string | undefined
  onOpen?: (() => void) | undefined
  onReplace?: (() => void) | undefined
  onRemove?: (() => void) | undefined
  /** Own acts, such as a form that detaches without JavaScript. */
  actions?: ReactNode
  /** Language of the file name when known. */
  lang?: string | undefined
  /** "listitem" when it stands in a list. */
  role?: 'listitem' | undefined
}

function ChipActions(props: EvidenceChipProps) {
  const words = useWords()
  const { name, openHref, onOpen, onReplace, onRemove, actions } = props
  if (!openHref && !onOpen && !onReplace && !onRemove && actions == null) return null
  return (
    <span className="act">
      {openHref !== undefined && (
        <TextLink className="iconbtn" href={openHref} aria-label={words.openFile(name)} title={words.openFile(name)}>
          <Icon name="eye" />
        </TextLink>
      )}
      {onOpen && <IconButton icon="eye" label={words.openFile(name)} onClick={onOpen} />}
      {onReplace && <IconButton icon="undo" label={words.replaceFile(name)} onClick={onReplace} />}
      {onRemove && <IconButton icon="cross" label={words.removeFile(name)} onClick={onRemove} />}
      {actions}
    </span>
  )
}

/** One file: an edge that tells its state, its name, the state in words, and what can be done. */
export function EvidenceChip(props: EvidenceChipProps) {
  const { name, state, detail, detailLead, lang, role } = props
  const leadClass = state === 'refused' ? 'danger-t m' : state === 'expiring' ? 'warn-t m' : 'm'
  return (
    <div className={classNames('ev', stateClass[state])} role={role}>
      <Icon name={state === 'refused' ? 'warning' : 'document'} />
      <span className="n" lang={lang}>
        {name}
      </span>
      <span className="d">
        {detailLead != null && <span className={leadClass}>{detailLead} </span>}
        {detail}
      </span>
      <ChipActions {...props} />
    </div>
  )
}

/** Files of one answer under each other, with the words they belong to. */
export function EvidenceList({ labelledBy, children }: { labelledBy?: string | undefined; children: ReactNode }) {
  return (
    <div className="stack-2" role="list" aria-labelledby={labelledBy}>
      {children}
    </div>
  )
}
