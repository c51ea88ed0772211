import { engagementRepository, lockEngagementRow, newId } from '@rantai/db'
import { authorize } from '../access'
import { openAssessment, packsInForce } from '../assessments'
import type { Call } from '../call'
import { dateIn } from '../calendar'
import { factsOf } from '../engagements/read-engagement'
import { readOwnPacks } from '../packs/own-packs'
import { UseCaseError } from '../errors'
import { assertMayBeAsked } from './claimed-vendor'
import type { InviteVendorInput } from './invitations.schema'

/** While an assessment is in one of these states, an engagement gets no second one. */
const open = new Set(['draft', 'invited', 'inReview', 'returned'])

/**
 * Sends the questionnaire of an engagement to one contact of its vendor: opens the assessment and asks for its one mail.
 * @throws UseCaseError notFound; notAllowedNow when an assessment is open; invalidInput when the date has passed or facts
 *   that the tier needs are missing, or the address could open nothing
 */
export async function inviteVendor({ actor, deps }: Call, input: InviteVendorInput): Promise<{ assessmentId: string }> {
  const scope = authorize(actor, 'invitation.send')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const at = deps.now()
  return deps.database.withScope(scope, async (tx) => {
    // The calendar may want to ask at the same moment: one of the two waits and then sees the other's assessment.
    await lockEngagementRow(tx, input.engagementId)
    const engagement = await engagementRepository.readEngagement(tx, input.engagementId)
    const running = engagement.assessments.find(({ assessingState }) => open.has(assessingState))
    if (running) throw new UseCaseError('notAllowedNow', { state: running.assessingState })
    const today = dateIn(at, engagement.organisationTimeZone)
    const issues = [
      ...(input.dueOn <= today ? [{ path: ['dueOn'], message: 'Choose a date after today.' }] : []),
      ...(engagement.missingFacts.length > 0
        ? [
            {
              path: ['engagementId'],
              message: 'Some facts of the engagement are missing. Complete them first: they decide what is asked.',
            },
          ]
        : []),
    ]
    if (issues.length > 0) throw new UseCaseError('invalidInput', { issues })
    await assertMayBeAsked(tx, { vendorId: engagement.vendorId, email: input.contactEmail })
    await engagementRepository.upsertContact(tx, {
      id: newId(),
      vendorId: engagement.vendorId,
      name: input.contactName,
      email: input.contactEmail,
      locale: input.locale,
      at,
    })
    const facts = factsOf(engagement)
    const own = await readOwnPacks(tx)
    const { assessmentId } = await openAssessment(
      tx,
      actor,
      {
        engagement: { ...engagement, packs: packsInForce({ ...engagement, facts, own }) },
        vendor: { name: engagement.vendorName, country: engagement.vendorCountry },
        customer: { name: engagement.organisationName, timeZone: engagement.organisationTimeZone },
        facts,
        own,
        contact: { name: input.contactName, email: input.contactEmail, locale: input.locale },
        requester: { name: actor.name, email: actor.email },
        message: input.message === '' ? null : input.message,
        dueOn: input.dueOn,
        asOf: today,
        kind: 'full',
        number: Math.max(0, ...engagement.assessments.map((each) => each.number)) + 1,
        follows: null,
      },
      at,
    )
    return { assessmentId }
  })
}
