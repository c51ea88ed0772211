import type { NavGroup } from '@rantai/ui'
import { english, type Say } from '@rantai/ui/words'

type Entry = { readonly label: string; readonly href: string; readonly everyone?: true }

/**
 * The pages of the sidebar. Only pages that exist stand here: whoever adds one adds its line. `everyone`: also for
 * members who answer customers and assess nobody.
 */
const groups: readonly { readonly label: string; readonly entries: readonly Entry[] }[] = english([
  {
    label: 'Work',
    entries: [
      { label: 'Review queue', href: '/reviews' },
      { label: 'Chase list', href: '/chase' },
      { label: 'Incidents', href: '/incidents' },
      { label: 'Notices of change', href: '/notices' },
      // What customers ask this organisation: any organisation can be on both sides.
      { label: 'Requests to answer', href: '/requests', everyone: true },
      { label: 'Incident reports', href: '/incident-reports', everyone: true },
    ],
  },
  {
    label: 'Register',
    entries: [
      { label: 'Vendors', href: '/vendors' },
      { label: 'Engagements', href: '/engagements' },
      { label: 'Chains', href: '/chains' },
      { label: 'Contracts', href: '/contracts' },
      { label: 'Transfers', href: '/transfers' },
      { label: 'Question packs', href: '/packs' },
      { label: 'Law', href: '/law' },
    ],
  },
  { label: 'Organisation', entries: [{ label: 'Settings', href: '/settings', everyone: true }] },
])

/** What waits or stands behind an entry, by its address. */
export type NavigationCounts = Readonly<Record<string, number>>

type Shown = {
  readonly assesses: boolean
  readonly counts?: NavigationCounts
  readonly number?: (count: number) => string
}

/** The groups with the entry of `path` marked; a page below an entry (/vendors/123) counts as it. */
export function navigationOf(say: Say, path: string, { assesses, counts = {}, number = String }: Shown): NavGroup[] {
  return groups
    .map(({ label, entries }) => ({
      label: say(label),
      items: entries
        .filter(({ everyone }) => assesses || everyone)
        .map(({ label: name, href }) => ({
          label: say(name),
          href,
          count: counts[href] === undefined ? undefined : number(counts[href]),
          current: path === href || path.startsWith(`${href}/`),
        })),
    }))
    .filter(({ items }) => items.length > 0)
}
