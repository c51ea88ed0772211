import type { ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

const at = new Date('2026-02-01T08:00:00Z')
const said = { title: 'Incident of the test', whatHappened: 'Something', severity: 'low' }
const report = {
  ...{ title: 'Report of the test', whatHappened: 'Something', awareAt: at },
  ...{ contactName: 'Contact', contactEmail: 'contact@example.org' },
}
const of = (more: Record<string, unknown> = {}) => ({ input: (ids: Ids) => ({ id: ids['incident'], ...more }) })

export const incidentProcedures = {
  'incidents.addEntry': of({ kind: 'note', at, body: 'A note' }),
  'incidents.acknowledgeNotice': { input: (ids) => ({ noticeId: ids['incidentNotice'] }) },
  'incidents.addTask': {
    input: (ids) => ({ id: ids['incident'], title: 'A task', ownerMemberId: ids['customer.auditor'] }),
  },
  'incidents.checkHits': of(),
  'incidents.choices': {},
  'incidents.close': { input: (ids) => ({ id: ids['closable'], cause: 'A cause', lessons: 'A lesson' }) },
  'incidents.linkNotice': { input: (ids) => ({ noticeId: ids['incidentNotice'], incidentId: ids['incident'] }) },
  'incidents.list': { input: () => ({}) },
  'incidents.markTask': {
    input: (ids) => ({ id: ids['incident'], taskId: ids['incidentTask'], done: true }),
  },
  'incidents.notice': { input: (ids) => ({ noticeId: ids['incidentNotice'] }) },
  // Another's incident has no report here: an empty list, as for one that doesn't exist.
  'incidents.noticesOf': { input: (ids) => ({ id: ids['incident'] }), missing: 'allowed' },
  // An engagement of another's has no incident here: an empty list, as for one that doesn't exist.
  'incidents.ofEngagements': { input: (ids) => ({ engagementIds: [ids['open.engagement']] }), missing: 'allowed' },
  'incidents.open': {
    input: (ids) => ({ ...said, placeId: ids['vendor'], ownerMemberId: ids['customer.auditor'] }),
  },
  'incidents.openFromNotice': {
    input: (ids) => ({ noticeId: ids['incidentNotice'], severity: 'low', askAgain: false }),
  },
  'incidents.read': of(),
  'incidents.recordDuty': of({ dutyId: 'sg-mas', outcome: 'undone' }),
  'incidents.shareWithVendor': { input: (ids) => ({ noticeId: ids['incidentNotice'], at, body: 'A word' }) },
  'incidents.waitingNotices': {},
  'incidents.update': {
    input: (ids) => ({ ...said, id: ids['incident'], version: 1, ownerMemberId: ids['customer.auditor'] }),
  },
  'incidentReports.list': { input: () => ({}) },
  'incidentReports.read': { input: (ids) => ({ reportId: ids['incidentReport'] }) },
  'incidentReports.choices': {},
  'incidentReports.report': {
    input: (ids) => ({ ...report, relationshipIds: [ids['relationship']] }),
    without: ['relationship'],
  },
  'incidentReports.add': {
    input: (ids) => ({ reportId: ids['incidentReport'], noticeId: ids['incidentNotice'], at, body: 'A word' }),
    without: ['incidentNotice'],
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
  'routes/incident-notice': {
    url: (ids) => `/incidents/notices/${ids['incidentNotice']}`,
    page: read,
    forms: [
      form('acknowledge', () => ({ intent: 'acknowledge' })),
      form('open', () => ({ intent: 'open', severity: 'low' })),
      form('link', (ids) => ({ intent: 'link', incidentId: ids['incident'] ?? '' })),
      form('share', () => ({ intent: 'share', at: '2026-02-01T08:00', body: 'A word' })),
    ],
  },
  'routes/incident-reports': { url: () => '/incident-reports', page: { action: 'incidentReport.read' } },
  'routes/incident-reports-new': {
    url: () => '/incident-reports/new',
    page: { action: 'incidentReport.write' },
    forms: [
      {
        name: 'report',
        action: 'incidentReport.write',
        // Who has no customers has nobody to tell.
        notFor: ({ party }) => party === 'customer' || party === 'rival',
        fields: () => ({ ...report, awareAt: '2026-02-01T08:00', to: 'all' }),
      },
    ],
  },
  'routes/incident-report-sent': {
    url: (ids) => `/incident-reports/${ids['incidentReport']}`,
    page: { action: 'incidentReport.read' },
    forms: [
      {
        name: 'add',
        action: 'incidentReport.write',
        fields: () => ({ intent: 'add', at: '2026-02-01T08:00', body: 'A word' }),
      },
    ],
  },
}
