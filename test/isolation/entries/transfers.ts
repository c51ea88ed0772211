import type { ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

const one = (more: Record<string, unknown> = {}) => ({ input: (ids: Ids) => ({ id: ids['transfer'], ...more }) })
const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'
const filing = { filingId: 'vn-transfer-dossier', stage: 'first' }

export const transferProcedures = {
  'transfers.addFile': {
    input: (ids) => ({ id: ids['transfer'], ...filing, fileName: 'a.pdf', bytes: new TextEncoder().encode(pdf) }),
  },
  'transfers.approve': { input: (ids) => ({ id: ids['assessedTransfer'] }) },
  'transfers.dataFlow': { input: (ids) => ({ engagementId: ids['open.engagement'] }) },
  'transfers.draft': one(),
  // A list of somebody else's, or of nobody, is empty.
  'transfers.exportFile': {
    input: (ids) => ({ engagementId: ids['open.engagement'], format: 'csv' }),
    missing: 'allowed',
    malformed: 'allowed',
  },
  'transfers.giveBack': { input: (ids) => ({ id: ids['assessedTransfer'] }) },
  'transfers.list': {
    input: (ids) => ({ engagementId: ids['open.engagement'] }),
    missing: 'allowed',
    malformed: 'allowed',
  },
  'transfers.openDraft': { input: (ids) => ({ id: ids['plainTransfer'] }) },
  'transfers.openFile': { input: (ids) => ({ id: ids['transfer'], fileId: ids['transferFile'] }) },
  'transfers.read': one(),
  'transfers.recordFiling': one({ ...filing, outcome: 'notNeeded', reason: 'A reason' }),
  'transfers.save': {
    input: (ids) => ({
      ...{ id: ids['transfer'], version: 1, purpose: 'A purpose' },
      ...{ contractId: ids['contract'], ownerMemberId: ids['customer.auditor'] },
    }),
  },
  'transfers.saveAssessment': one({ version: 1, content: { gaps: 'None' }, decision: null }),
  'transfers.sign': one(),
  'transfers.signed': one({ number: 1 }),
} as const satisfies Record<string, ProcedureEntry>

const transferUrl = (ids: Ids) => `/transfers/${ids['transfer']}`
const read = { action: 'transfer.read' } as const

export const transferRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/transfers': { url: () => '/transfers', page: read },
  'routes/transfers-export': { url: () => '/transfers/export/csv', page: read },
  'routes/transfer': {
    url: (ids) => `/transfers/${ids['plainTransfer']}`,
    page: read,
    forms: [
      { name: 'openDraft', action: 'transfer.write', fields: () => ({ intent: 'openDraft' }) },
      {
        name: 'filingNotNeeded',
        action: 'transfer.write',
        fields: () => ({ intent: 'filingNotNeeded', ...filing, reason: 'A reason' }),
      },
    ],
  },
  'routes/transfer-files': {
    url: (ids) => `${transferUrl(ids)}/files`,
    page: { action: 'open', neverAllowed: 'files are only posted here', notFor: () => true },
    forms: [
      {
        name: 'upload',
        action: 'transfer.write',
        fields: () => filing,
        file: { field: 'file', name: 'dossier.pdf', bytes: pdf },
      },
    ],
  },
  'routes/transfer-file': { url: (ids) => `${transferUrl(ids)}/files/${ids['transferFile']}`, page: read },
  'routes/transfer-edit': {
    url: (ids) => `${transferUrl(ids)}/edit`,
    page: { action: 'transfer.write' },
    forms: [{ name: 'save', action: 'transfer.write', fields: () => ({ version: '1', purpose: 'A purpose' }) }],
  },
  'routes/transfer-assessment': {
    url: (ids) => `${transferUrl(ids)}/assessment`,
    page: read,
    forms: [{ name: 'save', action: 'transfer.write', fields: () => ({ intent: 'save', version: '1', gaps: 'None' }) }],
  },
  'routes/transfer-signed': { url: (ids) => `${transferUrl(ids)}/assessments/1`, page: read },
  'routes/engagement-data-flow': { url: (ids) => `/engagements/${ids['open.engagement']}/data-flow`, page: read },
}
