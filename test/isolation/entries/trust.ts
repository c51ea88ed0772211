import type { ProcedureEntry, RouteEntry } from '../entry'

const profile = {
  ...{ name: 'Vendor of the test', summary: '', website: 'https://vendor.example', securityEmail: '' },
  ...{ securityTxt: '', certificates: [] },
}
/** What anybody reads: the copy that was published, and nothing of the draft. */
const anybody = { bearer: true, reveals: ['trust_profile.profile'] } as const
/** A read of a public page is counted by where it comes from. */
const counted = { writes: ['attempt'] } as const

export const trustProcedures = {
  // Whoever else may, has written nothing yet: the version that was read is none of theirs.
  'trust.own': {},
  'trust.save': {
    input: () => ({ version: 2, profile }),
    except: ({ party }) => (party === 'answerer' ? undefined : 'conflict'),
  },
  'trust.publish': {
    input: () => ({ version: 2 }),
    except: ({ party }) => (party === 'answerer' ? undefined : 'conflict'),
  },
  'trust.withdraw': { except: ({ party }) => (party === 'answerer' ? undefined : 'notAllowedNow') },
  'trust.published': {
    input: (ids) => ({ slug: ids['trust.slug'] }),
    malformed: 'notFound',
    ...anybody,
    ...counted,
  },
} as const satisfies Record<string, ProcedureEntry>

const write = { action: 'trust.write', notFor: ({ party }: { party: string }) => party !== 'answerer' } as const

export const trustRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/trust-profile': {
    url: () => '/trust-profile',
    page: { action: 'trust.read' },
    forms: [
      {
        name: 'save',
        ...write,
        fields: () => ({ intent: 'save', version: '2', 'profile.name': 'Vendor of the test' }),
      },
      { name: 'publish', ...write, fields: () => ({ intent: 'publish', version: '2' }) },
      { name: 'withdraw', ...write, fields: () => ({ intent: 'withdraw' }) },
    ],
  },
  'routes/trust': {
    url: (ids) => `/trust/${ids['trust.slug']}`,
    page: { action: 'public.readTrust', ...anybody, ...counted },
  },
  'routes/trust-json': {
    url: (ids) => `/trust/${ids['trust.slug']}.json`,
    page: { action: 'public.readTrust', ...anybody, ...counted },
  },
}
