import type { PaletteCommand } from '@rantai/ui'
import { english, type Say } from '@rantai/ui/words'
import type { Role } from '@rantai/use-cases/access'
import { mayWriteVendors } from '../vendors/may-write'
import { languageOfName } from '../vendors/name-language'

type Command = Omit<PaletteCommand, 'group'>

const go = (page: Command): PaletteCommand => ({ ...page, group: 'go' })
const act = (done: Command): PaletteCommand => ({ ...done, group: 'do' })

/** A command in the reader's words; it is found by the English ones too. */
const saidIn =
  (say: Say) =>
  ({ label, detail, alsoFoundBy = '', ...rest }: Command): Command => ({
    ...rest,
    label: say(label),
    ...(detail !== undefined && { detail: say(detail) }),
    alsoFoundBy: `${say(alsoFoundBy)} ${label} ${alsoFoundBy}`,
  })

/** The countries whose law has a page of its own, as one types them. */
const lawCountries = english({
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
})

const assessing: readonly Command[] = english([
  { id: 'reviews', label: 'Review queue', alsoFoundBy: 'answers judge submitted', href: '/reviews' },
  { id: 'chase', label: 'Chase list', alsoFoundBy: 'waiting late remind', href: '/chase' },
  { id: 'vendors', label: 'Vendors', alsoFoundBy: 'register suppliers', href: '/vendors' },
  { id: 'engagements', label: 'Engagements', alsoFoundBy: 'services contracts', href: '/engagements' },
  { id: 'law', label: 'Law library', alsoFoundBy: 'rules countries transfers deadlines', href: '/law' },
])

/** The law of each country, as pages. */
const laws = (say: Say): Command[] =>
  Object.entries(lawCountries).map(([code, name]) => ({
    id: `law-${code}`,
    label: say('Law of {country}', { country: say(name) }),
    alsoFoundBy: `${code} ${name} ${lawWords} ${say(lawWords)}`,
    href: `/law/${code}`,
  }))
const lawWords = english('law library rules notification transfer')

const everyones: readonly Command[] = english([
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
])

const writing: readonly Command[] = english([
  { id: 'add', label: 'Add a vendor', alsoFoundBy: 'new supplier', href: '/vendors/new' },
  { id: 'import', label: 'Import vendors', alsoFoundBy: 'csv xlsx spreadsheet', href: '/vendors/import' },
  { id: 'invite', label: 'Invite a vendor', detail: 'choose an engagement', alsoFoundBy: 'ask', href: '/engagements' },
  { id: 'remind', label: 'Remind vendors', detail: 'chase list', alsoFoundBy: 'late', href: '/chase' },
])

const deciding: Command = english({
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
export function standingCommands(say: Say, { role, assesses }: Asker): readonly PaletteCommand[] {
  const said = saidIn(say)
  const acts = [...(mayWriteVendors(role) ? writing : []), ...(mayDecide(role) ? [deciding] : [])]
  const pages = assesses ? [...assessing.map(said), ...laws(say)] : []
  return [...acts.map(said).map(act), ...[...pages, ...everyones.map(said)].map(go)]
}

const engagementWords = english({
  invite: { label: 'Invite a contact', alsoFoundBy: 'ask send questionnaire scope' },
  chase: { label: 'Manage the invitation', alsoFoundBy: 'recall resend due' },
  facts: { label: 'Change the facts', alsoFoundBy: 'intake tier edit' },
  decide: { label: 'Decide', alsoFoundBy: 'approve reject accept conditions' },
})

/** What can be done about an engagement, with the words one types for it. */
function engagementActs(say: Say, role: Role, id: string): readonly Command[] {
  const at = `/engagements/${id}`
  const write = [
    { id: `invite-${id}`, ...engagementWords.invite, href: `${at}/scope` },
    { id: `chase-${id}`, ...engagementWords.chase, href: `${at}/invitation` },
    { id: `facts-${id}`, ...engagementWords.facts, href: `${at}/intake` },
  ]
  const decide = [{ id: `decide-${id}`, ...engagementWords.decide, href: `${at}/decide` }]
  return [...(mayDecide(role) ? decide : []), ...(mayWriteVendors(role) ? write : [])].map(saidIn(say))
}

const vendorWords = english({
  add: { label: 'New engagement', detail: 'this vendor' },
  edit: { label: 'Edit', detail: 'this vendor', alsoFoundBy: 'change' },
})

/** Acts on what the page of this address shows: an engagement or a vendor. */
export function commandsAt(say: Say, path: string, role: Role): readonly PaletteCommand[] {
  const [, room, id] = /^\/(engagements|vendors)\/([0-9a-f-]{36})(?:\/|$)/.exec(path) ?? []
  if (id === undefined) return []
  if (room === 'engagements')
    return engagementActs(say, role, id).map((each) => act({ ...each, detail: say('this engagement') }))
  if (!mayWriteVendors(role)) return []
  return [
    { id: `new-${id}`, ...vendorWords.add, href: `/vendors/${id}/engagements/new` },
    { id: `edit-${id}`, ...vendorWords.edit, href: `/vendors/${id}/edit` },
  ].map((each) => act(saidIn(say)(each)))
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
export function foundCommands(
  say: Say,
  found: Named,
  { typed, role }: { typed: string; role: Role },
): readonly PaletteCommand[] {
  const { kind, id, name, second } = found
  const shared = { id, label: name, lang: languageOfName(name) }
  if (kind === 'vendor')
    return [go({ ...shared, detail: say('vendor'), alsoFoundBy: second ?? undefined, href: `/vendors/${id}` })]
  const page = go({
    ...shared,
    detail: second ?? say('engagement'),
    alsoFoundBy: `engagement ${say('engagement')}`,
    href: `/engagements/${id}`,
  })
  if (nameIn(typed) === typed.trim()) return [page]
  const acts = engagementActs(say, role, id).map((each) =>
    act({ ...each, label: `${each.label}: ${name}`, detail: second ?? undefined }),
  )
  return [...acts, page]
}
