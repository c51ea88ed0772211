import type { Caller } from '../actors'
import { SHOWN_BY_PART, type Exception, type ProcedureEntry, type RouteEntry } from '../entry'
import type { Ids } from '../world'

/** Whoever hands over holds the whole; the use-case says so before it looks for anything. */
const wholeOnly: Exception = ({ link }) => (link === 'named' ? 'forbidden' : undefined)

/** A secret of another form than ours is refused by the schema. */
const badSecret: Exception = (_caller, variant) => (variant === 'malformed' ? 'invalidInput' : undefined)

const handed = (ids: Ids) => ({ assessmentId: ids['open'], delegationId: ids['handed'] })
const typed = {
  ...{ part: 'questions', questionIds: ['q2'], name: 'Holder of the test', email: 'holder@part.example' },
  ...{ locale: 'en', note: '', wantedOn: '2099-01-01' },
} as const
const link = { input: (ids: Ids) => ({ token: ids['handed.token'] }), bearer: true, except: badSecret } as const

export const delegationProcedures = {
  'delegations.acceptLink': link,
  'delegations.handOver': { input: (ids) => ({ ...typed, assessmentId: ids['open'] }), except: wholeOnly },
  'delegations.read': { input: (ids) => ({ assessmentId: ids['open'] }), except: wholeOnly },
  'delegations.readLink': { ...link, reveals: SHOWN_BY_PART },
  'delegations.remind': { input: handed, except: wholeOnly },
  'delegations.takeBack': { input: handed, except: wholeOnly },
} as const satisfies Record<string, ProcedureEntry>

const byNamedLink = ({ link: by }: Caller) => by === 'named'
const write = { action: 'delegation.write', notFor: byNamedLink } as const

export const delegationRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/answer-handed': {
    url: (ids) => `/answer/${ids['open']}/handed`,
    page: { action: 'delegation.read', notFor: byNamedLink },
    forms: [
      { ...write, name: 'handOver', fields: () => ({ ...typed, intent: 'handOver' }) },
      { ...write, name: 'remind', fields: (ids) => ({ intent: 'remind', delegationId: ids['handed'] ?? '' }) },
      { ...write, name: 'takeBack', fields: (ids) => ({ intent: 'takeBack', delegationId: ids['handed'] ?? '' }) },
    ],
  },
  'routes/part': {
    url: (ids) => `/part/${ids['handed.token']}`,
    page: { action: 'public.openLink', bearer: true, reveals: SHOWN_BY_PART },
    forms: [{ name: 'open', action: 'public.openLink', bearer: true, fields: () => ({}) }],
  },
}
