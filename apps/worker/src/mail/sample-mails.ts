import type { MailContent } from '@rantai/use-cases'

/** A mail of every template in every wording it can take, for the tests that hold its words. */
type Sample = Pick<MailContent, 'template' | 'data'>

const bank = 'Bank Teluk Pte. Ltd.'
const title = 'Card switch'
const vendorName = 'Lintas Data'
const about = { customerName: bank, title }
const path = '/engagements/e1'

const asked = {
  ...about,
  vendorName,
  dueOn: '2026-12-11',
  requesterName: 'Aisyah',
  requesterEmail: 'aisyah@bank.example',
  questionCount: 138,
  minutes: 130,
}

const item = { title, dueOn: '2026-12-11', answered: 4, questionCount: 138 }
const waiting = { customerName: bank, requesterName: 'Aisyah', requesterEmail: 'aisyah@bank.example' }
const said = { ...about, authorName: 'Aisyah', text: 'Please look again.' }
const answers = [
  { question: 'Who watches over privacy?', reason: 'Since when?' },
  { question: 'Which standard do you follow?', reason: 'Name it.' },
]
const replaced = { ...about, vendorName, byName: 'Aisyah', toName: 'Budi', requesterEmail: 'aisyah@bank.example' }
const notice = { vendorName, title, path }
const progress = { answered: 4, questionCount: 138, returned: 0 }

const part = {
  ...{ ...about, byName: 'Dewi', requesterEmail: 'dewi@lintas.example', part: 'section', note: '' },
  ...{ wantedOn: '2026-12-04', answered: 0, count: 12, late: false },
}

const roleTexts = [
  'an administrator',
  'procurement',
  'a risk manager',
  'data protection',
  'an auditor',
  'a contributor',
] as const

const incident = { title: 'Storage left open', path: '/incidents/1', timeZone: 'Asia/Kuala_Lumpur' }
const duty = {
  rule: 'Personal Data Protection Act 2010, as amended',
  recipient: 'Personal Data Protection Commissioner (JPDP)',
  to: 'authority',
  deadline: '2026-11-23T00:00:00.000Z',
}

const changed = {
  ...{ vendorName, partyName: 'Awan Storage', change: 'change', startsOn: '2026-12-31', lastDay: '2026-12-14' },
  ...{ general: false, path: '/notices/1' },
}

const report = { title: 'Storage left open', text: 'Closed at noon.', by: 'Maheswari', path: '/incidents/notices/1' }

const to = (template: string, ...each: readonly Record<string, unknown>[]): Sample[] =>
  each.map((data) => ({ template, data }))

