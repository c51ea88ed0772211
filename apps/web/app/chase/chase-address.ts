import type { ListChaseInput } from '@rantai/use-cases/invitations/chase.schema'

/** The address of a view and page of the chase list. */
export function chaseAddress({ view, page }: ListChaseInput): string {
  const search = new URLSearchParams()
  if (view !== 'waiting') search.set('view', view)
  if (page !== 1) search.set('page', String(page))
  const text = search.toString()
  return text === '' ? '/chase' : `/chase?${text}`
}
