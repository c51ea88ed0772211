import type { PaletteCommand } from '@rantai/ui'
import type { Role } from '@rantai/use-cases/access'
import { mayWriteVendors } from '../vendors/may-write'
import { languageOfName } from '../vendors/name-language'

const go = (page: Omit<PaletteCommand, 'group'>): PaletteCommand => ({ ...page, group: 'go' })

const assessing: readonly PaletteCommand[] = [
  { id: 'reviews', label: 'Review queue', alsoFoundBy: 'answers judge submitted', href: '/reviews' },
  { id: 'chase', label: 'Chase list', alsoFoundBy: 'waiting late remind', href: '/chase' },
  { id: 'vendors', label: 'Vendors', alsoFoundBy: 'register suppliers', href: '/vendors' },
  { id: 'engagements', label: 'Engagements', alsoFoundBy: 'services contracts', href: '/engagements' },
  { id: 'law', label: 'Law library', alsoFoundBy: 'rules countries transfers deadlines', href: '/law' },
].map(go)

const everyones: readonly PaletteCommand[] = [
  { id: 'requests', label: 'Requests to answer', alsoFoundBy: 'customers asked questionnaires', href: '/requests' },
  { id: 'settings', label: 'Organisation', detail: 'settings', href: '/settings' },
  {
    id: 'people',
    label: 'People and roles',
    detail: 'settings',
    alsoFoundBy: 'members invite',
    href: '/settings/people',
  },
  {
    id: 'account',
    label: 'Your account',
    detail: 'settings',
    alsoFoundBy: 'password language time zone',
    href: '/settings/account',
  },
].map(go)

const acts: readonly PaletteCommand[] = [
  { id: 'add', group: 'do', label: 'Add a vendor', alsoFoundBy: 'new supplier', href: '/vendors/new' },
  { id: 'import', group: 'do', label: 'Import vendors', alsoFoundBy: 'csv xlsx spreadsheet', href: '/vendors/import' },
]

type Asker = { readonly role: Role; readonly assesses: boolean }

/** Pages that the member may open, and acts for those who may. */
export function standingCommands({ role, assesses }: Asker): readonly PaletteCommand[] {
  const pages = assesses ? [...assessing, ...everyones] : everyones
  return mayWriteVendors(role) ? [...acts, ...pages] : pages
}

type Named = {
  readonly kind: 'vendor' | 'engagement'
  readonly id: string
  readonly name: string
  readonly second: string | null
}

/** What the server found for the typed words. */
export function foundCommand({ kind, id, name, second }: Named): PaletteCommand {
  const shared = { id, group: 'go' as const, label: name, lang: languageOfName(name) }
  return kind === 'vendor'
    ? { ...shared, detail: 'vendor', alsoFoundBy: second ?? undefined, href: `/vendors/${id}` }
    : { ...shared, detail: second ?? 'engagement', alsoFoundBy: 'engagement', href: `/engagements/${id}` }
}
