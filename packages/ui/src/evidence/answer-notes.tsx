import type { ReactNode } from 'react'
import { Button } from '../button/Button'
import { Avatar } from '../shell/navigation'
import { useWords } from '../words/use-words'

export interface ProposalProps {
  /** Who was told, and when: "You told another customer on 3 August 2026". */
  origin: ReactNode
  /** The earlier answer. */
  children: ReactNode
  /** What the reader should know before confirming, such as who won't learn of it. */
  footnote?: ReactNode
  onConfirm?: (() => void) | undefined
  onChange?: (() => void) | undefined
  /** Form names so that both acts work without JavaScript: the buttons submit the form around with this name. */
  submitName?: string | undefined
}

/** An earlier answer offered again. Never filled in silently: the person confirms or changes it. */
export function Proposal({ origin, children, footnote, onConfirm, onChange, submitName }: ProposalProps) {
  const words = useWords()
  const type = submitName === undefined ? 'button' : 'submit'
  return (
    <div className="note brand">
      <p className="small muted">{origin}</p>
      <div>{children}</div>
      <p className="row">
        <Button kind="primary" keyHint="Y" type={type} name={submitName} value="confirm" onClick={onConfirm}>
          {words.stillTrue}
        </Button>
        <Button keyHint="C" type={type} name={submitName} value="change" onClick={onChange}>
          {words.changeIt}
        </Button>
      </p>
      {footnote != null && <p className="small muted">{footnote}</p>}
    </div>
  )
}

export interface ConflictVersion {
  /** Already formatted: "10:38". */
  time: string
  answer: ReactNode
  /** What was written beside the answer. */
  remark?: ReactNode
  /** Language of the answer when it differs. */
  lang?: string | undefined
}

export interface ConflictNoteProps {
  /** Who changed what, when, and that nothing is lost. */
  message: ReactNode
  mine: ConflictVersion
  theirs: ConflictVersion & { name: string; nameLang?: string | undefined }
  onKeepMine?: (() => void) | undefined
  onUseTheirs?: (() => void) | undefined
  /** The buttons submit the form around with this name and the value "mine" or "theirs". */
  submitName?: string | undefined
  /** A third way, such as asking the other person first. */
  children?: ReactNode
}

function Version({ version }: { version: ConflictVersion }) {
  return (
    <>
      <div className="b" lang={version.lang}>
        {version.answer}
      </div>
      {version.remark != null && <div lang={version.lang}>{version.remark}</div>}
    </>
  )
}

/** Two versions of one answer side by side, each with its own button; the other one goes to the history. */
export function ConflictNote(props: ConflictNoteProps) {
  const words = useWords()
  const { mine, theirs, submitName } = props
  const type = submitName === undefined ? 'button' : 'submit'
  return (
    <div className="note warn stack">
      <p>{props.message}</p>
      <div className="two">
        <div className="alt">
          <p className="small muted">{words.yours(mine.time)}</p>
          <Version version={mine} />
          <Button type={type} name={submitName} value="mine" onClick={props.onKeepMine}>
            {words.keepMine}
          </Button>
        </div>
        <div className="alt">
          <p className="person">
            <Avatar name={theirs.name} other />
            <span className="small muted">
              <span lang={theirs.nameLang}>{theirs.name}</span>, {theirs.time}
            </span>
          </p>
          <Version version={theirs} />
          <Button type={type} name={submitName} value="theirs" onClick={props.onUseTheirs}>
            {words.useThisOne}
          </Button>
        </div>
      </div>
      {props.children}
    </div>
  )
}

export interface QuestionBlockProps {
  /** Place and code: "Question 3 of 14 · DMF-CTL-12"; for a conditional question, why it is here. */
  meta: ReactNode
  /** Save state of the question. */
  state?: ReactNode
  id?: string | undefined
  /** Id of the heading among the children, which names the group. */
  labelledBy?: string | undefined
  /** Another answer brought it: indented on a line under its cause. */
  sub?: boolean | undefined
  children: ReactNode
  /** Acts below the answer: hand over, ask the bank, doesn't apply. */
  footer?: ReactNode
}

/** One question of the vendor's page between two rules; keys go from one to the next, so it takes the focus. */
export function QuestionBlock({ meta, state, id, labelledBy, sub, children, footer }: QuestionBlockProps) {
  return (
    <div
      className={sub ? 'q question sub' : 'q question'}
      id={id}
      data-question={id}
      tabIndex={-1}
      role="group"
      aria-labelledby={labelledBy}
    >
      <div className="qmeta">
        <span className="id">{meta}</span>
        {state}
      </div>
      {children}
      {footer != null && <div className="qfoot">{footer}</div>}
    </div>
  )
}
