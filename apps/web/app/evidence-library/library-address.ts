import { libraryInput, type LibraryInput } from '@rantai/use-cases/evidence/evidence.schema'

/** The list an address asks for: q, view, page; what it says badly is taken as not said. */
export function libraryAskedBy(url: URL): LibraryInput {
  const { searchParams } = url
  const asked = (said: unknown) => libraryInput.safeParse(said)
  const text = searchParams.get('q') ?? ''
  const view = searchParams.get('view') ?? 'all'
  const page = Number(searchParams.get('page') ?? 1)
  const read = asked({ text, view, page })
  if (read.success) return read.data
  const words = asked({ text })
  return words.success ? words.data : libraryInput.parse({})
}

/** The address of the list with something changed; a change of what is listed begins at the first page. */
export function libraryAddress(asked: LibraryInput, change: Partial<LibraryInput>): string {
  const wanted = { ...asked, page: 1, ...change }
  const search = new URLSearchParams()
  if (wanted.text !== '') search.set('q', wanted.text)
  if (wanted.view !== 'all') search.set('view', wanted.view)
  if (wanted.page !== 1) search.set('page', String(wanted.page))
  const text = search.toString()
  return text === '' ? '/evidence-library' : `/evidence-library?${text}`
}
