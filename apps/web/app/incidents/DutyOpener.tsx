import { useLocation } from '@remix-run/react'
import { TextLink } from '@rantai/ui'

/** What is open of duties, by their ids: the draft of a notice, and the form that records it. */
export type Opened = {
  readonly pathname: string
  readonly search: string
  readonly draft: readonly string[]
  readonly record: readonly string[]
}

/** As the address says. */
export function useOpened(): Opened {
  const { pathname, search } = useLocation()
  const params = new URLSearchParams(search)
  return { pathname, search, draft: params.getAll('draft'), record: params.getAll('record') }
}

/** Of this page at one duty, with everything open that is. */
export const addressOf = ({ search }: Opened, id: string): string => `${search}#${id}`

type Props = {
  readonly opened: Opened
  readonly part: 'draft' | 'record'
  readonly id: string
  readonly children: string
}

/** Opens a part of one duty, or closes it, beside those that are open: what was typed there stays. */
export function Opener({ opened, part, id, children }: Props) {
  const open = opened[part].includes(id)
  const next = new URLSearchParams(opened.search)
  next.delete(part)
  for (const each of open ? opened[part].filter((other) => other !== id) : [...opened[part], id])
    next.append(part, each)
  return (
    <TextLink href={`${opened.pathname}?${next.toString()}#${id}`} className="small" aria-expanded={open}>
      {children}
    </TextLink>
  )
}
