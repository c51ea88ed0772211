import { listProofsSchema, type ListProofsInput } from '@rantai/use-cases/flow-down/flow-down.schema'

/** The list an address asks for: q, view, duty, page. */
export function proofsAskedBy({ searchParams }: URL): ListProofsInput {
  return listProofsSchema.parse({
    text: searchParams.get('q') ?? '',
    view: searchParams.get('view') ?? 'all',
    obligation: searchParams.get('duty') || null,
    page: Number(searchParams.get('page') ?? 1),
  })
}

/** Its address with something changed; a change of what is listed begins at the first page. */
export function proofsAddress(
  asked: ListProofsInput,
  change: Partial<ListProofsInput>,
  path = '/chains/proofs',
): string {
  const wanted = { ...asked, page: 1, ...change }
  const search = new URLSearchParams()
  if (wanted.text !== '') search.set('q', wanted.text)
  if (wanted.obligation !== null) search.set('duty', wanted.obligation)
  if (wanted.view !== 'all') search.set('view', wanted.view)
  if (wanted.page !== 1) search.set('page', String(wanted.page))
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

/** A document of a link; of one that ended, as of the day that is looked at. */
export function proofFileAddress(
  {
    link,
    asOf,
    mayWrite,
  }: { readonly link: { readonly id: string }; readonly asOf: string; readonly mayWrite: boolean },
  fileId: string,
): string {
  return `/chains/links/${link.id}/files/${fileId}${mayWrite ? '' : `?asOf=${asOf}`}`
}
