/** The page of a list that an address asks for. */
export function pageIn({ url }: Pick<Request, 'url'>): number {
  const page = Number(new URL(url).searchParams.get('page') ?? 1)
  return Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
