import {
  deleteSchedule,
  findLatestDossier,
  findOpenAssessmentOf,
  lockDueSchedule,
  lockEngagementRow,
  type DueSchedule,
  readReassessmentSource,
  type ReassessmentSource,
  setCauseAssessment,
  takeCause,
  type Transaction,
} from '@rantai/db'
import { answerBusinessDays, businessDayOnOrBefore, delta, type Facts } from '@rantai/questionnaires'
import { authorize } from '../access'
import { composeFor, openAssessment, packsInForce } from '../assessments'
import { record } from '../audit'
import { dateIn, holidaysOf } from '../calendar'
import { dueAfter } from '../engagements/read-engagement'
import type { WorkerCall } from '../notifications'
import { readOwnPacks } from '../packs/own-packs'
import { questionnaireOf } from '../scores/questionnaire'
import { scoreFileOf } from '../scores/score-input'

/**
 * Asks a vendor again when the calendar says so. The plan, its cause, the new assessment, its invitation and its mail
 * are one transaction: whoever is killed and however many try at once, a cause opens at most one assessment, ever. An
 * engagement with an open assessment gets no second: the cause is noted on the open one.
 *
 * @returns the id of the assessment that was opened, or undefined where there was nothing to open
 */
export async function openDueReassessment(
  { actor, deps }: WorkerCall,
  scheduleId: string,
): Promise<string | undefined> {
  const scope = authorize(actor, 'invitation.send')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const due = await lockDueSchedule(tx, scheduleId, at)
    if (!due) return undefined
    await lockEngagementRow(tx, due.engagementId)
    // The next plan comes with the next decision, or never for a closed engagement.
    await deleteSchedule(tx, due.id)
    if (due.engagementState === 'closed') return undefined
    const { engagementId } = due
    if (!(await takeCause(tx, due.cause, { engagementId, at }))) return undefined
    const open = await findOpenAssessmentOf(tx, engagementId)
    if (open !== undefined) {
      await setCauseAssessment(tx, due.cause, open)
      const data = { assessmentId: open, cause: due.cause }
      await record(
        tx,
        actor,
        { action: 'assessment.causeAdded', objectKind: 'engagement', objectId: engagementId, data },
        at,
      )
      return undefined
    }
    const assessmentId = await askAgain(tx, { call: { actor, deps }, due, at })
    if (assessmentId !== undefined) await setCauseAssessment(tx, due.cause, assessmentId)
    return assessmentId
  })
}

type Asking = {
  readonly call: Pick<WorkerCall, 'actor' | 'deps'>
  /** `exact`: the day holds, also where it leaves the vendor less than its usual time. */
  readonly due: Pick<DueSchedule, 'engagementId' | 'kind' | 'dueOn' | 'cause'> & { readonly exact?: boolean }
  readonly at: Date
  /** Opens nothing where no question is new or changed. */
  readonly onlyChanges?: boolean
}

/** Composes what is asked now, sorts it against what was answered, and opens the assessment that follows. */
export async function askAgain(
  tx: Transaction,
  { call, due, at, onlyChanges = false }: Asking,
): Promise<string | undefined> {
  const source = await readReassessmentSource(tx, due.engagementId)
  const today = dateIn(at, source.timeZone)
  const facts = factsOf(source)
  const contact = contactOf(source)
  const previous = await findLatestDossier(tx, due.engagementId)
  if (!previous) throw new Error('A plan of an engagement that nobody ever answered for.')
  const own = await readOwnPacks(tx)
  const packs = packsInForce({ ...source, facts, own })
  const { questionnaire: next } = composeFor({ packs, variant: source.variant, facts, asOf: today, own })
  const full = due.kind === 'full'
  const sorted = delta({
    previous: {
      questionnaire: await questionnaireOf(tx, previous.questionnaireHash),
      answers: scoreFileOf(previous, today).answers,
    },
    next,
    facts,
    asOf: today,
    full,
  })
  if (onlyChanges && sorted.new.length + sorted.changed.length === 0) return undefined
  const opened = await openAssessment(
    tx,
    call.actor,
    {
      engagement: { ...source, packs, id: due.engagementId },
      vendor: { name: source.vendorName, country: source.vendorCountry },
      customer: { name: source.customerName, timeZone: source.timeZone },
      facts,
      own,
      contact,
      requester: requesterOf(source),
      message: null,
      dueOn: due.exact === true ? exactDayOf(source, due.dueOn) : dueOnOf(source, due, today),
      asOf: today,
      kind: due.kind,
      number: source.count + 1,
      follows: {
        previousAssessmentId: previous.assessmentId,
        delta: {
          ...sorted,
          confirm: sorted.confirm.map(({ question }) => question),
          because: Object.fromEntries(sorted.confirm.map(({ question, because }) => [question, because])),
        },
        cause: due.cause,
      },
    },
    at,
  )
  return opened.assessmentId
}

/** The engagement's facts over the organisation's own, as at an invitation. */
function factsOf({ profile, facts }: ReassessmentSource): Facts {
  const own = Object.entries(profile).filter(([, value]) => value !== null)
  return { ...(Object.fromEntries(own) as Facts), ...(facts as Facts) }
}

function contactOf({ contactName, contactEmail, locale }: ReassessmentSource) {
  if (contactName === null || contactEmail === null) throw new Error('Nobody was ever invited for this engagement.')
  return { name: contactName, email: contactEmail, locale: locale ?? 'en' }
}

/** Whoever owns the engagement now, else who asked the last time. */
function requesterOf({ ownerName, ownerEmail, requesterName, requesterEmail }: ReassessmentSource) {
  return ownerName === null ? { name: requesterName, email: requesterEmail } : { name: ownerName, email: ownerEmail }
}

/** The day itself, or the business day before it in the vendor's country. */
const exactDayOf = ({ vendorCountry }: ReassessmentSource, dueOn: string): string =>
  businessDayOnOrBefore(dueOn, holidaysOf(vendorCountry))

/** The planned day, or later where the vendor would not have its time to answer. */
function dueOnOf(
  { tier, vendorCountry }: ReassessmentSource,
  { dueOn }: Pick<DueSchedule, 'dueOn'>,
  today: string,
): string {
  const least = dueAfter(today, answerBusinessDays(tier ?? 'moderate'), holidaysOf(vendorCountry))
  return dueOn < least ? least : dueOn
}
