import { listContractsSchema, type ListContractsInput } from '@rantai/use-cases/contracts/contracts.schema'

/** The register an address asks for: q, state, instrument, view, page. */
export function contractsAskedBy(url: URL): ListContractsInput {
  const { searchParams } = url
  return listContractsSchema.parse({
    text: searchParams.get('q') ?? '',
    state: searchParams.get('state') || null,
    instrument: searchParams.get('instrument') || null,
    view: searchParams.get('view') ?? 'all',
    page: Number(searchParams.get('page') ?? 1),
  })
}

/** The address of the register with something changed; a change of what is listed begins at the first page. */
export function contractsAddress(asked: ListContractsInput, change: Partial<ListContractsInput>): string {
  const wanted = { ...asked, page: 1, ...change }
  const search = new URLSearchParams()
  if (wanted.text !== '') search.set('q', wanted.text)
  if (wanted.state !== null) search.set('state', wanted.state)
  if (wanted.instrument !== null) search.set('instrument', wanted.instrument)
  if (wanted.view !== 'all') search.set('view', wanted.view)
  if (wanted.page !== 1) search.set('page', String(wanted.page))
  const text = search.toString()
  return text === '' ? '/contracts' : `/contracts?${text}`
}

/** Whether a search narrows the register. */
export const isNarrowed = ({ text, state, instrument }: ListContractsInput): boolean =>
  text !== '' || state !== null || instrument !== null
