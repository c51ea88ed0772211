import type { Caller } from '../actors'
import type { Exception, ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

const change = {
  ...{ change: 'add', below: [], partyName: 'Party of the test', service: '', countries: 'Viet Nam', data: [] },
  ...{ startsOn: '2099-01-01', reason: '' },
}
const one = (ids: Ids) => ({ noticeId: ids['notice'] })

/** Who speaks for a vendor by a link speaks for the whole; the use-case says so before it looks for anything. */
const wholeOnly: Exception = ({ link }) => (link === 'named' ? 'forbidden' : undefined)

export const noticeProcedures = {
  'announcements.announce': {
    input: (ids) => ({ ...change, relationshipIds: [ids['relationship']] }),
    // Links to other assessments of the same customer lead to the same one.
    links: ['whole', 'named', 'sender', 'returnee'],
    except: wholeOnly,
  },
  // Everybody of the vendor's side has a list, empty maybe.
  'announcements.list': { input: () => ({}), except: wholeOnly },
  'announcements.withdraw': {
    input: (ids) => ({ announcementId: ids['notice.announcement'], noticeId: ids['notice'] }),
    except: wholeOnly,
  },
  'notices.answer': { input: (ids) => ({ ...one(ids), answer: 'objected', text: 'Reasons' }) },
  // A vendor of another's has no notice here; what is no id filters nothing.
  'notices.closeFinding': { input: (ids) => ({ findingId: ids['finding'], reason: 'A reason' }) },
  'notices.findings': { input: (ids) => ({ vendorId: ids['vendor'] }), missing: 'allowed' },
  'notices.findingsOfEngagement': { input: (ids) => ({ engagementId: ids['open.engagement'] }), missing: 'allowed' },
  'notices.list': { input: (ids) => ({ vendorId: ids['vendor'] }), missing: 'allowed', malformed: 'allowed' },
  // An engagement of another's has no notice here: an empty list, as for one that doesn't exist.
  'notices.ofEngagement': { input: (ids) => ({ engagementId: ids['open.engagement'] }), missing: 'allowed' },
  'notices.openFile': { input: one },
  'notices.read': { input: one },
  'notices.record': {
    input: (ids) => ({ ...change, vendorId: ids['vendor'], channel: 'letter', receivedOn: '2026-02-01' }),
  },
  'notices.settle': { input: (ids) => ({ noticeId: ids['objected'], goesAhead: false, agreed: 'Nothing changes' }) },
  'notices.takeBack': { input: (ids) => ({ noticeId: ids['letter'], reason: 'It was taken back' }) },
} as const satisfies Record<string, ProcedureEntry>

const byNamedLink = ({ link }: Caller) => link === 'named'
const noticeUrl = (ids: Ids) => `/notices/${ids['notice']}`
const read = { action: 'notice.read' } as const
const typed = { ...change, below: '' }

export const noticeRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/notices': {
    url: () => '/notices',
    page: read,
    forms: [
      {
        name: 'closeFinding',
        action: 'notice.write',
        fields: (ids) => ({ intent: 'closeFinding', findingId: ids['finding'] ?? '', reason: 'A reason' }),
      },
    ],
  },
  'routes/notices-new': {
    url: (ids) => `/notices/new?vendor=${ids['vendor']}`,
    page: { action: 'notice.write' },
    forms: [
      {
        name: 'record',
        action: 'notice.write',
        fields: (ids) => ({ ...typed, vendorId: ids['vendor'] ?? '', channel: 'letter', receivedOn: '2026-02-01' }),
        file: { field: 'file', name: 'letter.pdf', bytes: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n' },
      },
    ],
  },
  'routes/notice': {
    // One that came by letter: who got it may also take it back.
    url: (ids) => `/notices/${ids['letter']}`,
    page: read,
    forms: [
      { name: 'takeBack', action: 'notice.write', fields: () => ({ intent: 'takeBack', reason: 'Sent in error' }) },
      {
        name: 'answer',
        action: 'notice.write',
        fields: () => ({ intent: 'answer', answer: 'objected', text: 'Reasons' }),
      },
    ],
  },
  'routes/notice-file': { url: (ids) => `${noticeUrl(ids)}/file`, page: read },
  'routes/announcements': {
    url: () => '/announcements',
    page: { action: 'announcement.read', notFor: byNamedLink },
    forms: [
      {
        name: 'announce',
        action: 'announcement.write',
        notFor: byNamedLink,
        // Links to other assessments of the same customer lead to the same one.
        links: ['whole', 'sender', 'returnee'],
        fields: (ids) => ({ ...typed, intent: 'announce', relationshipIds: ids['relationship'] ?? '' }),
      },
      {
        name: 'withdraw',
        action: 'announcement.write',
        notFor: byNamedLink,
        fields: (ids) => ({ intent: 'withdraw', announcementId: ids['notice.announcement'] ?? '' }),
      },
    ],
  },
}
