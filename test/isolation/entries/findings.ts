import type { Caller } from '../actors'
import type { Exception, ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

/** Who speaks for a vendor by a link speaks for the whole; the use-case says so before it looks for anything. */
const wholeOnly: Exception = ({ link }) => (link === 'named' ? 'forbidden' : undefined)
const byNamedLink = ({ link }: Caller) => link === 'named'

const shared = (ids: Ids) => ({
  ...{ assessmentId: ids['reviewed'], questionId: 'q1', title: 'Logs', asked: 'Keep them', severity: 'high' },
  dueOn: '2099-01-01',
})
const judged = (ids: Ids) => ({ findingId: ids['sharedFinding'], kind: 'accepted', body: 'As it is', dueOn: '' })
const answered = (ids: Ids) => ({ assessmentId: ids['open'], findingId: ids['sharedFinding'], body: 'Done' })

export const findingProcedures = {
  'sharedFindings.judge': { input: judged },
  'sharedFindings.ofEngagement': { input: (ids) => ({ engagementId: ids['open.engagement'] }) },
  'sharedFindings.openFile': { input: (ids) => ({ entryId: ids['findingEntry'] }) },
  'sharedFindings.share': { input: shared },
  'ownFindings.answer': { input: answered, except: wholeOnly },
  'ownFindings.ofAssessment': { input: (ids) => ({ assessmentId: ids['open'] }), except: wholeOnly },
  'ownFindings.openFile': { input: (ids) => ({ entryId: ids['findingEntry'] }), except: wholeOnly },
} as const satisfies Record<string, ProcedureEntry>

const answer = { action: 'ownFinding.read', notFor: byNamedLink } as const

export const findingRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/engagement-findings': {
    url: (ids) => `/engagements/${ids['open.engagement']}/findings`,
    page: { action: 'sharedFinding.read' },
    forms: [
      {
        name: 'judge',
        action: 'sharedFinding.write',
        unusedIds: ['open.engagement'],
        fields: (ids) => ({ ...judged(ids), intent: 'judge' }),
      },
      {
        name: 'share',
        action: 'sharedFinding.write',
        unusedIds: ['open.engagement'],
        fields: (ids) => ({ ...shared(ids), intent: 'share' }),
      },
    ],
  },
  'routes/finding-file': {
    url: (ids) => `/findings/files/${ids['findingEntry']}`,
    page: { action: 'sharedFinding.read' },
  },
  'routes/answer-findings': {
    url: (ids) => `/answer/${ids['open']}/findings`,
    page: answer,
    forms: [
      {
        ...{ name: 'answer', action: 'ownFinding.answer', notFor: byNamedLink },
        fields: (ids) => ({ findingId: ids['sharedFinding'], body: 'Done' }),
        file: { field: 'file', name: 'shows.pdf', bytes: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n' },
      },
    ],
  },
  'routes/answer-finding-file': {
    url: (ids) => `/answer/${ids['open']}/findings/files/${ids['findingEntry']}`,
    page: { ...answer, unusedIds: ['open'] },
  },
}
