import { DAY, type WorldBuilder } from './world'

type Between = {
  readonly assessing: string
  readonly answering: string
  readonly assessment: string
  readonly invitation: string
}

/** Words that were kept from another contact, and the mail that asks for them. */
export function addHandover(b: WorldBuilder, name: string, of: Between): void {
  b.add('handover', {
    assessing_organisation_id: of.assessing,
    id: b.id(`${name}.handoverId`),
    answering_organisation_id: of.answering,
    assessment_id: of.assessment,
    from_invitation_id: of.invitation,
    to_invitation_id: of.invitation,
    token_hash: b.secret(`${name}.handover`).hash,
    token_expires_at: b.at(10 * DAY),
    asked_at: b.at(-2 * DAY),
    agreed_at: null,
  })
  b.add('kept_copy', {
    organisation_id: of.answering,
    id: b.id(),
    assessment_id: of.assessment,
    invitation_id: of.invitation,
    content: { answers: [], history: [], evidence: [], versions: [], links: [], note: b.mark('Kept words') },
    kept_at: b.at(-2 * DAY),
  })
}
