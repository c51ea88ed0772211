import { roleWords } from '../shell/role-words'
import { text, type Tellers } from './event'

const roles: Readonly<Record<string, string>> = roleWords
const role = (value: unknown): string => (roles[text(value)] ?? 'another role').toLowerCase()

type Kinds = 'organisation' | 'member' | 'memberInvitation' | 'joinRequest' | 'merge' | 'domain' | 'pack'

/** What happens to an organisation, its people and its own packs. */
export const organisationEvents: Tellers<`${Kinds}.${string}`> = {
  'organisation.created': () => ({ words: 'Organisation created', mark: 'done' }),
  'organisation.updated': () => ({ words: 'Settings of the organisation changed', mark: 'note' }),
  'organisation.claimed': () => ({ words: 'Organisation taken over by its people', mark: 'done' }),
  'organisation.keyMade': () => ({ words: 'Key for signing score bundles made', mark: 'done' }),
  'organisation.merged': () => ({ words: 'Two organisations joined', mark: 'done' }),
  'merge.refused': () => ({ words: 'Joining of two organisations refused', mark: 'note' }),
  'domain.verified': () => ({ words: 'Domain confirmed', mark: 'done' }),
  'domain.removed': () => ({ words: 'Domain removed', mark: 'note' }),
  'member.joined': (data) => ({ words: `${text(data.name)} joined as ${role(data.role)}`, mark: 'done' }),
  'member.left': (data) => ({ words: `${text(data.name)} left`, mark: 'note' }),
  'member.roleChanged': (data) => ({
    words: `${text(data.name)} changed from ${role(data.from)} to ${role(data.to)}`,
    mark: 'note',
  }),
  'memberInvitation.sent': (data) => ({ words: `${text(data.name)} invited as ${role(data.role)}`, mark: 'done' }),
  'memberInvitation.replaced': () => ({ words: 'Earlier invitation replaced', mark: 'note' }),
  'memberInvitation.revoked': () => ({ words: 'Invitation taken back', mark: 'note' }),
  'joinRequest.approved': (data) => ({ words: `Request to join granted as ${role(data.role)}`, mark: 'done' }),
  'joinRequest.refused': () => ({ words: 'Request to join refused', mark: 'note' }),
  'pack.created': (data) => ({ words: `Pack ${text(data.title)} begun`, mark: 'note' }),
  'pack.draftChanged': () => ({ words: 'Draft of the pack changed', mark: 'note' }),
  'pack.imported': (data) => ({ words: `Pack imported from ${text(data.fileName)}`, mark: 'done' }),
  'pack.published': (data) => ({ words: `${text(data.title)} published as ${text(data.version)}`, mark: 'done' }),
  'pack.archived': () => ({ words: 'Pack archived', mark: 'note' }),
  'pack.restored': () => ({ words: 'Pack brought back', mark: 'note' }),
}
