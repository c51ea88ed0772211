import type { ProcedureEntry, RouteEntry } from '../entry'

/** What is written of the law is the same for every organisation; what each recorded of it is its own. */
export const lawProcedures = {
  'law.changes': { input: () => ({ jurisdiction: 'SG' }) },
  'law.overview': {},
  'law.statements': { input: () => ({}) },
  'law.jurisdiction': { input: () => ({ code: 'SG' }) },
  'law.instrument': { input: () => ({ id: 'asean-defa' }) },
  // Codes that ship lead to the asker's own records alone.
  'law.proofs': { input: () => ({ instrumentId: 'sg-hia' }) },
  'law.standing': {},
  'law.recordProof': {
    input: () => ({ instrumentId: 'asean-defa', inForceOn: '2026-11-20', sourceUrl: 'https://asean.org/d', note: 'A' }),
  },
  'law.secondProof': { input: (ids) => ({ proofId: ids['proof'] }) },
  'law.revokeProof': { input: (ids) => ({ proofId: ids['proof'], reason: 'Read wrongly' }) },
  'law.affected': { input: () => ({ code: 'SG' }) },
  // Whatever isn't one's own engagement, or can't be asked, is passed over.
  'law.askChanges': {
    input: (ids) => ({ code: 'SG', engagementIds: [ids['open.engagement']] }),
    changesNothing: 'nobody here was asked by an earlier version',
    missing: 'allowed',
  },
  'law.openProof': { input: (ids) => ({ proofId: ids['proof'] }) },
} as const satisfies Record<string, ProcedureEntry>

export const lawRoutes: Readonly<Record<string, RouteEntry>> = {
  'change-feed': { url: () => '/law/changes/atom', page: { action: 'public.readChanges' } },
  'change-feed-jurisdiction': { url: () => '/law/SG/changes/json', page: { action: 'public.readChanges' } },
  'change-feed-pack': { url: () => '/packs/dmf/changes/json', page: { action: 'public.readChanges' } },
  'routes/law': { url: () => '/law', page: { action: 'law.read' } },
  'routes/law-statements': { url: () => '/law/statements', page: { action: 'law.read' } },
  'routes/law-jurisdiction': {
    url: () => '/law/VN',
    page: { action: 'law.read' },
    forms: [
      {
        name: 'askChanges',
        action: 'schedule.write',
        changesNothing: 'nobody here was asked by an earlier version',
        missing: 'allowed',
        fields: (ids) => ({ engagement: ids['open.engagement'] }),
      },
    ],
  },
  'routes/law-instrument': {
    url: () => '/law/instruments/sg-hia',
    page: { action: 'law.read' },
    forms: [
      {
        name: 'second',
        action: 'law.secondProof',
        fields: (ids) => ({ intent: 'second', proofId: ids['proof'] }),
      },
      {
        name: 'revoke',
        action: 'law.prove',
        fields: (ids) => ({ intent: 'revoke', proofId: ids['proof'], reason: 'Read wrongly' }),
      },
    ],
  },
  'routes/law-proof-file': { url: (ids) => `/law/proofs/${ids['proof']}/file`, page: { action: 'law.read' } },
}
