import type { ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'
const party = (name: string) => ({ name, country: 'SG', role: '', officer: '' })
const content = {
  ...{ engagementId: null, title: 'Contract of the test', instrument: 'aseanMcc', instrumentVersion: '' },
  ...{ relationship: 'C2P', exporter: party('Exporter'), importer: party('Importer') },
  ...{ breachHours: 24, subProcessors: null, noticeDays: null, objectionDays: null, deletionDays: null },
  terms: {
    ...{ governingLaw: '', forum: '', remedies: null, auditRight: null, auditScope: '' },
    ...{ regulatorAccess: null, liabilityCap: '', insurance: '' },
  },
  ...{ optionalKept: [], extraKeys: [], signedOn: null, startsOn: null, endsOn: null, renewsOn: null },
  ...{ reviewOn: null, ownerMemberId: null },
}
const finding = { result: 'absent', place: '', wording: '', deviation: null, note: '', version: 0 }
const one = (ids: Ids) => ({ contractId: ids['contract'] })

export const contractProcedures = {
  'contracts.addFile': {
    input: (ids) => ({ ...one(ids), kind: 'signed', fileName: 'a.pdf', bytes: new TextEncoder().encode(pdf) }),
  },
  'contracts.annex': { input: one },
  'contracts.changeState': { input: (ids) => ({ ...one(ids), to: 'inLegalReview' }) },
  'contracts.choices': {
    input: (ids) => ({ vendorId: ids['vendor'], engagementId: null }),
  },
  'contracts.comparison': {},
  // A list of somebody else's, or of nobody, is empty.
  'contracts.list': {
    input: (ids) => ({ vendorId: ids['freshVendor'], engagementId: ids['freshEngagement'] }),
    missing: 'allowed',
    malformed: 'allowed',
  },
  'contracts.openFile': { input: (ids) => ({ ...one(ids), fileId: ids['contractFile'] }) },
  'contracts.putAside': { input: (ids) => ({ ...one(ids), fileId: ids['contractFile'] }) },
  'contracts.read': { input: one },
  'contracts.register': { input: (ids) => ({ vendorId: ids['vendor'], content }) },
  'contracts.reviewOne': { input: (ids) => ({ ...one(ids), clauseKey: 'MCC-DEF', ...finding }) },
  'contracts.update': { input: (ids) => ({ ...one(ids), version: 1, content }) },
} as const satisfies Record<string, ProcedureEntry>

const contractUrl = (ids: Ids) => `/contracts/${ids['contract']}`
const typed = {
  ...{ title: 'Contract of the test', instrument: 'aseanMcc', instrumentVersion: '', relationship: 'C2P' },
  ...{ 'exporter.name': 'Exporter', 'importer.name': 'Importer' },
}

export const contractRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/contracts': { url: () => '/contracts', page: { action: 'contract.read' } },
  'routes/contract-clauses': { url: () => '/contracts/clauses', page: { action: 'contract.read' } },
  'routes/contracts-new': {
    url: (ids) => `/contracts/new?vendor=${ids['vendor']}`,
    page: { action: 'contract.write' },
    forms: [{ name: 'add', action: 'contract.write', fields: (ids) => ({ vendorId: ids['vendor'], ...typed }) }],
  },
  'routes/contract': {
    url: contractUrl,
    page: { action: 'contract.read' },
    forms: [
      {
        name: 'clause',
        action: 'contract.review',
        fields: () => ({ intent: 'clause', clauseKey: 'MCC-DEF', result: 'absent', version: '0' }),
      },
      { name: 'state', action: 'contract.review', fields: () => ({ intent: 'state', to: 'inLegalReview' }) },
      {
        name: 'putAside',
        action: 'contract.write',
        fields: (ids) => ({ intent: 'putAside', fileId: ids['contractFile'] }),
      },
    ],
  },
  'routes/contract-edit': {
    url: (ids) => `${contractUrl(ids)}/edit`,
    page: { action: 'contract.write' },
    forms: [{ name: 'save', action: 'contract.write', fields: () => ({ version: '1', ...typed }) }],
  },
  'routes/contract-annex': {
    url: (ids) => `${contractUrl(ids)}/annex`,
    page: { action: 'open', neverAllowed: 'the annex is only posted for', notFor: () => true },
    forms: [{ name: 'make', action: 'contract.write', fields: () => ({}) }],
  },
  'routes/contract-files': {
    url: (ids) => `${contractUrl(ids)}/files`,
    page: { action: 'open', neverAllowed: 'files are only posted here', notFor: () => true },
    forms: [
      {
        name: 'upload',
        action: 'contract.write',
        fields: () => ({ kind: 'signed' }),
        file: { field: 'file', name: 'signed.pdf', bytes: pdf },
      },
    ],
  },
  'routes/contract-file': {
    url: (ids) => `${contractUrl(ids)}/files/${ids['contractFile']}`,
    page: { action: 'contract.read' },
  },
}
