import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/Icon'

/** What just happened, with at most one act ("Undo"). Stays until the next one or until it is closed. */
export function Toast({
  children,
  action,
  icon = 'check',
}: {
  children: ReactNode
  action?: ReactNode
  icon?: IconName
}) {
  return (
    <div className="toast" role="status">
      <Icon name={icon} />
      <span>{children}</span>
      {action}
    </div>
  )
}

/** The corner where toasts appear. */
export function ToastStack({ children }: { children: ReactNode }) {
  return <div className="toasts">{children}</div>
}
