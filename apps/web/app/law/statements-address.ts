import { listStatementsSchema, type ListStatementsInput } from '@rantai/use-cases/law/list-statements.schema'

/** The list an address asks for: jurisdiction, label, basis, page. */
export function statementsAskedBy({ searchParams }: URL): ListStatementsInput {
  return listStatementsSchema.parse({
    jurisdiction: searchParams.get('jurisdiction') || null,
    label: searchParams.get('label') || null,
    basis: searchParams.get('basis') || null,
    page: Number(searchParams.get('page') ?? 1),
  })
}

/** The address of the list with something changed; a change of what is listed begins at the first page. */
export function statementsAddress(asked: ListStatementsInput, change: Partial<ListStatementsInput>): string {
  const wanted = { ...asked, page: 1, ...change }
  const search = new URLSearchParams()
  for (const name of ['jurisdiction', 'label', 'basis'] as const) {
    const value = wanted[name]
    if (value !== null) search.set(name, value)
  }
  if (wanted.page !== 1) search.set('page', String(wanted.page))
  const text = search.toString()
  return text === '' ? '/law/statements' : `/law/statements?${text}`
}
