import { index, layout, route, type RouteConfig } from '@remix-run/route-config'

/** Every page and endpoint. Adding a page is one line here and one file under routes/. */
export default [
  // Everyone: sign-in, links, the front door.
  layout('shell/anonymous-layout.tsx', [
    index('routes/home.tsx'),
    route('sign-up', 'routes/sign-up.tsx'),
    route('sign-in', 'routes/sign-in.tsx'),
    route('verify/:token', 'routes/verify.tsx'),
    route('reset', 'routes/reset.tsx'),
    route('reset/:token', 'routes/reset-token.tsx'),
    route('organisations/new', 'routes/organisations-new.tsx'),
    route('join/:token', 'routes/join.tsx'),
    route('claim', 'routes/claim.tsx'),
    route('dev/mail', 'routes/dev-mail.tsx'),
    route('i/:token', 'routes/link.tsx'),
    route('handover/:token', 'routes/handover.tsx'),
    route('left', 'routes/left.tsx'),
  ]),

  // Members of an organisation, assessing.
  layout('shell/customer-layout.tsx', [
    route('vendors', 'routes/vendors.tsx'),
    route('vendors/new', 'routes/vendors-new.tsx'),
    route('vendors/import', 'routes/vendors-import.tsx'),
    route('vendors/import/:importId', 'routes/vendors-import-report.tsx'),
    route('vendors/:vendorId', 'routes/vendor.tsx'),
    route('vendors/:vendorId/edit', 'routes/vendor-edit.tsx'),
    route('vendors/:vendorId/engagements/new', 'routes/engagement-new.tsx'),
    route('parties/merges', 'routes/party-merges.tsx'),
    route('parties/lists/:listId', 'routes/party-list.tsx'),
    route('parties/:partyId', 'routes/party.tsx'),
    route('parties/:partyId/import', 'routes/party-import.tsx'),
    route('chase', 'routes/chase.tsx'),
    route('engagements', 'routes/engagements.tsx'),
    route('engagements/:engagementId/intake', 'routes/engagement-intake.tsx'),
    route('engagements/:engagementId/scope', 'routes/engagement-scope.tsx'),
    route('engagements/:engagementId/invitation', 'routes/engagement-invitation.tsx'),
    route('engagements/:id/:part?', 'routes/engagement.tsx'),
    route('engagements/:id/decide', 'routes/engagement-decide.tsx'),
    route('engagements/:id/chain', 'routes/engagement-chain.tsx'),
    route('engagements/:id/data-flow', 'routes/engagement-data-flow.tsx'),
    route('chains', 'routes/chains.tsx'),
    route('chains/gaps', 'routes/chain-gaps.tsx'),
    route('chains/parties', 'routes/chain-parties.tsx'),
    route('chains/parties/:partyId', 'routes/party-impact.tsx'),
    route('chains/proofs', 'routes/chain-proofs.tsx'),
    route('chains/links/:linkId', 'routes/chain-link.tsx'),
    route('incidents', 'routes/incidents.tsx'),
    route('incidents/new', 'routes/incidents-new.tsx'),
    route('incidents/notices/:noticeId', 'routes/incident-notice.tsx'),
    route('incidents/:incidentId', 'routes/incident.tsx'),
    route('incidents/:incidentId/edit', 'routes/incident-edit.tsx'),
    route('incidents/:incidentId/report', 'routes/incident-report.tsx'),
    route('notices', 'routes/notices.tsx'),
    route('notices/new', 'routes/notices-new.tsx'),
    route('notices/:noticeId', 'routes/notice.tsx'),
    route('compare', 'routes/compare.tsx'),
    route('engagements/:id/what-if', 'routes/what-if.tsx'),
    route('reviews', 'routes/reviews.tsx'),
    route('reviews/:assessmentId/:questionId?', 'routes/review.tsx'),
    route('contracts', 'routes/contracts.tsx'),
    route('contracts/new', 'routes/contracts-new.tsx'),
    route('contracts/clauses', 'routes/contract-clauses.tsx'),
    route('contracts/:contractId', 'routes/contract.tsx'),
    route('contracts/:contractId/edit', 'routes/contract-edit.tsx'),
    route('transfers', 'routes/transfers.tsx'),
    route('transfers/:transferId', 'routes/transfer.tsx'),
    route('transfers/:transferId/edit', 'routes/transfer-edit.tsx'),
    route('transfers/:transferId/assessment', 'routes/transfer-assessment.tsx'),
    route('transfers/:transferId/assessments/:number', 'routes/transfer-signed.tsx'),
    route('law', 'routes/law.tsx'),
    route('law/statements', 'routes/law-statements.tsx'),
    route('law/instruments/:id', 'routes/law-instrument.tsx'),
    route('law/:code', 'routes/law-jurisdiction.tsx'),
    route('packs', 'routes/packs.tsx'),
    route('packs/new', 'routes/packs-new.tsx'),
    route('packs/import', 'routes/packs-import.tsx'),
    route('packs/import/:importId', 'routes/packs-import-report.tsx'),
    route('packs/shipped/:name', 'routes/pack-shipped.tsx'),
    route('packs/:packId', 'routes/pack.tsx', [
      index('routes/pack-questions.tsx'),
      route('rules', 'routes/pack-rules.tsx'),
      route('preview', 'routes/pack-preview.tsx'),
      route('versions', 'routes/pack-versions.tsx'),
    ]),
    route('settings', 'routes/settings.tsx'),
    route('settings/people', 'routes/settings-people.tsx'),
    route('settings/account', 'routes/settings-account.tsx'),
  ]),

  // Members of an organisation and link holders, answering.
  layout('shell/answering-layout.tsx', [
    route('answer/:assessmentId', 'routes/answer.tsx'),
    route('answer/:assessmentId/section/:sectionId', 'routes/answer-section.tsx'),
    route('answer/:assessmentId/review', 'routes/answer-review.tsx'),
    route('answer/:assessmentId/sent', 'routes/answer-sent.tsx'),
    route('answer/:assessmentId/doesnt-fit', 'routes/answer-doesnt-fit.tsx'),
    route('requests', 'routes/requests.tsx'),
    route('incident-reports', 'routes/incident-reports.tsx'),
    route('incident-reports/new', 'routes/incident-reports-new.tsx'),
    route('incident-reports/:reportId', 'routes/incident-report-sent.tsx'),
    route('announcements', 'routes/announcements.tsx'),
  ]),

  // Files that vendors hand in.
  route('answer/:assessmentId/evidence', 'routes/answer-evidence.ts'),
  route('answer/:assessmentId/evidence/:evidenceId', 'routes/answer-evidence-file.ts'),
  route('evidence/:shareId', 'routes/evidence-file.ts'),

  // Files made of what a page shows.
  route('vendors/export', 'routes/vendors-export.ts'),
  route('vendors/import/template.csv', 'routes/vendors-template.ts', { id: 'vendors-template-csv' }),
  route('vendors/import/template.xlsx', 'routes/vendors-template.ts', { id: 'vendors-template-xlsx' }),
  route('chains/proofs/export', 'routes/chain-proofs-export.ts'),
  route('chains/links/:linkId/files', 'routes/chain-link-files.ts'),
  route('chains/links/:linkId/files/:fileId', 'routes/chain-link-file.ts'),
  route('contracts/:contractId/annex', 'routes/contract-annex.ts'),
  route('contracts/:contractId/files', 'routes/contract-files.ts'),
  route('contracts/:contractId/files/:fileId', 'routes/contract-file.ts'),
  route('transfers/export/:format', 'routes/transfers-export.ts'),
  route('incidents/:incidentId/export', 'routes/incident-export.ts'),
  route('notices/:noticeId/file', 'routes/notice-file.ts'),
  route('law/proofs/:proofId/file', 'routes/law-proof-file.ts'),
  route('packs/template.xlsx', 'routes/packs-template.ts'),
  route('packs/:packId/export/:format', 'routes/pack-export.ts'),
  route('engagements/:id/score-input/:assessmentId/:which', 'routes/score-input.ts'),
  route('engagements/:id/score-bundle/:assessmentId/:which', 'routes/score-bundle.ts'),
  route('keys/:publicKey', 'routes/signing-key.ts'),

  // Forms that stand on every page.
  route('sign-out', 'routes/sign-out.ts'),
  route('switch-organisation', 'routes/switch-organisation.ts'),
  route('language', 'routes/language.ts'),

  // The change log as a feed, for anybody.
  route('law/changes/:format', 'routes/change-feed.ts', { id: 'change-feed' }),
  route('law/:code/changes/:format', 'routes/change-feed.ts', { id: 'change-feed-jurisdiction' }),
  route('packs/:packId/changes/:format', 'routes/change-feed.ts', { id: 'change-feed-pack' }),

  // For machines.
  route('readyz', 'routes/readyz.ts'),
  route('api/trpc/*', 'routes/trpc.ts'),

  // The plainest page there is: what others are measured against (docs/operations.md, bench pages).
  route('limit', 'routes/limit.tsx'),

  // The component sheet, for those who build; no part of a built portal.
  // oxlint-disable-next-line no-restricted-properties -- Vite reads this file while it builds; no setting of the server
  ...(process.env.NODE_ENV === 'production' ? [] : [route('gallery/:id?', 'routes/gallery.tsx')]),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
