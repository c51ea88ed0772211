import type { ProcedureEntry, RouteEntry } from '../entry'

/** Chains are read alone: nothing below writes, and an id of another organisation's is not found. */
export const chainProcedures = {
  'chains.gaps': { input: () => ({}) },
  'chains.impact': { input: (ids) => ({ partyId: ids['vendor'] }) },
  'chains.parties': { input: () => ({}) },
  'chains.readEngagement': {
    input: (ids) => ({ engagementId: ids['open.engagement'], partyId: ids['vendor'] }),
  },
  'chains.readPortfolio': {},
} as const satisfies Record<string, ProcedureEntry>

const page = { action: 'chain.read' } as const

export const chainRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/chains': { url: () => '/chains', page },
  'routes/chain-gaps': { url: () => '/chains/gaps', page },
  'routes/chain-parties': { url: () => '/chains/parties', page },
  'routes/party-impact': { url: (ids) => `/chains/parties/${ids['vendor']}`, page },
  'routes/engagement-chain': {
    url: (ids) => `/engagements/${ids['open.engagement']}/chain?party=${ids['vendor']}`,
    page,
  },
}
