import { openDueReassessment, postMessage, type Call } from '../../src/index'
import { authorize } from '../../src/access'
import { answer, confirmSome, submit } from './answering'
import { decide, review } from './reviewing'
import type { Story } from './stories'
import { daysAgo, isoDay, openLink, playReminders, playWorker, workerCall, type Stage } from './stage'
import type { DemoVendor } from './vendor-list'
import { addDemoVendor, invite, type DemoEngagement } from './work'

/** Days between a vendor's entry in the register and its first invitation. */
const KNOWN_BEFORE = 6

/** Plays what happened with one vendor, each act at its own time. */
export async function playVendor(stage: Stage, vendor: DemoVendor, story: Story | undefined): Promise<void> {
  const entered = (story?.invited ?? 20) + KNOWN_BEFORE
  const engagement = await addDemoVendor(stage, vendor, daysAgo(stage, entered))
  if (!story) return
  const { invited, due } = story
  const { engagementId } = engagement
  const silentUntil = story.submitted ?? story.message?.day ?? 0
  const assessmentId = await invite(stage, { engagementId, contact: vendor.contact, invited, due, silentUntil })
  if (story.opened === undefined) return
  const link = await openLink(stage, assessmentId, daysAgo(stage, story.opened, 25))
  await playAnswers(stage, { assessmentId, vendor, story, as: link.as })
  await playBank(stage, { assessmentId, story, ...engagement })
  if (story.again) await playAgain(stage, engagement, story.again)
}

type Answers = {
  readonly assessmentId: string
  readonly vendor: DemoVendor
  readonly story: Story
  readonly as: (at: Date) => Call
  /** Who signs, where it isn't who answers. */
  readonly signAs?: (at: Date) => Call
  /** What is done between answering and sending. */
  readonly meanwhile?: () => Promise<void>
}

/** The vendor's part: answers, a word to the bank, the submission. */
export async function playAnswers(stage: Stage, { assessmentId, vendor, story, as, signAs = as, meanwhile }: Answers) {
  const { answered, submitted, message, share = 1, endsInDays } = story
  if (answered !== undefined) {
    const about = { ...vendor, maturity: story.maturity ?? 'adequate', given: story.given ?? {} }
    const call = as(daysAgo(stage, answered, 70))
    await answer(call, { assessmentId, vendor: about, locale: vendor.contact.locale, share, endsInDays })
  }
  await meanwhile?.()
  if (message) {
    const { kind, body, reason, day, proposed } = message
    const proposedOn = proposed === undefined ? null : isoDay(daysAgo(stage, -proposed))
    await postMessage(as(daysAgo(stage, day, 40)), { assessmentId, kind, body, reason, proposedOn })
    await playWorker(stage)
  }
  if (submitted !== undefined) {
    const signer = story.signer ?? { name: vendor.contact.name, title: 'Head of Information Security' }
    await submit(signAs(daysAgo(stage, submitted, 95)), assessmentId, signer)
    await playWorker(stage)
  }
}

/** The bank's part: review and decision. */
export async function playBank(
  stage: Stage,
  { assessmentId, engagementId, story }: { assessmentId: string; engagementId: string; story: Story },
): Promise<void> {
  if (story.review) {
    const { day, ...reviewing } = story.review
    await review(stage, daysAgo(stage, day, 30), { assessmentId, ...reviewing })
    await playWorker(stage)
  }
  if (story.decided) {
    const { day, ...deciding } = story.decided
    await decide(stage, daysAgo(stage, day, 120), { engagementId, ...deciding })
    await playWorker(stage)
  }
}

/** The calendar asks again when it said it would, and the vendor begins to confirm what it answered before. */
async function playAgain(stage: Stage, { engagementId }: DemoEngagement, again: NonNullable<Story['again']>) {
  const { organisationId } = stage.procurement
  const { worker } = stage.means
  const planned = await worker.database.withScope(
    authorize({ kind: 'system', organisationId }, 'invitation.send'),
    async (tx) => {
      const [row] = await tx.query<{ id: string; opensAt: Date }>(
        'select s.id, s.next_due_at as "opensAt" from schedule s where s.organisation_id = $1 and s.engagement_id = $2',
        [organisationId, engagementId],
      )
      return row
    },
  )
  if (!planned || planned.opensAt > daysAgo(stage, again.day)) return
  // The running worker may have seen first that it is due; the demonstration then has one step less.
  const assessmentId = await openDueReassessment(workerCall(stage, organisationId, planned.opensAt), planned.id)
  if (assessmentId === undefined) return
  await playWorker(stage)
  await playReminders(stage, assessmentId, stage.today)
  const { as } = await openLink(stage, assessmentId, daysAgo(stage, again.day, 10))
  await confirmSome(as(daysAgo(stage, again.day, 30)), assessmentId, again.confirmed)
}
