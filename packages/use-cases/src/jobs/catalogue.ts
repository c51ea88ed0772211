import { z } from 'zod'

const id = z.uuid()

/**
 * Every job there is: what its payload holds (ids only) and how often it is tried. The scope a job runs in comes from
 * its outbox row, never from the payload. Handlers are idempotent and may overlap.
 */
export const jobs = {
  /** Sends one mail of the ledger. */
  'mail.send': { payload: z.object({ mailId: id }), attempts: 8 },
  /** Writes the ledger row of a fresh link for an invitation whose link ran out. */
  'invitation.freshLink': { payload: z.object({ invitationId: id }), attempts: 5 },
  /** Somebody asks to join: tell the administrators. Written by the gate that takes the request. */
  'join.requested': { payload: z.object({ joinRequestId: id }), attempts: 5 },
  /** The vendor sent its answers: score them, tell the reviewer, stop reminders. Runs on the customer's side. */
  'assessment.submitted': { payload: z.object({ assessmentId: id, submissionId: id }), attempts: 8 },
  /** The vendor said that it doesn't fit, or asks for time. Runs on the customer's side. */
  'assessment.declined': { payload: z.object({ assessmentId: id, messageId: id }), attempts: 5 },
  /** Either side wrote something: tell the other. */
  'message.posted': { payload: z.object({ assessmentId: id, messageId: id }), attempts: 5 },
  /** A new assessment follows an earlier one: copy what is carried into the vendor's working copy. Runs on the vendor's side. */
  'answers.carry': { payload: z.object({ assessmentId: id }), attempts: 8 },
  /**
   * Somebody with a link to some questions answered, or (`nobodyWrote`) answers were put aside or came back: count the
   * whole. Runs on the vendor's side.
   */
  'answers.count': { payload: z.object({ assessmentId: id, nobodyWrote: z.boolean().optional() }), attempts: 8 },
  /** A pack has a newer version than an engagement was asked by: ask what changed, where that asks anything. */
  'engagement.askChanges': { payload: z.object({ engagementId: id, packId: z.string().min(1).max(80) }), attempts: 5 },
  /** A vendor announced a change of its sub-processors: keep it, start the clock, tell people. Runs on the customer's side. */
  'notice.announced': { payload: z.object({ noticeId: id }), attempts: 8 },
  /** It withdrew it. Runs on the customer's side. */
  'notice.withdrawn': { payload: z.object({ noticeId: id }), attempts: 8 },
  /** A customer answered a notice, or time did: tell who announced it. Runs on the vendor's side. */
  'notice.answered': { payload: z.object({ noticeId: id, replyId: id }), attempts: 5 },
  /** Either side said something about a finding: tell the other. Runs on the customer's side. */
  'finding.told': { payload: z.object({ assessmentId: id, findingId: id, entryId: id.nullable() }), attempts: 5 },
  /** Customers are to get the organisation's own list as it was published last. Runs on the vendor's side. */
  'list.copy': { payload: z.object({}), attempts: 8 },
  /** A copy of a vendor's list arrived. Runs on the customer's side. */
  'list.arrived': { payload: z.object({ listId: id }), attempts: 8 },
  /** A vendor told of an incident. Runs on the customer's side. */
  'incident.noticed': { payload: z.object({ noticeId: id }), attempts: 8 },
  /** A vendor said more of it. Runs on the customer's side. */
  'incident.noticeSaid': { payload: z.object({ noticeId: id, entryId: id }), attempts: 8 },
  /** A customer read a vendor's report, or said something to it. Runs on the vendor's side. */
  'incident.noticeAnswered': { payload: z.object({ noticeId: id, entryId: id }), attempts: 5 },
  /** An incident reaches an engagement through its chain: ask its vendor again. */
  'engagement.askAfterIncident': { payload: z.object({ engagementId: id, incidentId: id }), attempts: 5 },
  /** A vendor passed questions to a sub-processor: ask it. Runs on the vendor's side, as do the next two. */
  'questions.passed': { payload: z.object({ requestId: id }), attempts: 8 },
  'questions.remind': { payload: z.object({ requestId: id }), attempts: 5 },
  'questions.takenBack': { payload: z.object({ requestId: id }), attempts: 8 },
  /** Questions were handed to somebody, or (`reminder`) that one is reminded by hand: send the mail. Runs on the vendor's side. */
  'questions.handed': { payload: z.object({ delegationId: id, reminder: z.boolean().optional() }), attempts: 8 },
  /** Chains or facts changed: bring the registry of transfers in step. */
  'transfers.follow': { payload: z.object({}), attempts: 5 },
} as const satisfies Record<string, { payload: z.ZodType; attempts: number }>

export type JobName = keyof typeof jobs
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]['payload']>
