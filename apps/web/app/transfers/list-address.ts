import { listTransfersSchema, type ListTransfersInput } from '@rantai/use-cases/transfers/transfers.schema'

/** The registry an address asks for: q, view, mechanism, from, to, engagement, sort, page. */
export function transfersAskedBy(url: URL): ListTransfersInput {
  const { searchParams } = url
  const sort = searchParams.get('sort') ?? firstSort(searchParams.get('view'))
  return listTransfersSchema.parse({
    text: searchParams.get('q') ?? '',
    view: searchParams.get('view') ?? 'all',
    mechanism: searchParams.get('mechanism') || null,
    origin: searchParams.get('from') || null,
    destination: searchParams.get('to') || null,
    engagementId: searchParams.get('engagement') || null,
    sort: sort.replace(/^-/u, ''),
    descending: sort.startsWith('-'),
    page: Number(searchParams.get('page') ?? 1),
  })
}

/** Lists of days begin with the one that is over or comes next. */
const firstSort = (view: string | null): 'filing' | 'number' => (view === 'filing' ? 'filing' : 'number')

/** The address of the registry, or of a file of it, with something changed; a change of what is listed begins at the first page. */
export function transfersAddress(
  asked: ListTransfersInput,
  change: Partial<ListTransfersInput>,
  path = '/transfers',
): string {
  const moved = change.view !== undefined && change.view !== asked.view
  const wanted = {
    ...{ ...asked, page: 1 },
    ...(moved && { sort: firstSort(change.view ?? null), descending: false }),
    ...change,
  }
  const search = new URLSearchParams()
  if (wanted.text !== '') search.set('q', wanted.text)
  if (wanted.view !== 'all') search.set('view', wanted.view)
  if (wanted.mechanism !== null) search.set('mechanism', wanted.mechanism)
  if (wanted.origin !== null) search.set('from', wanted.origin)
  if (wanted.destination !== null) search.set('to', wanted.destination)
  if (wanted.engagementId !== null) search.set('engagement', wanted.engagementId)
  if (wanted.sort !== firstSort(wanted.view) || wanted.descending)
    search.set('sort', `${wanted.descending ? '-' : ''}${wanted.sort}`)
  if (wanted.page !== 1) search.set('page', String(wanted.page))
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

const nothing = { text: '', mechanism: null, origin: null, destination: null, engagementId: null } as const

/** The registry without what narrows it. */
export const wholeAddress = (asked: ListTransfersInput): string => transfersAddress(asked, nothing)

export const isNarrowed = ({ text, mechanism, origin, destination, engagementId }: ListTransfersInput): boolean =>
  text !== '' || [mechanism, origin, destination, engagementId].some((each) => each !== null)
