import type { ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

const content = { service: '', countries: 'Viet Nam', data: [], startsOn: '2099-01-01' }
const entries = [{ name: 'Another Company Pte Ltd', countries: ['SG'] }]
const bytes = 'Name,Country\nAnother Company Pte Ltd,Singapore\n'
const one = (ids: Ids) => ({ entryId: ids['ownSubProcessor'] })

export const ownListProcedures = {
  'ownList.add': { input: () => ({ ...content, name: 'Party of the test' }) },
  'ownList.change': { input: (ids) => ({ ...one(ids), ...content }) },
  'ownList.checkImport': {
    input: () => ({ bytes: new TextEncoder().encode(bytes) }),
    changesNothing: 'It says what a list would change.',
  },
  'ownList.end': { input: (ids) => ({ ...one(ids), endsOn: '2099-01-01' }) },
  // Whoever else may, has entered nothing that could be published.
  'ownList.publish': {
    input: () => ({ reason: '', corrects: [] }),
    except: ({ party }) => (party === 'answerer' ? undefined : 'notAllowedNow'),
  },
  'ownList.read': { input: () => ({}) },
  'ownList.takeBack': { input: one },
  'ownList.takeImport': { input: () => ({ entries, startsOn: '2099-01-01', corrects: [] }) },
} as const satisfies Record<string, ProcedureEntry>

const read = { action: 'ownList.read' } as const
const write = { action: 'ownList.write' } as const

export const ownListRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/own-list': {
    url: () => '/announcements/list',
    page: read,
    forms: [
      { name: 'add', ...write, fields: () => ({ ...content, data: 'contact', name: 'Party', intent: 'add' }) },
      // Whoever else may, has entered nothing that could be published.
      { name: 'publish', ...write, fields: () => ({ intent: 'publish' }), notFor: ({ party }) => party !== 'answerer' },
      {
        name: 'takeBack',
        ...write,
        fields: (ids) => ({ intent: 'takeBack', entryId: ids['ownSubProcessor'] ?? '' }),
      },
    ],
  },
  'routes/own-list-entry': {
    url: (ids) => `/announcements/list/${ids['ownSubProcessor']}`,
    page: write,
    forms: [
      { name: 'change', ...write, fields: () => ({ ...content, data: 'contact', intent: 'change' }) },
      { name: 'end', ...write, fields: () => ({ intent: 'end', endsOn: '2099-01-01' }) },
    ],
  },
  'routes/own-list-import': {
    url: () => '/announcements/list/import',
    page: write,
    forms: [
      {
        name: 'take',
        ...write,
        fields: () => ({ entries: JSON.stringify(entries), startsOn: '2099-01-01' }),
      },
    ],
  },
}
