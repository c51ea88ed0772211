import { authorize, type System } from '@rantai/use-cases/access'
import { jobs, type JobName, type JobPayload } from '@rantai/use-cases/jobs'
import {
  announceContent,
  answerDeclined,
  askAfterIncident,
  askChanges,
  carryAnswers,
  copyOwnList,
  countAnswers,
  endExchange,
  followTransfers,
  messagePosted,
  openDueReassessment,
  openExchange,
  receiveIncidentNotice,
  receiveNotice,
  receiveNoticeEntry,
  receivePublishedList,
  receivePassed,
  remindDelegation,
  receiveWithdrawal,
  remindExchange,
  remindOfFinding,
  remindOfIncident,
  remindOfProof,
  remindOfTransfer,
  rescorePortfolio,
  scoreSubmission,
  sendContractReminder,
  sendFreshLink,
  sendMail,
  sendReminder,
  sendUserMail,
  tellAnnouncer,
  tellHolder,
  tellJoinRequest,
  tellOfFinding,
  tellReporter,
  tendNotice,
  type WorkerCall,
} from '@rantai/use-cases'
import { deleteOutboxRow, findOutboxRow } from '@rantai/db'
import type { QueuedKey } from '../queue/backend'

type Handlers = { readonly [Name in JobName]: (call: WorkerCall, payload: JobPayload<Name>) => Promise<unknown> }

const handlers: Handlers = {
  'mail.send': (call, { mailId }) => sendMail(call, mailId),
  'invitation.freshLink': (call, { invitationId }) => sendFreshLink(call, invitationId),
  'join.requested': (call, { joinRequestId }) => tellJoinRequest(call, joinRequestId),
  // What a sub-processor sent to a vendor goes beside the vendor's questions; nothing of it is scored.
  'assessment.submitted': async (call, payload) =>
    (await receivePassed(call, payload)) ? undefined : scoreSubmission(call, payload),
  'assessment.declined': (call, payload) => answerDeclined(call, payload),
  'message.posted': (call, payload) => messagePosted(call, payload),
  'answers.carry': (call, { assessmentId }) => carryAnswers(call, assessmentId),
  'answers.count': (call, payload) => countAnswers(call, payload),
  'engagement.askChanges': (call, payload) => askChanges(call, payload),
  'notice.announced': (call, { noticeId }) => receiveNotice(call, noticeId),
  'notice.withdrawn': (call, { noticeId }) => receiveWithdrawal(call, noticeId),
  'notice.answered': (call, payload) => tellAnnouncer(call, payload),
  'finding.told': (call, payload) => tellOfFinding(call, payload),
  'list.copy': (call) => copyOwnList(call),
  'list.arrived': (call, { listId }) => receivePublishedList(call, listId),
  'incident.noticed': (call, { noticeId }) => receiveIncidentNotice(call, noticeId),
  'incident.noticeSaid': (call, payload) => receiveNoticeEntry(call, payload),
  'incident.noticeAnswered': (call, payload) => tellReporter(call, payload),
  'engagement.askAfterIncident': (call, payload) => askAfterIncident(call, payload),
  'questions.passed': (call, { requestId }) => openExchange(call, requestId),
  'questions.remind': (call, { requestId }) => remindExchange(call, requestId),
  'questions.takenBack': (call, { requestId }) => endExchange(call, requestId),
  'questions.handed': (call, payload) => tellHolder(call, payload),
  'transfers.follow': (call) => followTransfers(call),
}

type Deps = WorkerCall['deps']

/** Does what one queued job asks for. Every path may run twice and at the same time: the second finds nothing to do. */
export async function handle(deps: Deps, name: string, key: QueuedKey): Promise<void> {
  const callFor = (organisationId: string | undefined): WorkerCall => ({
    deps,
    actor: { kind: 'system', organisationId },
  })
  switch (name) {
    case 'outbox':
      return handleOutbox(deps, key)
    case 'schedule':
      await openDueReassessment(callFor(key.organisationId), key.id)
      return
    case 'scores.due':
      await rescorePortfolio(callFor(key.organisationId), 'due')
      return
    case 'scores.all':
      await rescorePortfolio(callFor(key.organisationId), 'all')
      return
    case 'reminder':
      await sendReminder(callFor(key.organisationId), key.id)
      return
    case 'incident':
      await remindOfIncident(callFor(key.organisationId), key.id)
      return
    case 'notice':
      await tendNotice(callFor(key.organisationId), key.id)
      return
    case 'findingReminder':
      await remindOfFinding(callFor(key.organisationId), key.id)
      return
    case 'flowDownProof':
      await remindOfProof(callFor(key.organisationId), key.id)
      return
    case 'delegation':
      await remindDelegation(callFor(key.organisationId), key.id)
      return
    case 'contractReminder':
      await sendContractReminder(callFor(key.organisationId), key.id)
      return
    case 'transfer':
      await remindOfTransfer(callFor(key.organisationId), key.id)
      return
    case 'transfers':
      await followTransfers(callFor(key.organisationId))
      return
    case 'content':
      await announceContent(callFor(key.organisationId))
      return
    case 'mail':
      await sendMail(callFor(key.organisationId), key.id)
      return
    case 'userMail':
      await sendUserMail(callFor(undefined), key.id)
      return
    default:
      throw new Error(`No handler is called ${name}.`)
  }
}

const system: System = { kind: 'system', organisationId: undefined }

/** The organisation and the side come from the outbox row, never from a payload. The row goes when its work is done. */
async function handleOutbox(deps: Deps, key: QueuedKey): Promise<void> {
  const scope = authorize(system, 'system.relay')
  const row = await deps.database.withScope(scope, (tx) => findOutboxRow(tx, key))
  if (!row) return
  if (!(row.job in jobs)) throw new Error(`An outbox row asks for ${row.job}, which is no job.`)
  const call: WorkerCall = { deps, actor: { kind: 'system', organisationId: row.organisationId } }
  await run(call, row.job as JobName, row.payload)
  await deps.database.withScope(scope, (tx) => deleteOutboxRow(tx, key))
}

async function run(call: WorkerCall, name: JobName, payload: unknown): Promise<void> {
  const handler = handlers[name] as (call: WorkerCall, payload: unknown) => Promise<unknown>
  await handler(call, jobs[name].payload.parse(payload))
}
