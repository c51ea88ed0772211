import { mostCompared } from '@rantai/use-cases/comparisons/comparisons.schema'

/** The comparison that an address asks for: `e` for each engagement in its order, `q` for those to add. */
export function comparedBy(url: URL): { readonly engagementIds: string[]; readonly text: string } {
  const ids = [...new Set(url.searchParams.getAll('e').filter((id) => id !== ''))]
  return { engagementIds: ids.slice(0, mostCompared), text: (url.searchParams.get('q') ?? '').slice(0, 100) }
}

/** The address of a comparison. */
export function compareAddress(engagementIds: readonly string[], text = ''): string {
  const search = new URLSearchParams(engagementIds.map((id) => ['e', id]))
  if (text !== '') search.set('q', text)
  const asked = search.toString()
  return asked === '' ? '/compare' : `/compare?${asked}`
}
