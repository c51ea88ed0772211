import { addInvitationToken, deleteOutboxRow, findOutboxRow, type Transaction } from '@rantai/db'
import {
  acceptLink,
  answerDeclined,
  askChanges,
  carryAnswers,
  copyOwnList,
  countAnswers,
  hashToken,
  messagePosted,
  receiveIncidentNotice,
  receiveNoticeEntry,
  newToken,
  openExchange,
  receiveNotice,
  receivePassed,
  receivePublishedList,
  scoreSubmission,
  sendMail,
  sendReminder,
  tellReporter,
  tellAnnouncer,
  type Call,
  type Deps,
  type MailDeps,
  type WorkerCall,
} from '../../src/index'
import { anonymous, authorize, findRespondent, sweeper, type Member, type Respondent } from '../../src/access'
import { jobs } from '../../src/jobs'
import type { Means } from './people'

/** Where the demonstration plays: its means, who acts for the bank, and the moment from which days are counted. */
export type Stage = {
  readonly means: Means
  readonly today: Date
  readonly procurement: Member
  readonly riskManager: Member
  readonly dataProtection: Member
}

const DAY_MS = 86_400_000
/** Links of the past need not outlive it by much. */
const LINK_MS = 60 * DAY_MS

/** A moment so many days before today; the minutes only make the hours of a day differ. */
export const daysAgo = ({ today }: Stage, days: number, minutes = 0): Date =>
  new Date(today.getTime() - days * DAY_MS + minutes * 60_000)

export const isoDay = (at: Date): string => at.toISOString().slice(0, 10)

/** The same means with the clock of another moment. */
export const depsAt = (deps: Deps, at: Date): Deps => ({ ...deps, now: () => at })

export const callAt = (stage: Stage, member: Member, at: Date): { actor: Member; deps: Deps } => ({
  actor: member,
  deps: depsAt(stage.means.web, at),
})

/** Mails of the past are written down as sent and go nowhere. */
const nowhere: MailDeps = {
  mailer: { repeatableForHours: 24, deliver: () => Promise.resolve({ providerId: undefined }) },
  render: () => Promise.resolve({ subject: '', html: '', text: '', replyTo: undefined }),
}

export const workerCall = ({ means }: Stage, organisationId: string, at: Date): WorkerCall => ({
  actor: { kind: 'system', organisationId },
  deps: { ...depsAt(means.worker, at), ...nowhere },
})

let playing: Promise<void> = Promise.resolve()

/**
 * Does what the worker would have done, each job at the moment in which it was asked for: returns once all that was
 * asked for is done. The running worker may do some of it itself; every job can be done twice.
 */
export function playWorker(stage: Stage): Promise<void> {
  playing = playing.then(() => playAll(stage))
  return playing
}

type Waiting = { readonly organisationId: string; readonly id: string; readonly createdAt: Date }

async function playAll(stage: Stage): Promise<void> {
  const { worker } = stage.means
  const relay = authorize(sweeper, 'system.relay')
  for (;;) {
    const waiting = await worker.database.withScope(relay, (tx) =>
      tx.query<Waiting>(
        `select o.sender_organisation_id as "organisationId", o.id, o.created_at as "createdAt" from outbox o
         where o.created_at < $1 order by o.created_at`,
        // What is asked for today is left to the running worker, so that its mails can be read.
        [stage.today],
      ),
    )
    if (waiting.length === 0) return
    for (const key of waiting) {
      const row = await worker.database.withScope(relay, (tx) => findOutboxRow(tx, key))
      if (!row) continue
      await playJob(workerCall(stage, row.organisationId, key.createdAt), row.job, row.payload)
      await worker.database.withScope(relay, (tx) => deleteOutboxRow(tx, key))
    }
  }
}

