import type { ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'
const one = (ids: Ids) => ({ linkId: ids['partyLink'] })
const said = {
  ...{ answers: { audit: 'yes' }, values: {}, places: {}, document: 'DPA', fileId: null, saidBy: '', note: '' },
  ...{ confirmedOn: '2026-01-06', validUntil: '2027-01-06' },
}

export const flowDownProcedures = {
  'flowDown.addFile': { input: (ids) => ({ ...one(ids), fileName: 'a.pdf', bytes: new TextEncoder().encode(pdf) }) },
  'flowDown.exportCsv': { input: () => ({}) },
  'flowDown.list': { input: () => ({}) },
  'flowDown.openFile': { input: (ids) => ({ ...one(ids), fileId: ids['flowDownFile'] }) },
  'flowDown.read': { input: one },
  'flowDown.reconfirm': { input: one },
  'flowDown.recordAll': { input: (ids) => ({ ...one(ids), ...said }) },
  'flowDown.withdraw': { input: (ids) => ({ ...one(ids), proofId: ids['flowDownProof'] }) },
} as const satisfies Record<string, ProcedureEntry>

const linkUrl = (ids: Ids) => `/chains/links/${ids['partyLink']}`

export const flowDownRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/chain-proofs': { url: () => '/chains/proofs', page: { action: 'chain.read' } },
  'routes/chain-proofs-export': { url: () => '/chains/proofs/export', page: { action: 'chain.read' } },
  'routes/chain-link': {
    url: linkUrl,
    page: { action: 'chain.read' },
    forms: [
      {
        name: 'record',
        action: 'chain.write',
        fields: () => ({
          ...{ intent: 'record', 'answers.audit': 'yes', document: 'DPA' },
          ...{ confirmedOn: '2026-01-06', validUntil: '2027-01-06' },
        }),
      },
      { name: 'reconfirm', action: 'chain.write', fields: () => ({ intent: 'reconfirm' }) },
      {
        name: 'withdraw',
        action: 'chain.write',
        fields: (ids) => ({ intent: 'withdraw', proofId: ids['flowDownProof'] }),
      },
    ],
  },
  'routes/chain-link-files': {
    url: (ids) => `${linkUrl(ids)}/files`,
    page: { action: 'open', neverAllowed: 'files are only posted here', notFor: () => true },
    forms: [
      {
        name: 'upload',
        action: 'chain.write',
        fields: () => ({}),
        file: { field: 'file', name: 'dpa.pdf', bytes: pdf },
      },
    ],
  },
  'routes/chain-link-file': {
    url: (ids) => `${linkUrl(ids)}/files/${ids['flowDownFile']}`,
    page: { action: 'chain.read' },
  },
}
