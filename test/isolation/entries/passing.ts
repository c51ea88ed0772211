import type { Caller } from '../actors'
import type { Exception, ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

/** Whoever passes questions on speaks for the whole; the use-case says so before it looks for anything. */
const wholeOnly: Exception = ({ link }) => (link === 'named' ? 'forbidden' : undefined)

const waiting = (ids: Ids) => ({ assessmentId: ids['open'], requestId: ids['passed'] })
const back = (ids: Ids) => ({ assessmentId: ids['open'], requestId: ids['passedAnswered'] })

const typed = {
  ...{ questionIds: ['q2'], partyName: 'Party of the test', service: 'Hosting', contactName: 'Contact' },
  ...{ contactEmail: 'contact@party.example', locale: 'en', reason: 'It runs with you', dueOn: '2099-01-01' },
} as const

export const passingProcedures = {
  'passing.agree': { input: (ids) => ({ ...back(ids), agrees: true }), except: wholeOnly },
  // An engagement of another's has nothing here: an empty list, as for one that doesn't exist.
  'passing.ofEngagement': { input: (ids) => ({ engagementId: ids['reviewed.engagement'] }), missing: 'allowed' },
  'passing.pass': { input: (ids) => ({ ...typed, assessmentId: ids['open'] }), except: wholeOnly },
  'passing.read': { input: (ids) => ({ assessmentId: ids['open'] }), except: wholeOnly },
  'passing.remind': { input: waiting, except: wholeOnly },
  'passing.takeBack': { input: waiting, except: wholeOnly },
  'passing.takeUp': { input: (ids) => ({ ...back(ids), questionId: 'q2', expectedVersion: 1 }), except: wholeOnly },
} as const satisfies Record<string, ProcedureEntry>

const byNamedLink = ({ link }: Caller) => link === 'named'
const write = { action: 'passing.write', notFor: byNamedLink } as const

export const passingRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/answer-passed': {
    url: (ids) => `/answer/${ids['open']}/passed`,
    page: { action: 'passing.read', notFor: byNamedLink },
    forms: [
      { ...write, name: 'pass', fields: () => ({ ...typed, intent: 'pass' }) },
      { ...write, name: 'remind', fields: (ids) => ({ intent: 'remind', requestId: ids['passed'] ?? '' }) },
      { ...write, name: 'takeBack', fields: (ids) => ({ intent: 'takeBack', requestId: ids['passed'] ?? '' }) },
      { ...write, name: 'agree', fields: (ids) => ({ intent: 'agree', requestId: ids['passedAnswered'] ?? '' }) },
      {
        ...write,
        name: 'takeUp',
        fields: (ids) => ({ intent: 'takeUp', requestId: ids['passedAnswered'] ?? '', answer: 'q2 1' }),
      },
    ],
  },
}
