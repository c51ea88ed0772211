import { useMatches } from '@remix-run/react'
import type { KeyGroup } from '@rantai/ui'

const everywhere: KeyGroup = {
  title: 'Everywhere',
  keys: [
    { keys: ['Ctrl', 'K'], label: 'go to a vendor or a page, or do something' },
    { keys: ['?'], label: 'show these keys' },
  ],
}

/** Keys of every list of rows. */
export const listKeys: KeyGroup = {
  title: 'In this list',
  keys: [
    { keys: ['J', 'K'], label: 'next, previous' },
    { keys: ['Enter'], label: 'open' },
  ],
}

/** The keys of the page that is shown; a page names its own with `export const handle = { keys: [listKeys] }`. */
export function usePageKeys(): readonly KeyGroup[] {
  const own = useMatches().flatMap(({ handle }) => (hasKeys(handle) ? handle.keys : []))
  return [...own, everywhere]
}

function hasKeys(handle: unknown): handle is { readonly keys: readonly KeyGroup[] } {
  return typeof handle === 'object' && handle !== null && 'keys' in handle && Array.isArray(handle.keys)
}