function playJob(call: WorkerCall, job: string, payload: unknown): Promise<unknown> {
  switch (job) {
    case 'mail.send':
      return sendMail(call, jobs[job].payload.parse(payload).mailId)
    case 'assessment.submitted':
      return receiveSubmission(call, jobs[job].payload.parse(payload))
    case 'assessment.declined':
      return answerDeclined(call, jobs[job].payload.parse(payload))
    case 'message.posted':
      return messagePosted(call, jobs[job].payload.parse(payload))
    case 'notice.announced':
      return receiveNotice(call, jobs[job].payload.parse(payload).noticeId)
    case 'list.copy':
      return copyOwnList(call)
    case 'list.arrived':
      return receivePublishedList(call, jobs[job].payload.parse(payload).listId)
    case 'notice.answered':
      return tellAnnouncer(call, jobs[job].payload.parse(payload))
    case 'answers.carry':
      return carryAnswers(call, jobs[job].payload.parse(payload).assessmentId)
    case 'engagement.askChanges':
      return askChanges(call, jobs[job].payload.parse(payload))
    case 'answers.count':
      return countAnswers(call, jobs[job].payload.parse(payload))
    case 'incident.noticed':
      return receiveIncidentNotice(call, jobs[job].payload.parse(payload).noticeId)
    case 'incident.noticeSaid':
      return receiveNoticeEntry(call, jobs[job].payload.parse(payload))
    case 'incident.noticeAnswered':
      return tellReporter(call, jobs[job].payload.parse(payload))
    case 'questions.passed':
      return openExchange(call, jobs[job].payload.parse(payload).requestId)
    case 'transfers.follow':
      // Their own story follows them once, when all chains are there.
      return Promise.resolve()
    default:
      throw new Error(`The demonstration knows no job called ${job}.`)
  }
}

async function receiveSubmission(call: WorkerCall, sent: { assessmentId: string; submissionId: string }) {
  if (!(await receivePassed(call, sent))) await scoreSubmission(call, sent)
}

/** Sends the mails about returned answers once it has been quiet, each well after the last return. */
export async function playReturnMails(stage: Stage, assessmentId: string, at: Date): Promise<void> {
  const { organisationId } = stage.procurement
  await playWorker(stage)
  const waiting = await asSystem(stage, (tx) =>
    tx.query<{ id: string }>(
      `select w.id from mail w where w.organisation_id = $1 and w.assessment_id = $2 and w.template = 'returned' and w.state = 'queued'`,
      [organisationId, assessmentId],
    ),
  )
  for (const { id } of waiting) await sendMail(workerCall(stage, organisationId, at), id)
}

/** Sends, each at its time, the reminders of an assessment that fell due before a moment. */
export async function playReminders(stage: Stage, assessmentId: string, until: Date): Promise<void> {
  const { organisationId } = stage.procurement
  const due = await asSystem(stage, (tx) =>
    tx.query<{ id: string; dueAt: Date }>(
      `select r.id, r.due_at as "dueAt" from reminder r
       where r.organisation_id = $1 and r.assessment_id = $2 and r.state = 'planned' and r.due_at < $3 order by r.due_at`,
      [organisationId, assessmentId, until],
    ),
  )
  for (const { id, dueAt } of due) {
    await sendReminder(workerCall(stage, organisationId, dueAt), id)
    await playWorker(stage)
  }
}

type OpenedLink = {
  readonly respondent: Respondent
  readonly respondentHash: Uint8Array
  readonly as: (at: Date) => Call
}

/** The contact opens its link: a call of its own for any moment afterwards. */
export function openLink(stage: Stage, assessmentId: string, at: Date): Promise<OpenedLink> {
  return openLinkOf(stage, { organisationId: stage.procurement.organisationId, assessmentId }, at)
}

/** The same for an assessment that another organisation asks. */
export async function openLinkOf(
  stage: Stage,
  { organisationId, assessmentId }: { readonly organisationId: string; readonly assessmentId: string },
  at: Date,
): Promise<OpenedLink> {
  const token = newToken()
  const scope = authorize({ kind: 'system', organisationId }, 'invitation.send')
  await stage.means.worker.database.withScope(scope, async (tx) => {
    const [invitation] = await tx.query<{ id: string }>(
      `select i.id from invitation i where i.assessing_organisation_id = $1 and i.assessment_id = $2 and i.state in ('queued', 'sent', 'opened')`,
      [organisationId, assessmentId],
    )
    if (!invitation) throw new Error('This assessment has no invitation.')
    const expiresAt = new Date(at.getTime() + LINK_MS)
    await addInvitationToken(tx, { invitationId: invitation.id, hash: hashToken(token), expiresAt, at, fresh: false })
  })
  const deps = depsAt(stage.means.web, at)
  const { sessionToken } = await acceptLink({ actor: anonymous, deps }, { token })
  const respondentHash = hashToken(sessionToken)
  const respondent = await findRespondent(deps, respondentHash)
  if (!respondent) throw new Error('The link opened no session.')
  return { respondent, respondentHash, as: (when) => ({ actor: respondent, deps: depsAt(stage.means.web, when) }) }
}

/** In the bank’s own scope, as its worker. */
export function asSystem<Found>(
  { means, procurement }: Stage,
  work: (tx: Transaction) => Promise<Found>,
): Promise<Found> {
  const system = { kind: 'system', organisationId: procurement.organisationId } as const
  return means.worker.database.withScope(authorize(system, 'invitation.send'), work)
}
