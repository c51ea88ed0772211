import { type MissingKind, missingKinds } from '@rantai/use-cases/chains/chains.schema'

/** What a chain's address asks for beside whose chain it is. */
export type ChainAsked = {
  readonly text: string
  readonly missing: MissingKind | null
  readonly page: number
  readonly partyId: string | null
}

/** q, missing, page, party; what isn't understood is left to its default. */
export function chainAskedBy(url: URL): ChainAsked {
  const { searchParams } = url
  return {
    text: searchParams.get('q') ?? '',
    missing: missingKinds.find((kind) => kind === searchParams.get('missing')) ?? null,
    page: Number(searchParams.get('page') ?? 1),
    partyId: searchParams.get('party') || null,
  }
}

/** The address with something changed; another search begins at the first page. */
export function chainAddress(path: string, asked: ChainAsked, change: Partial<ChainAsked>): string {
  const wanted = { ...asked, page: 1, ...change }
  const search = new URLSearchParams()
  if (wanted.text !== '') search.set('q', wanted.text)
  if (wanted.missing !== null) search.set('missing', wanted.missing)
  if (wanted.page !== 1) search.set('page', String(wanted.page))
  if (wanted.partyId !== null) search.set('party', wanted.partyId)
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}
