import type { ProcedureEntry } from '../entry'

const vendorFacts = {
  name: 'Vendor of the test',
  legalName: null,
  category: null,
  country: 'SG',
  registrationNumber: null,
  website: null,
  address: null,
  domains: [],
  certifications: [],
}

const contact = { name: 'Contact of the test', email: 'contact@nowhere.example', phone: null, locale: 'en' }

export const vendorProcedures = {
  'vendors.add': { input: () => vendorFacts },
  'vendors.addContact': { input: (ids) => ({ vendorId: ids['vendor'], ...contact }) },
  'vendors.applyImport': { input: (ids) => ({ id: ids['import'] }) },
  'vendors.checkImport': {
    input: () => ({ fileName: 'vendors.csv', bytes: new TextEncoder().encode('name,country\nNew vendor,SG\n') }),
  },
  'vendors.exportCsv': {},
  'vendors.importReport': { input: (ids) => ({ id: ids['import'] }) },
  'vendors.list': { input: () => ({}) },
  'vendors.read': { input: (ids) => ({ vendorId: ids['vendor'] }) },
  'vendors.removeContact': {
    input: (ids) => ({ vendorId: ids['freshVendor'], contactId: ids['freshVendor.contact'] }),
  },
  'vendors.setState': { input: (ids) => ({ vendorId: ids['freshVendor'], state: 'archived' }) },
  'vendors.update': { input: (ids) => ({ vendorId: ids['vendor'], ...vendorFacts }) },
  'vendors.updateContact': {
    input: (ids) => ({ vendorId: ids['vendor'], contactId: ids['vendor.contact'], ...contact }),
  },
} as const satisfies Record<string, ProcedureEntry>

const engagement = { title: 'Engagement of the test', facts: {} }

export const engagementProcedures = {
  'engagements.changePack': {
    input: (ids) => ({ engagementId: ids['freshEngagement'], packId: 'cloud', change: 'add', reason: '' }),
  },
  'engagements.countWork': {},
  'engagements.create': { input: (ids) => ({ vendorId: ids['vendor'], ...engagement }) },
  'engagements.list': { input: () => ({}) },
  'engagements.read': { input: (ids) => ({ engagementId: ids['open.engagement'] }) },
  'engagements.scope': { input: (ids) => ({ engagementId: ids['freshEngagement'] }) },
  'engagements.startIntake': { input: (ids) => ({ vendorId: ids['vendor'] }) },
  'search.named': { input: () => ({ text: 'a' }) },
  'engagements.update': { input: (ids) => ({ engagementId: ids['freshEngagement'], ...engagement }) },
} as const satisfies Record<string, ProcedureEntry>

/** At a domain of the vendor's organisation: once it works there itself, nobody else is let in. */
const invited = { contactName: 'Contact of the test', contactEmail: 'contact@contacts.example' }
const ofOpen = (more: Record<string, unknown> = {}) => ({
  input: (ids: Readonly<Record<string, string>>) => ({ assessmentId: ids['open'], ...more }),
})

export const invitationProcedures = {
  'invitations.chase': { input: () => ({}) },
  'invitations.invite': {
    input: (ids) => ({ engagementId: ids['freshEngagement'], ...invited, dueOn: '2099-12-31' }),
  },
  'invitations.read': { input: (ids) => ({ engagementId: ids['open.engagement'] }) },
  'invitations.recall': ofOpen(),
  'invitations.refuseTime': { input: (ids) => ({ assessmentId: ids['late'], reason: 'No more time' }) },
  'invitations.remind': { input: (ids) => ({ assessmentIds: [ids['open']] }) },
  'invitations.replaceContact': ofOpen(invited),
  'invitations.resend': ofOpen(),
  'invitations.setDueDate': ofOpen({ dueOn: '2099-12-31' }),
  'invitations.write': ofOpen({ body: 'A question' }),
} as const satisfies Record<string, ProcedureEntry>

const ofReviewed = (more: Record<string, unknown> = {}) => ({
  input: (ids: Readonly<Record<string, string>>) => ({ assessmentId: ids['reviewed'], ...more }),
})

export const judgementProcedures = {
  'decisions.decide': ofReviewed({ outcome: 'rejected', reason: 'Because', openPointsReason: 'Known' }),
  'decisions.read': { input: (ids) => ({ engagementId: ids['reviewed.engagement'] }) },
  'decisions.recordException': ofReviewed({
    knockOutId: 'ko1',
    reason: 'Because',
    compensatingControl: 'Something else',
    expiresOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
  }),
  'decisions.meetCondition': {
    input: (ids) => ({ decisionId: ids['decided.decision'], position: 1, note: 'Shown' }),
  },
  'decisions.reopenCondition': { input: (ids) => ({ decisionId: ids['decided.decision'], position: 2 }) },
  'profiles.compare': {
    input: (ids) => ({ engagementIds: [ids['decided.engagement'], ids['reviewed.engagement']] }),
  },
  'profiles.read': { input: (ids) => ({ engagementId: ids['decided.engagement'] }) },
  'profiles.scoreBundle': { input: (ids) => ({ assessmentId: ids['decided'], which: 'decided' }) },
  'profiles.scoreInput': { input: (ids) => ({ assessmentId: ids['decided'], which: 'decided' }) },
  'profiles.signingKey': {
    input: (ids) => ({ publicKey: ids['customer.publicKey'] }),
    bearer: true,
    malformed: 'notFound',
    // The bundle that names the key names the organisation too.
    reveals: ['organisation.name'],
  },
  'profiles.whatIf': {
    input: (ids) => ({ engagementId: ids['decided.engagement'], answers: { q1: ['4'] } }),
  },
  'reviews.acceptNotApplicable': ofReviewed({ questionId: 'q4', version: 0, reason: 'Agreed' }),
  // The message's id is made by the form for a message that doesn't exist yet: it names nobody's row.
  'reviews.ask': { ...ofReviewed({ questionId: 'q1', text: 'How so?' }), without: ['messageId'] },
  'reviews.evidence': {
    input: (ids) => ({
      assessmentId: ids['reviewed'],
      shareId: ids['reviewed.share'],
      state: 'rejected',
      reason: 'Too old',
    }),
  },
  'reviews.preview': ofReviewed({ questionId: 'q1', value: 2 }),
  'reviews.queue': { input: () => ({}) },
  'reviews.read': ofReviewed({ questionId: 'q1' }),
  'reviews.save': ofReviewed({ questionId: 'q1', version: 1, value: 2, reason: 'Lower' }),
  'reviews.sendBack': ofReviewed({ questionId: 'q2', version: 0, reason: 'Say more' }),
  'reviews.undo': ofReviewed({ questionId: 'q1', version: 1 }),
} as const satisfies Record<string, ProcedureEntry>
