import type { Ids } from '../world'
import type { RouteEntry } from '../entry'
import { reviewNoteForms } from './notes'

const vendorFields = { name: 'Vendor of the test', country: 'SG' }
const contactFields = { contactName: 'Contact of the test', email: 'contact@nowhere.example', locale: 'en' }

const vendorUrl = (ids: Ids) => `/vendors/${ids['vendor']}`

/** Vendors: the register, its files, one vendor. */
export const vendorRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/vendors': { url: () => '/vendors', page: { action: 'vendor.read' } },
  'routes/vendors-new': {
    url: () => '/vendors/new',
    page: { action: 'vendor.write' },
    forms: [{ name: 'add', action: 'vendor.write', fields: () => vendorFields }],
  },
  'routes/vendors-import': {
    url: () => '/vendors/import',
    page: { action: 'vendor.import' },
    forms: [
      {
        name: 'check',
        action: 'vendor.import',
        fields: () => ({}),
        file: { field: 'file', name: 'vendors.csv', bytes: 'name,country\nNew vendor,SG\n' },
      },
    ],
  },
  'routes/vendors-import-report': {
    url: (ids) => `/vendors/import/${ids['import']}`,
    page: { action: 'vendor.import' },
    forms: [{ name: 'apply', action: 'vendor.import', fields: () => ({ duplicates: 'skip' }) }],
  },
  'routes/vendors-export': { url: () => '/vendors/export', page: { action: 'vendor.read' } },
  'vendors-template-csv': { url: () => '/vendors/import/template.csv', page: { action: 'account.read' } },
  'vendors-template-xlsx': { url: () => '/vendors/import/template.xlsx', page: { action: 'account.read' } },
  'routes/vendor': {
    url: vendorUrl,
    page: { action: 'vendor.read' },
    forms: [
      { name: 'addContact', action: 'vendor.write', fields: () => ({ intent: 'addContact', ...contactFields }) },
      {
        name: 'updateContact',
        action: 'vendor.write',
        fields: (ids) => ({ intent: 'updateContact', contactId: ids['vendor.contact'], ...contactFields }),
      },
      {
        name: 'removeContact',
        action: 'vendor.write',
        fields: (ids) => ({ intent: 'removeContact', contactId: ids['vendor.contact'] }),
      },
      { name: 'archive', action: 'vendor.write', fields: () => ({ intent: 'archive' }) },
    ],
  },
  'routes/vendor-edit': {
    url: (ids) => `${vendorUrl(ids)}/edit`,
    page: { action: 'vendor.write' },
    forms: [{ name: 'save', action: 'vendor.write', fields: () => vendorFields }],
  },
}

const engagementFields = { title: 'Engagement of the test', description: '', variant: 'standard' }
/** At a domain of the vendor's organisation: once it works there itself, nobody else is let in. */
const inviteFields = { contactName: 'Contact of the test', contactEmail: 'contact@contacts.example', locale: 'en' }

const actOnOpen = (name: string, more: Readonly<Record<string, string>> = {}) => ({
  name,
  unusedIds: ['open.engagement'],
  fields: (ids: Ids) => ({ intent: name, assessmentId: ids['open'], ...more }),
})

/** Engagements from intake to invitation, and who waits for whom. */
export const engagementRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/engagements': { url: () => '/engagements', page: { action: 'engagement.read' } },
  'routes/engagement-new': {
    url: (ids) => `/vendors/${ids['freshVendor']}/engagements/new`,
    page: { action: 'engagement.write' },
    forms: [{ name: 'create', action: 'engagement.write', fields: () => engagementFields }],
  },
  'routes/engagement-intake': {
    url: (ids) => `/engagements/${ids['freshEngagement']}/intake`,
    page: { action: 'engagement.write' },
    forms: [{ name: 'save', action: 'engagement.write', fields: () => engagementFields }],
  },
  'routes/engagement-scope': {
    url: (ids) => `/engagements/${ids['freshEngagement']}/scope`,
    page: { action: 'engagement.read' },
    forms: [
      { name: 'invite', action: 'invitation.send', fields: () => ({ ...inviteFields, dueOn: '2099-12-31' }) },
      { name: 'addPack', action: 'engagement.write', fields: () => ({ intent: 'addPack', packId: 'cloud' }) },
    ],
  },
  'routes/engagement-invitation': {
    url: (ids) => `/engagements/${ids['open.engagement']}/invitation`,
    page: { action: 'invitation.read' },
    forms: [
      { ...actOnOpen('resend'), action: 'invitation.send' },
      { ...actOnOpen('recall'), action: 'invitation.recall' },
      { ...actOnOpen('replace', inviteFields), action: 'invitation.send' },
      { ...actOnOpen('due', { dueOn: '2099-12-31' }), action: 'assessment.extend' },
      {
        name: 'refuseTime',
        unusedIds: ['open.engagement'],
        action: 'assessment.extend',
        fields: (ids) => ({ intent: 'refuseTime', assessmentId: ids['late'], reason: 'No more time' }),
      },
      { ...actOnOpen('write', { body: 'A question' }), action: 'invitation.send' },
    ],
  },
  'routes/chase': {
    url: () => '/chase',
    page: { action: 'invitation.read' },
    forms: [{ name: 'remind', action: 'invitation.send', fields: (ids) => ({ assessmentIds: [ids['open'] ?? ''] }) }],
  },
}

