import type { Params } from '@remix-run/react'

/** The vendor of an address. What is no id is nobody's vendor: it is asked for as one that doesn't exist. */
export function vendorIdOf(params: Params): string {
  const id = params['vendorId'] ?? ''
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) ? id : '00000000-0000-4000-8000-000000000000'
}
