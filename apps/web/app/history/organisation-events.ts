import { english, type Say } from '@rantai/ui/words'
import { text, type Tellers } from './event'

/** Roles within a sentence. */
const roles: Readonly<Record<string, string>> = english({
  administrator: 'administrator',
  procurement: 'procurement',
  riskManager: 'risk manager',
  dataProtection: 'data protection',
  auditor: 'auditor',
  contributor: 'contributor',
})
const role = (say: Say, value: unknown): string => say(roles[text(value)] ?? 'another role')

type Kinds = 'organisation' | 'member' | 'memberInvitation' | 'joinRequest' | 'merge' | 'domain' | 'pack'

/** What happens to an organisation, its people and its own packs. */
export const organisationEvents: Tellers<`${Kinds}.${string}`> = {
  'organisation.created': (_, { say }) => ({ words: say('Organisation created'), mark: 'done' }),
  'organisation.updated': (_, { say }) => ({ words: say('Settings of the organisation changed'), mark: 'note' }),
  'organisation.claimed': (_, { say }) => ({ words: say('Organisation taken over by its people'), mark: 'done' }),
  'organisation.keyMade': (_, { say }) => ({ words: say('Key for signing score bundles made'), mark: 'done' }),
  'organisation.merged': (_, { say }) => ({ words: say('Two organisations joined'), mark: 'done' }),
  'merge.refused': (_, { say }) => ({ words: say('Joining of two organisations refused'), mark: 'note' }),
  'domain.verified': (_, { say }) => ({ words: say('Domain confirmed'), mark: 'done' }),
  'domain.removed': (_, { say }) => ({ words: say('Domain removed'), mark: 'note' }),
  'member.joined': (data, { say }) => ({
    words: say('{name} joined as {role}', { name: text(data.name), role: role(say, data.role) }),
    mark: 'done',
  }),
  'member.left': (data, { say }) => ({ words: say('{name} left', { name: text(data.name) }), mark: 'note' }),
  'member.roleChanged': (data, { say }) => ({
    words: say('{name} changed from {from} to {to}', {
      name: text(data.name),
      from: role(say, data.from),
      to: role(say, data.to),
    }),
    mark: 'note',
  }),
  'memberInvitation.sent': (data, { say }) => ({
    words: say('{name} invited as {role}', { name: text(data.name), role: role(say, data.role) }),
    mark: 'done',
  }),
  'memberInvitation.replaced': (_, { say }) => ({ words: say('Earlier invitation replaced'), mark: 'note' }),
  'memberInvitation.revoked': (_, { say }) => ({ words: say('Invitation taken back'), mark: 'note' }),
  'joinRequest.approved': (data, { say }) => ({
    words: say('Request to join granted as {role}', { role: role(say, data.role) }),
    mark: 'done',
  }),
  'joinRequest.refused': (_, { say }) => ({ words: say('Request to join refused'), mark: 'note' }),
  'pack.created': (data, { say }) => ({ words: say('Pack {title} begun', { title: text(data.title) }), mark: 'note' }),
  'pack.draftChanged': (_, { say }) => ({ words: say('Draft of the pack changed'), mark: 'note' }),
  'pack.imported': (data, { say }) => ({
    words: say('Pack imported from {file}', { file: text(data.fileName) }),
    mark: 'done',
  }),
  'pack.published': (data, { say }) => ({
    words: say('{title} published as {version}', { title: text(data.title), version: text(data.version) }),
    mark: 'done',
  }),
  'pack.changesAsked': (data, { say }) => ({
    words: say('Vendors asked for what version {version} of {pack} changed', {
      version: text(data.version),
      pack: text(data.pack),
    }),
    mark: 'done',
  }),
  'pack.archived': (_, { say }) => ({ words: say('Pack archived'), mark: 'note' }),
  'pack.restored': (_, { say }) => ({ words: say('Pack brought back'), mark: 'note' }),
}
