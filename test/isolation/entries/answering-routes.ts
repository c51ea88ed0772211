import { SHOWN_BY_INVITATION, type RouteEntry } from '../entry'
import type { Ids } from '../world'

const open =
  (more = '') =>
  (ids: Ids) =>
    `/answer/${ids['open']}${more}`

const library = (ids: Ids) => `/evidence-library/${ids['libraryEvidence']}`

/** The vendor's side: the link, what was asked, answering, sending. */
export const answeringRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/link': {
    url: (ids) => `/i/${ids['open.token']}`,
    page: { action: 'public.openLink', bearer: true, reveals: SHOWN_BY_INVITATION },
    forms: [
      { name: 'start', action: 'public.openLink', bearer: true, fields: () => ({ intent: 'start' }) },
      {
        name: 'renew',
        action: 'public.renewLink',
        bearer: true,
        // A link that nobody knows is answered like one that ran out: that it is unknown isn't told.
        missing: 'allowed',
        fields: () => ({ intent: 'renew' }),
      },
    ],
  },
  'routes/handover': {
    url: (ids) => `/handover/${ids['open.handover']}`,
    page: { action: 'public.openLink', bearer: true, reveals: SHOWN_BY_INVITATION },
    forms: [{ name: 'agree', action: 'public.openLink', bearer: true, fields: () => ({}) }],
  },
  'routes/requests': { url: () => '/requests', page: { action: 'request.read' } },
  'routes/answer': {
    url: open(),
    page: { action: 'answering.read' },
    forms: [
      {
        name: 'write',
        action: 'answering.write',
        fields: () => ({ body: 'A word' }),
        notFor: ({ link }) => link === 'named',
      },
    ],
  },
  'routes/answer-section': {
    url: open('/section/C1'),
    page: { action: 'answering.read' },
    forms: [
      {
        name: 'save',
        action: 'answering.write',
        fields: () => ({ 'q1.version': '1', 'q1.picked': '4', 'q1.current': '3', act: 'save' }),
      },
    ],
  },
  'routes/answer-review': {
    url: open('/review'),
    page: { action: 'answering.read' },
    forms: [
      {
        name: 'submit',
        action: 'answering.submit',
        fields: () => ({ agreed: 'on', name: 'Somebody', title: 'Head' }),
        notFor: ({ link }) => link === 'named',
      },
    ],
  },
  'routes/answer-sent': {
    url: (ids) => `/answer/${ids['sent']}/sent`,
    page: { action: 'answering.read', links: ['sender'] },
    forms: [{ name: 'recall', action: 'answering.submit', links: ['sender'], fields: () => ({}) }],
  },
  'routes/answer-receipt': {
    url: (ids) => `/answer/${ids['sent']}/receipt`,
    page: { action: 'receipt.read', links: ['sender'] },
  },
  'routes/answer-document': { url: open('/document'), page: { action: 'answering.read' } },
  'routes/answer-doesnt-fit': {
    url: open('/doesnt-fit'),
    page: { action: 'answering.read' },
    forms: [
      {
        name: 'say',
        action: 'answering.decline',
        fields: () => ({ reason: 'notOurService', body: 'Not ours' }),
        notFor: ({ link }) => link === 'named',
      },
    ],
  },
  'routes/answer-evidence': {
    url: open('/evidence'),
    page: { action: 'open', neverAllowed: 'files are only posted here', notFor: () => true },
    forms: [
      {
        name: 'upload',
        action: 'evidenceLibrary.write',
        fields: () => ({ questionId: 'q1', sectionId: 'C1' }),
        file: { field: 'file', name: 'policy.pdf', bytes: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n' },
      },
    ],
  },
  'routes/answer-evidence-file': {
    url: (ids) => `/answer/${ids['open']}/evidence/${ids['uploadedEvidence']}`,
    page: { action: 'evidenceLibrary.read', unusedIds: ['open'], notFor: ({ link }) => link === 'named' },
  },
  // The customer's download; that it was opened is written down for the vendor to see.
  'routes/evidence-library': { url: () => '/evidence-library', page: { action: 'ownEvidence.read' } },
  'routes/evidence-library-file': {
    url: library,
    page: { action: 'ownEvidence.read' },
    forms: [
      {
        name: 'describe',
        action: 'ownEvidence.write',
        fields: () => ({ intent: 'describe', title: 'Described', kind: 'policy', issuedOn: '', expiresOn: '' }),
      },
      {
        name: 'replace',
        action: 'ownEvidence.write',
        fields: () => ({ intent: 'replace', version: '1' }),
        file: { field: 'file', name: 'policy.pdf', bytes: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n' },
      },
    ],
  },
  'routes/evidence-library-version': {
    url: (ids) => `${library(ids)}/versions/${ids['libraryEvidence.version']}`,
    page: { action: 'ownEvidence.read' },
  },
  'routes/evidence-file': {
    url: (ids) => `/evidence/${ids['reviewed.share']}`,
    page: { action: 'evidence.read', writes: ['evidence_view', 'audit_event'] },
  },
}
