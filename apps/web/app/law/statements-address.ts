import { listStatementsSchema, type ListStatementsInput } from '@rantai/use-cases/law/list-statements.schema'

const filters = ['jurisdiction', 'pack', 'label', 'basis', 'age'] as const

/** The list an address asks for: what is chosen, its order, the page. */
export function statementsAskedBy({ searchParams }: URL): ListStatementsInput {
  return listStatementsSchema.parse({
    ...Object.fromEntries(filters.map((name) => [name, searchParams.get(name) || null])),
    sort: searchParams.get('sort') ?? 'age',
    descending: searchParams.get('order') === 'desc',
    page: Number(searchParams.get('page') ?? 1),
  })
}

/** True where anything is chosen, whatever the order. */
export const isFiltered = (asked: ListStatementsInput): boolean => filters.some((name) => asked[name] !== null)

/** The address of the list with something changed; a change of what is listed begins at the first page. */
export function statementsAddress(asked: ListStatementsInput, change: Partial<ListStatementsInput>): string {
  const wanted = { ...asked, page: 1, ...change }
  const search = new URLSearchParams()
  for (const name of filters) {
    const value = wanted[name]
    if (value !== null) search.set(name, value)
  }
  if (wanted.sort !== 'age') search.set('sort', wanted.sort)
  if (wanted.descending) search.set('order', 'desc')
  if (wanted.page !== 1) search.set('page', String(wanted.page))
  const text = search.toString()
  return text === '' ? '/law/statements' : `/law/statements?${text}`
}
