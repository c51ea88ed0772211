import type { ReactNode } from 'react'
import { classNames } from '../icon/class-names'
import { Icon, type IconName } from '../icon/Icon'

/** danger only for what needs an act now. */
export type NoticeKind = 'info' | 'warning' | 'danger' | 'success' | 'neutral'

const looks: Record<NoticeKind, { className: string | false; icon: IconName }> = {
  info: { className: 'info', icon: 'info' },
  warning: { className: 'warn', icon: 'warning' },
  danger: { className: 'bad', icon: 'warning' },
  success: { className: 'ok', icon: 'check' },
  neutral: { className: false, icon: 'info' },
}

export interface NoticeProps {
  kind: NoticeKind
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** Spoken at once when it appears: an error after an act. */
  announce?: boolean | undefined
  id?: string | undefined
}

/** A rule at the left, a mark, a sentence, an act. Not a card. */
export function Notice({ kind, title, children, actions, announce, id }: NoticeProps) {
  const { className, icon } = looks[kind]
  return (
    <div
      id={id}
      className={classNames('note', className)}
      role={announce ? (kind === 'danger' ? 'alert' : 'status') : undefined}
    >
      <div className="note-head">
        <Icon name={icon} />
        <div className="stack-2">
          {title != null && <p className="b">{title}</p>}
          {children != null && <div>{children}</div>}
          {actions != null && <div className="row">{actions}</div>}
        </div>
      </div>
    </div>
  )
}
