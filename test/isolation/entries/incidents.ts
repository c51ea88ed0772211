import type { ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

const at = new Date('2026-02-01T08:00:00Z')
const said = { title: 'Incident of the test', whatHappened: 'Something', severity: 'low' }
const of = (more: Record<string, unknown> = {}) => ({ input: (ids: Ids) => ({ id: ids['incident'], ...more }) })

export const incidentProcedures = {
  'incidents.addEntry': of({ kind: 'note', at, body: 'A note' }),
  'incidents.addTask': {
    input: (ids) => ({ id: ids['incident'], title: 'A task', ownerMemberId: ids['customer.auditor'] }),
  },
  'incidents.checkHits': of(),
  'incidents.choices': {},
  'incidents.close': { input: (ids) => ({ id: ids['closable'], cause: 'A cause', lessons: 'A lesson' }) },
  'incidents.list': { input: () => ({}) },
  'incidents.markTask': {
    input: (ids) => ({ id: ids['incident'], taskId: ids['incidentTask'], done: true }),
  },
  // An engagement of another's has no incident here: an empty list, as for one that doesn't exist.
  'incidents.ofEngagements': { input: (ids) => ({ engagementIds: [ids['open.engagement']] }), missing: 'allowed' },
  'incidents.open': {
    input: (ids) => ({ ...said, placeId: ids['vendor'], ownerMemberId: ids['customer.auditor'] }),
  },
  'incidents.read': of(),
  'incidents.recordDuty': of({ dutyId: 'sg-mas', outcome: 'undone' }),
  'incidents.update': {
    input: (ids) => ({ ...said, id: ids['incident'], version: 1, ownerMemberId: ids['customer.auditor'] }),
  },
} as const satisfies Record<string, ProcedureEntry>

const incidentUrl = (ids: Ids) => `/incidents/${ids['incident']}`
const read = { action: 'incident.read' } as const
const form = (name: string, fields: (ids: Ids) => Record<string, string>) =>
  ({ name, action: 'incident.write', fields }) as const

export const incidentRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/incidents': { url: () => '/incidents', page: read },
  'routes/incidents-new': {
    url: () => '/incidents/new',
    page: { action: 'incident.write' },
    forms: [form('open', (ids) => ({ ...said, placeId: ids['vendor'] ?? '' }))],
  },
  'routes/incident': {
    url: incidentUrl,
    page: read,
    forms: [
      form('checkHits', () => ({ intent: 'checkHits' })),
      form('addEntry', () => ({ intent: 'addEntry', kind: 'note', at: '2026-02-01T08:00', body: 'A note' })),
      form('addTask', () => ({ intent: 'addTask', title: 'A task' })),
      form('markTask', (ids) => ({ intent: 'markTask', taskId: ids['incidentTask'] ?? '', done: 'yes' })),
    ],
  },
  'routes/incident-edit': {
    url: (ids) => `${incidentUrl(ids)}/edit`,
    page: { action: 'incident.write' },
    forms: [form('update', () => ({ ...said, version: '1' }))],
  },
  'routes/incident-report': { url: (ids) => `${incidentUrl(ids)}/report`, page: read },
  'routes/incident-export': { url: (ids) => `${incidentUrl(ids)}/export`, page: read },
}
