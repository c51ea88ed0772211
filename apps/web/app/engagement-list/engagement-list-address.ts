import { listEngagementsSchema, type ListEngagementsInput } from '@rantai/use-cases/engagements/list-engagements.schema'

/** The list an address asks for: q, tier, view, sort (a leading minus turns it round), page. */
export function engagementsAskedBy(url: URL): ListEngagementsInput {
  const { searchParams } = url
  const sort = searchParams.get('sort') ?? 'vendor'
  return listEngagementsSchema.parse({
    text: searchParams.get('q') ?? '',
    tier: searchParams.get('tier') || null,
    view: searchParams.get('view') ?? 'open',
    sort: sort.replace(/^-/, ''),
    descending: sort.startsWith('-'),
    page: Number(searchParams.get('page') ?? 1),
  })
}

/** The address of the list with something changed; a change of what is listed begins at the first page. */
export function engagementsAddress(asked: ListEngagementsInput, change: Partial<ListEngagementsInput>): string {
  const wanted = { ...asked, page: 1, ...change }
  const search = new URLSearchParams()
  if (wanted.text !== '') search.set('q', wanted.text)
  if (wanted.tier !== null) search.set('tier', wanted.tier)
  if (wanted.view !== 'open') search.set('view', wanted.view)
  if (wanted.sort !== 'vendor' || wanted.descending) search.set('sort', `${wanted.descending ? '-' : ''}${wanted.sort}`)
  if (wanted.page !== 1) search.set('page', String(wanted.page))
  const text = search.toString()
  return text === '' ? '/engagements' : `/engagements?${text}`
}
