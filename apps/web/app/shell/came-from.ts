const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

/** The assessment whose answers somebody came from, by `from` in an address; null where it names none. */
export function cameFrom(search: URLSearchParams): string | null {
  const from = search.get('from') ?? ''
  return id.test(from) ? from : null
}

/** An address with more to it, which leads back to the same answers. */
export function keepingFrom(path: string, search: URLSearchParams): string {
  const from = cameFrom(search)
  if (from === null) return path
  return `${path}${path.includes('?') ? '&' : '?'}from=${from}`
}
