import type { ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

const bytes = 'Name,Country\nAnother Company Pte Ltd,Singapore\n'
const link = {
  ...{ name: 'Another Company Pte Ltd', service: '', countries: 'Singapore', data: ['contact'] },
  ...{ since: '', contractRef: '', flowDownOn: '' },
}

export const partyProcedures = {
  'parties.addLink': { input: (ids) => ({ partyId: ids['party'], ...link }) },
  'parties.applyList': { input: (ids) => ({ listId: ids['partyList'] }) },
  'parties.checkList': {
    input: (ids) => ({
      ...{ partyId: ids['party'], document: 'list.csv', listedOn: '2026-03-01' },
      bytes: new TextEncoder().encode(bytes),
    }),
  },
  'parties.decideMerge': {
    input: (ids) => ({ mergeId: ids['partyMerge'], partyId: ids['party'], decision: 'confirm' }),
  },
  'parties.endLink': {
    input: (ids) => ({ partyId: ids['party'], linkId: ids['partyLink'], on: '', reason: 'A letter' }),
  },
  'parties.listPreview': { input: (ids) => ({ listId: ids['partyList'] }) },
  'parties.merges': { input: () => ({}) },
  'parties.subscribe': { input: (ids) => ({ partyId: ids['vendor'], subscribed: false }) },
  'parties.read': { input: (ids) => ({ partyId: ids['party'] }) },
} as const satisfies Record<string, ProcedureEntry>

const partyUrl = (ids: Ids) => `/parties/${ids['party']}`
const decide = {
  name: 'decide',
  action: 'chain.write',
  fields: (ids: Ids) => ({ intent: 'confirm', mergeId: ids['partyMerge'] }),
} as const

export const partyRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/party': {
    url: partyUrl,
    page: { action: 'chain.read' },
    forms: [
      { name: 'add', action: 'chain.write', fields: () => ({ intent: 'add', ...link, data: 'contact' }) },
      {
        name: 'end',
        action: 'chain.write',
        fields: (ids) => ({ intent: 'end', linkId: ids['partyLink'], on: '', reason: 'A letter' }),
      },
      {
        name: 'unsubscribe',
        action: 'chain.write',
        fields: () => ({ intent: 'unsubscribe' }),
        neverAllowed: 'this party is no vendor and publishes nothing; parties.subscribe is called for one that does',
        notFor: () => true,
      },
      decide,
    ],
  },
  'routes/party-merges': { url: () => '/parties/merges', page: { action: 'chain.read' }, forms: [decide] },
  'routes/party-import': {
    url: (ids) => `${partyUrl(ids)}/import`,
    page: { action: 'chain.write' },
    forms: [
      {
        name: 'check',
        action: 'chain.write',
        fields: () => ({ document: '', listedOn: '2026-03-01' }),
        file: { field: 'file', name: 'list.csv', bytes },
      },
    ],
  },
  'routes/party-list': {
    url: (ids) => `/parties/lists/${ids['partyList']}`,
    page: { action: 'chain.read' },
    forms: [{ name: 'apply', action: 'chain.write', fields: () => ({}) }],
  },
}