export const sampleMails: readonly Sample[] = [
  ...to(
    'invitation',
    { ...asked, message: 'We talked about it on Monday.' },
    { ...asked, questionCount: 1, minutes: 1, requesterEmail: null },
    { ...asked, minutes: 50 },
    { ...asked, minutes: 120 },
  ),
  ...to('freshLink', { ...asked, minutes: 0 }),
  ...to(
    'reminder',
    { ...waiting, lateDays: 0, items: [item, { ...item, title: 'Payroll', returned: 1 }] },
    { ...waiting, lateDays: 3, items: [{ ...item, returned: 2 }], requesterEmail: null },
  ),
  ...to(
    'escalation',
    notice,
    { ...notice, detail: '4 of 138 questions are answered.' },
    { ...notice, progress },
    { ...notice, progress: { ...progress, returned: 2 } },
  ),
  ...to(
    'findingTold',
    ...(['shared', 'returned', 'fixed', 'accepted', 'withdrawn', 'reopened'] as const).map((kind) => ({
      ...{ customerName: 'Teluk Mutiara Bank', title, finding: 'Logs are kept for a week only', by: 'Aisyah' },
      ...{ kind, text: kind === 'fixed' ? '' : 'Keep them for a year.', dueOn: '2026-12-31' },
    })),
  ),
  ...to(
    'findingAnswered',
    ...[null, 'retention.pdf'].map((fileName) => ({
      ...{ vendorName, title, finding: 'Logs are kept for a week only', text: 'They are kept for a year now.' },
      ...{ by: 'Maheswari', dueOn: '2026-12-31', fileName, path: '/engagements/1/findings' },
    })),
  ),
  ...to(
    'findingsDue',
    ...[false, true].map((late) => ({
      ...{ customerName: 'Teluk Mutiara Bank', late },
      items: ['Logs are kept for a week only', ...(late ? ['Backups are not encrypted'] : [])].map((finding) => ({
        ...{ finding, title, dueOn: '2026-12-31' },
      })),
    })),
  ),
  ...to('findingLate', {
    ...{ vendorName, title, finding: 'Logs are kept for a week only', dueOn: '2026-12-31' },
    path: '/engagements/1/findings',
  }),
  ...to('noteLeft', {
    ...{ byName: 'Aisyah', otherName: vendorName, title, question: 'Who watches over privacy?' },
    path: '/reviews/1/DMF-GOV-01',
  }),
  ...to(
    'incidentDeadline',
    {
      ...incident,
      items: [
        { ...duty, late: false },
        { ...duty, to: 'people', recipient: null, late: false },
      ],
    },
    {
      ...incident,
      items: [
        { ...duty, recipient: null, late: true },
        { ...duty, to: 'nobody', late: false },
      ],
    },
  ),
  ...to(
    'contractDay',
    ...(['end', 'renewal', 'review'] as const).map((kind) => ({
      ...notice,
      kind,
      eventOn: '2026-12-31',
      daysBefore: 60,
    })),
  ),
  ...(['add', 'change', 'remove'] as const).flatMap((change) => to('noticeReceived', { ...changed, change })),
  ...to('noticeReceived', { ...changed, general: true }),
  ...to('noticeReminder', changed, { ...changed, general: true }),
  ...to('noticeUnanswered', changed),
  ...to('noticeWithdrawn', changed),
  ...to(
    'noticeAnswered',
    ...(['received', 'approved', 'approvedWithTerms', 'objected', 'deemed', 'unanswered'] as const).map((kind) => ({
      ...{ customerName: bank, partyName: 'Awan', change: 'add', startsOn: '2026-12-31', path: '/announcements' },
      ...{ kind, text: kind === 'approvedWithTerms' || kind === 'objected' ? 'Only in Malaysia.' : '', by: 'Aisyah' },
      lastDay: kind === 'received' ? '2026-12-14' : null,
    })),
  ),
  ...to('transferDay', {
    ...{ title: 'Lintas Data: Card switch', origin: 'VN', destination: 'SG', path: '/transfers/t1' },
    items: (['filing', 'fill', 'draft', 'assessment'] as const).map((kind) => ({ kind, on: '2026-12-31' })),
  }),
  ...to('passedAnswered', {
    ...{ partyName: 'Awan Hosting', service: 'Hosting of the card switch', by: 'Sari Dewanti', count: 4 },
    path: '/answer/a1/passed',
  }),
  ...to(
    'proofEnds',
    ...[true, false].map((ended) => ({
      ...{ fromName: 'Lintas Data', toName: 'Awan Hosting', validUntil: '2026-12-31', ended },
      path: '/chains/links/l1',
    })),
  ),
  ...to(
    'contentChanged',
    { items: [{ kind: 'pack', title: 'Clocks of Singapore', version: '1.1.0', path: '/law/SG', engagements: 4 }] },
    {
      items: [
        { kind: 'pack', title: 'Finance', version: '1.1.0', path: '/packs/shipped/finance', engagements: 1 },
        { kind: 'jurisdiction', title: 'Cambodia', version: '2026-12-01', path: '/law/KH', engagements: 2 },
      ],
    },
  ),
  ...to('incidentReported', { ...report, vendorName, awareAt: '2026-11-22T01:00:00.000Z' }),
  ...to('incidentReportAdded', { ...report, vendorName }),
  ...to(
    'incidentReportAnswered',
    { ...report, customerName: bank, kind: 'seen', text: '' },
    { ...report, customerName: bank, kind: 'said' },
  ),
  ...to('submitted', notice, { ...notice, detail: 'All is there.' }),
  ...to(
    'vendorSaid',
    { ...notice, detail: 'We need a week.' },
    { ...notice, question: 'Who?', waits: false },
    { ...notice, detail: 'Thank you.', waits: false, noReply: true },
  ),
  ...to(
    'customerSaid',
    { ...said, question: 'Who?', dueOn: '2026-12-11' },
    said,
    { ...said, noReply: true },
    { ...said, decided: true },
  ),
  ...to(
    'returned',
    { ...about, items: answers, waiting: 2 },
    { ...about, items: answers, waiting: 3 },
    { ...about, items: answers.slice(1), waiting: 1 },
  ),
  ...to('partHanded', { ...part, note: 'You know the keys.' }, { ...part, count: 1 }, { ...part, part: 'takeOver' }),
  ...to('partReminder', { ...part, answered: 2 }, { ...part, late: true, count: 1 }),
  ...to('recalled', { ...said, text: '' }, said),
  ...to('contactReplaced', replaced, { ...replaced, requesterEmail: null }),
  ...to('handoverAsked', { ...replaced, toEmail: 'budi@vendor.example' }),
  ...to(
    'memberInvitation',
    ...roleTexts.map((roleText) => ({ organisationName: bank, invitedByName: 'Aisyah', roleText })),
  ),
  ...to('joinRequest', { organisationName: bank, personName: 'Dian', personEmail: 'dian@bank.example' }),
  ...['verifyEmail', 'resetPassword', 'accountExists', 'passwordChanged'].flatMap((template) => to(template, {})),
]
