import { useMatches } from '@remix-run/react'
import { useSay, type KeyGroup } from '@rantai/ui'
import { english } from '@rantai/ui/words'

const everywhere: KeyGroup = english({
  title: 'Everywhere',
  keys: [
    { keys: ['Ctrl', 'K'], label: 'go to a vendor or a page, or do something' },
    { keys: ['?'], label: 'show these keys' },
  ],
})

/** Keys of every list of rows. */
export const listKeys: KeyGroup = english({
  title: 'In this list',
  keys: [
    { keys: ['J', 'K'], label: 'next, previous' },
    { keys: ['Enter'], label: 'open' },
  ],
})

/** The keys of the page that is shown; a page names its own, marked as English, with `export const handle = { keys: [listKeys] }`. */
export function usePageKeys(): readonly KeyGroup[] {
  const say = useSay()
  const own = useMatches().flatMap(({ handle }) => (hasKeys(handle) ? handle.keys : []))
  return [...own, everywhere].map(({ title, keys }) => ({
    title: say(title),
    keys: keys.map((hint) => ({ ...hint, label: say(hint.label) })),
  }))
}

function hasKeys(handle: unknown): handle is { readonly keys: readonly KeyGroup[] } {
  return typeof handle === 'object' && handle !== null && 'keys' in handle && Array.isArray(handle.keys)
}
