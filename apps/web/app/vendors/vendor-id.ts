import type { Params } from '@remix-run/react'

/** The id in an address. What is no id is nobody's row: it is asked for as one that doesn't exist. */
export function idOf(params: Params, name: string): string {
  const id = params[name]?.toLowerCase() ?? ''
  return /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)
    ? id
    : '00000000-0000-4000-8000-000000000000'
}

export const vendorIdOf = (params: Params): string => idOf(params, 'vendorId')
