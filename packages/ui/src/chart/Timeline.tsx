import type { ReactNode } from 'react'
import { classNames } from '../icon/class-names'

export interface TimelineItem {
  id: string
  /** Already formatted. */
  date: ReactNode
  /** done: filled dot. note: ring. broke: red square. */
  mark: 'done' | 'note' | 'broke'
  children: ReactNode
}

/** What happened, newest first unless the parent orders otherwise. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="tl">
      {items.map((item) => (
        <li key={item.id}>
          <span>{item.date}</span>
          <span
            className={classNames('dot', item.mark === 'done' && 'on', item.mark === 'broke' && 'bad')}
            aria-hidden="true"
          />
          <span>{item.children}</span>
        </li>
      ))}
    </ol>
  )
}

export interface LimitItem {
  id: string
  /** F floor, C cap, K knock-out, ? open. */
  letter: string
  /** act: in force. wait: set aside for a time. open: not known. done: nothing left to do. */
  tone: 'act' | 'wait' | 'open' | 'done'
  title: ReactNode
  /** What it does, and what clears it. */
  children?: ReactNode
}

/** Caps, floors and knock-outs, each with what it does and what clears it. */
export function LimitList({ items }: { items: readonly LimitItem[] }) {
  return (
    <ul className="lim">
      {items.map((item) => (
        <li key={item.id}>
          <span className={classNames('tile', item.tone === 'act' ? 'bad' : item.tone)} aria-hidden="true">
            {item.letter}
          </span>
          <div>
            <b className="m">{item.title}</b>
            {item.children}
          </div>
        </li>
      ))}
    </ul>
  )
}