const reviewed = (ids: Ids) => `/reviews/${ids['reviewed']}/q1`

/** Profile, review and decision. */
export const judgementRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/engagement': {
    url: (ids) => `/engagements/${ids['decided.engagement']}`,
    page: { action: 'profile.read' },
    forms: [
      {
        name: 'meetCondition',
        unusedIds: ['decided.engagement'],
        action: 'decision.write',
        fields: (ids) => ({
          intent: 'meetCondition',
          decisionId: ids['decided.decision'],
          position: '1',
          note: 'Shown',
        }),
      },
      {
        name: 'reopenCondition',
        unusedIds: ['decided.engagement'],
        action: 'decision.write',
        fields: (ids) => ({ intent: 'reopenCondition', decisionId: ids['decided.decision'], position: '2' }),
      },
    ],
  },
  'routes/score-input': {
    url: (ids) => `/engagements/${ids['decided.engagement']}/score-input/${ids['decided']}/decided`,
    page: { action: 'profile.read', unusedIds: ['decided.engagement'] },
  },
  'routes/score-bundle': {
    url: (ids) => `/engagements/${ids['decided.engagement']}/score-bundle/${ids['decided']}/decided`,
    page: {
      action: 'open',
      neverAllowed: 'a bundle is made, so it is posted for',
      unusedIds: ['decided.engagement', 'decided'],
      notFor: () => true,
    },
    forms: [{ name: 'export', action: 'score.sign', unusedIds: ['decided.engagement'], fields: () => ({}) }],
  },
  'routes/signing-key': {
    url: (ids) => `/keys/${ids['customer.publicKey']}`,
    page: { action: 'public.readKey', bearer: true, reveals: ['organisation.name'] },
  },
  'routes/compare': {
    url: (ids) => `/compare?e=${ids['decided.engagement']}&e=${ids['reviewed.engagement']}`,
    page: { action: 'profile.read' },
  },
  'routes/what-if': {
    url: (ids) => `/engagements/${ids['decided.engagement']}/what-if?a.q1=4`,
    page: { action: 'profile.read' },
  },
  'routes/engagement-decide': {
    url: (ids) => `/engagements/${ids['reviewed.engagement']}/decide`,
    page: { action: 'decision.write' },
    forms: [
      {
        name: 'decide',
        unusedIds: ['reviewed.engagement'],
        action: 'decision.write',
        fields: (ids) => ({
          assessmentId: ids['reviewed'],
          outcome: 'rejected',
          reason: 'Because',
          openPointsReason: 'Known',
        }),
      },
      {
        name: 'exception',
        unusedIds: ['reviewed.engagement'],
        action: 'decision.write',
        fields: (ids) => ({
          intent: 'exception',
          assessmentId: ids['reviewed'],
          knockOutId: 'ko1',
          exceptionReason: 'Because',
          compensatingControl: 'Something else',
          expiresOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
        }),
      },
    ],
  },
  'routes/reviews': { url: () => '/reviews', page: { action: 'review.read' } },
  'routes/review': {
    url: reviewed,
    page: { action: 'review.read' },
    forms: [
      {
        name: 'save',
        action: 'review.write',
        fields: () => ({
          intent: 'save',
          questionId: 'q1',
          version: '1',
          value: '2',
          valueType: 'maturity',
          reason: 'Lower',
        }),
      },
      {
        name: 'return',
        action: 'review.write',
        fields: () => ({ intent: 'return', questionId: 'q2', version: '0', reason: 'Say more' }),
      },
      { name: 'undo', action: 'review.write', fields: () => ({ intent: 'undo', questionId: 'q1', version: '1' }) },
      {
        name: 'acceptNotApplicable',
        action: 'review.write',
        fields: () => ({ intent: 'acceptNotApplicable', questionId: 'q4', version: '0', reason: 'Agreed' }),
      },
      {
        name: 'ask',
        action: 'review.write',
        fields: () => ({ intent: 'ask', questionId: 'q1', question: 'How so?' }),
      },
      {
        name: 'rejectEvidence',
        action: 'review.write',
        fields: (ids) => ({
          intent: 'rejectEvidence',
          questionId: 'q5',
          shareId: ids['reviewed.share'],
          evidenceReason: 'Too old',
        }),
      },
      ...reviewNoteForms,
    ],
  },
}
