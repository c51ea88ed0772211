import {
  correspondenceRepository,
  engagementRepository,
  type Correspondence,
  type EngagementAssessment,
} from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'

export type InvitationDetails = Correspondence & {
  readonly engagementId: string
  readonly vendorId: string
  readonly vendorName: string
  readonly title: string
  /** The newest assessment; null while nobody was asked. */
  readonly assessment: EngagementAssessment | null
}

const nothing: Correspondence = { mails: [], messages: [], reminders: [] }

/** Who was asked, what was mailed and said, and which reminders are planned. @throws UseCaseError forbidden, notFound */
export async function readInvitationDetails(
  { actor, deps }: Call,
  { engagementId }: { readonly engagementId: string },
): Promise<InvitationDetails> {
  const scope = authorize(actor, 'invitation.read')
  return deps.database.withScope(scope, async (tx) => {
    const { id, vendorId, vendorName, title, assessments } = await engagementRepository.readEngagement(tx, engagementId)
    const assessment = assessments[0] ?? null
    const said = assessment ? await correspondenceRepository.readCorrespondence(tx, assessment.id) : nothing
    return { engagementId: id, vendorId, vendorName, title, assessment, ...said }
  })
}
