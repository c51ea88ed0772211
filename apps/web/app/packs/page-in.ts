/** How many engagements were taken by the act that led to this address; null where none did. */
export function takenIn({ url }: Pick<Request, 'url'>): number | null {
  const taken = Number(new URL(url).searchParams.get('asked') ?? Number.NaN)
  return Number.isSafeInteger(taken) && taken >= 0 && taken <= 10_000 ? taken : null
}

/** The page of a list that an address asks for. */
export function pageIn({ url }: Pick<Request, 'url'>): number {
  const page = Number(new URL(url).searchParams.get('page') ?? 1)
  return Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
