import type { ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

const entry = (ids: Ids) => ({ entryId: ids['libraryEntry'] })
const consent = (ids: Ids) => ({ consentId: ids['libraryConsent'] })
const sent = (ids: Ids) => ({ assessmentId: ids['sent'] })

export const libraryProcedures = {
  'library.consent': { input: consent },
  'library.entry': { input: entry },
  'library.keep': { input: (ids) => ({ ...sent(ids), number: 1, questionIds: ['q3'], agreed: true }) },
  'library.keepable': { input: sent },
  'library.list': { input: () => ({}) },
  'library.revoke': { input: entry },
  'library.use': {
    input: (ids) => ({ ...entry(ids), assessmentId: ids['open'], questionId: 'q3', number: 1, expectedVersion: 1 }),
  },
} as const satisfies Record<string, ProcedureEntry>

const read = { action: 'library.read' } as const
const keep = { action: 'library.keep' } as const

export const libraryRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/library': { url: () => '/library', page: read },
  'routes/library-entry': {
    url: (ids) => `/library/${ids['libraryEntry']}`,
    page: read,
    forms: [{ name: 'revoke', ...keep, fields: () => ({}) }],
  },
  'routes/library-consent': { url: (ids) => `/library/consents/${ids['libraryConsent']}`, page: read },
  'routes/library-consent-file': { url: (ids) => `/library/consents/${ids['libraryConsent']}/file`, page: read },
  'routes/answer-keep': {
    url: (ids) => `/answer/${ids['sent']}/keep`,
    page: keep,
    forms: [{ name: 'keep', ...keep, fields: () => ({ number: '1', questionIds: ['q3'], agreed: 'yes' }) }],
  },
}
