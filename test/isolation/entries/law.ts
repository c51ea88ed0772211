import type { ProcedureEntry, RouteEntry } from '../entry'

/** What is written of the law is the same for every organisation: its ids are codes that ship, nobody's rows. */
export const lawProcedures = {
  'law.changes': { input: () => ({ jurisdiction: 'SG' }) },
  'law.overview': {},
  'law.statements': { input: () => ({}) },
  'law.jurisdiction': { input: () => ({ code: 'SG' }) },
  'law.instrument': { input: () => ({ id: 'asean-defa' }) },
} as const satisfies Record<string, ProcedureEntry>

export const lawRoutes: Readonly<Record<string, RouteEntry>> = {
  'change-feed': { url: () => '/law/changes/atom', page: { action: 'public.readChanges' } },
  'change-feed-jurisdiction': { url: () => '/law/SG/changes/json', page: { action: 'public.readChanges' } },
  'change-feed-pack': { url: () => '/packs/dmf/changes/json', page: { action: 'public.readChanges' } },
  'routes/law': { url: () => '/law', page: { action: 'law.read' } },
  'routes/law-statements': { url: () => '/law/statements', page: { action: 'law.read' } },
  'routes/law-jurisdiction': { url: () => '/law/VN', page: { action: 'law.read' } },
  'routes/law-instrument': { url: () => '/law/instruments/sg-hia', page: { action: 'law.read' } },
}
