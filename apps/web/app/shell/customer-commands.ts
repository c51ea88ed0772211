import type { PaletteCommand } from '@rantai/ui'
import type { Role } from '@rantai/use-cases/access'
import { mayWriteVendors } from '../vendors/may-write'
import { languageOfName } from '../vendors/name-language'

const go = (page: Omit<PaletteCommand, 'group'>): PaletteCommand => ({ ...page, group: 'go' })
const act = (done: Omit<PaletteCommand, 'group'>): PaletteCommand => ({ ...done, group: 'do' })

/** The countries whose law has a page of its own, as one types them. */
const lawCountries = {
  BN: 'Brunei',
  KH: 'Cambodia',
  ID: 'Indonesia',
  LA: 'Laos',
  MY: 'Malaysia',
  MM: 'Myanmar',
  PH: 'Philippines',
  SG: 'Singapore',
  TH: 'Thailand',
  TL: 'Timor-Leste',
  VN: 'Vietnam',
} as const

const assessing: readonly PaletteCommand[] = [
  { id: 'reviews', label: 'Review queue', alsoFoundBy: 'answers judge submitted', href: '/reviews' },
  { id: 'chase', label: 'Chase list', alsoFoundBy: 'waiting late remind', href: '/chase' },
  { id: 'vendors', label: 'Vendors', alsoFoundBy: 'register suppliers', href: '/vendors' },
  { id: 'engagements', label: 'Engagements', alsoFoundBy: 'services contracts', href: '/engagements' },
  { id: 'law', label: 'Law library', alsoFoundBy: 'rules countries transfers deadlines', href: '/law' },
  ...Object.entries(lawCountries).map(([code, name]) => ({
    id: `law-${code}`,
    label: `Law of ${name}`,
    alsoFoundBy: `${code} law library rules notification transfer`,
    href: `/law/${code}`,
  })),
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

const writing: readonly PaletteCommand[] = [
  { id: 'add', label: 'Add a vendor', alsoFoundBy: 'new supplier', href: '/vendors/new' },
  { id: 'import', label: 'Import vendors', alsoFoundBy: 'csv xlsx spreadsheet', href: '/vendors/import' },
  { id: 'invite', label: 'Invite a vendor', detail: 'choose an engagement', alsoFoundBy: 'ask', href: '/engagements' },
  { id: 'remind', label: 'Remind vendors', detail: 'chase list', alsoFoundBy: 'late', href: '/chase' },
].map(act)

const deciding = act({
  id: 'decide',
  label: 'Decide',
  detail: 'choose from the review queue',
  alsoFoundBy: 'approve reject accept conditions',
  href: '/reviews',
})

const deciders: readonly string[] = ['administrator', 'riskManager'] satisfies Role[]
const mayDecide = (role: Role) => deciders.includes(role)

type Asker = { readonly role: Role; readonly assesses: boolean }

/** Pages that the member may open, and acts for those who may. */
export function standingCommands({ role, assesses }: Asker): readonly PaletteCommand[] {
  const pages = assesses ? [...assessing, ...everyones] : everyones
  return [...(mayWriteVendors(role) ? writing : []), ...(mayDecide(role) ? [deciding] : []), ...pages]
}

/** What can be done about an engagement, with the words one types for it. */
function engagementActs(
  role: Role,
  id: string,
): readonly (Omit<PaletteCommand, 'group'> & { readonly verb: string })[] {
  const at = `/engagements/${id}`
  const write = [
    { id: `invite-${id}`, verb: 'Invite a contact', alsoFoundBy: 'ask send questionnaire scope', href: `${at}/scope` },
    { id: `chase-${id}`, verb: 'Manage the invitation', alsoFoundBy: 'recall resend due', href: `${at}/invitation` },
    { id: `facts-${id}`, verb: 'Change the facts', alsoFoundBy: 'intake tier edit', href: `${at}/intake` },
  ]
  const decide = [
    { id: `decide-${id}`, verb: 'Decide', alsoFoundBy: 'approve reject accept conditions', href: `${at}/decide` },
  ]
  return [...(mayDecide(role) ? decide : []), ...(mayWriteVendors(role) ? write : [])].map((each) => ({
    ...each,
    label: each.verb,
  }))
}

/** Acts on what the page of this address shows: an engagement or a vendor. */
export function commandsAt(path: string, role: Role): readonly PaletteCommand[] {
  const [, room, id] = /^\/(engagements|vendors)\/([0-9a-f-]{36})(?:\/|$)/.exec(path) ?? []
  if (id === undefined) return []
  if (room === 'engagements')
    return engagementActs(role, id).map(({ verb, ...each }) => act({ ...each, label: verb, detail: 'this engagement' }))
  if (!mayWriteVendors(role)) return []
  return [
    act({ id: `new-${id}`, label: 'New engagement', detail: 'this vendor', href: `/vendors/${id}/engagements/new` }),
    act({ id: `edit-${id}`, label: 'Edit', detail: 'this vendor', alsoFoundBy: 'change', href: `/vendors/${id}/edit` }),
  ]
}

/** The words that begin an act; what follows names whom it is about. */
const verbs = /^(?:invite|ask|decide|approve|reject|accept|change|edit|manage|recall|resend|law)\s+(?:on|about|of)?\s*/i

/** What to look for by name: "approve hong ha" looks for hong ha. */
export const nameIn = (typed: string): string => typed.trim().replace(verbs, '')

type Named = {
  readonly kind: 'vendor' | 'engagement'
  readonly id: string
  readonly name: string
  readonly second: string | null
}

/** What the server found for the typed words; where an act was typed before the name, that act on it. */
export function foundCommands(found: Named, { typed, role }: { typed: string; role: Role }): readonly PaletteCommand[] {
  const { kind, id, name, second } = found
  const shared = { id, label: name, lang: languageOfName(name) }
  if (kind === 'vendor')
    return [go({ ...shared, detail: 'vendor', alsoFoundBy: second ?? undefined, href: `/vendors/${id}` })]
  const page = go({ ...shared, detail: second ?? 'engagement', alsoFoundBy: 'engagement', href: `/engagements/${id}` })
  if (nameIn(typed) === typed.trim()) return [page]
  const acts = engagementActs(role, id).map(({ verb, ...each }) =>
    act({ ...each, label: `${verb}: ${name}`, detail: second ?? undefined }),
  )
  return [...acts, page]
}
