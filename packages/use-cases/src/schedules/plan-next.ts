import {
  type Cause,
  deleteScheduleOf,
  type Dossier,
  lastFullDecisionOn,
  listTakenCauses,
  lockPlanOfDecision,
  newId,
  putSchedule,
  shareReassessment,
  type Transaction,
} from '@rantai/db'
import {
  addDays,
  businessDayOnOrBefore,
  type Cadence,
  type Condition,
  dueDates,
  opensOn,
  type IsHoliday,
  type Questionnaire,
  type Tier,
} from '@rantai/questionnaires'
import { dateIn, holidaysOf, momentIn } from '../calendar'
import type { Judged } from '../decisions/judged'

/** Invitations go at nine in the morning of the organisation. */
const openingHour = 9
/** Asked for a renewal this long after evidence ran out, and this long before a contract ends (scheduling.md). */
const afterExpiry = 30
const beforeContractEnd = 90

/** What a plan is made from: an assessment scored today. */
type Scored = Pick<Judged, 'dossier' | 'questionnaire' | 'file' | 'explanation'>

export type Planned = {
  readonly fullDueOn: string | null
  readonly deltaDueOn: string | null
  readonly dueOn: string
  readonly kind: 'full' | 'delta'
  readonly cause: Cause
}

/**
 * Plans the next assessment of an engagement from the moment of a decision: the earliest of the full and the delta
 * cycle, the expiry of evidence that a cap or knock-out leans on, and the end of the contract. A cause that was used
 * before is not planned again. Null, and no plan, where nothing is due ever.
 */
export async function planNext(
  tx: Transaction,
  judged: Scored,
  {
    cadence,
    at,
    decidedOn = judged.file.asOf,
  }: { readonly cadence: Cadence; readonly at: Date; readonly decidedOn?: string },
): Promise<Planned | null> {
  const { dossier } = judged
  const today = judged.file.asOf
  const isHoliday = holidaysOf(dossier.vendorCountry)
  const lastFull = dossier.kind === 'full' ? decidedOn : await lastFullDecisionOn(tx, dossier.engagementId)
  const dates = dueDates({ lastFull, lastDecision: decidedOn, cadence, isHoliday })
  const taken = await listTakenCauses(tx, dossier.engagementId)
  const planned = earliest(candidatesOf(judged, { dates, isHoliday }), taken, today)
  if (!planned) {
    await deleteScheduleOf(tx, dossier.engagementId)
    await shareReassessment(tx, dossier.assessmentId, null)
    return null
  }
  const tier: Tier = judged.explanation.inherent.tier ?? dossier.tier ?? 'low'
  const opens = opensOn(planned.dueOn, tier, isHoliday)
  const plan = { ...planned, fullDueOn: dates.fullDue, deltaDueOn: dates.deltaDue }
  const nextDueAt = momentIn(opens, openingHour, dossier.timeZone)
  // Never before the decision itself: an opening day that has passed is now.
  const notBefore = dateIn(nextDueAt, dossier.timeZone) < today ? at : nextDueAt
  await putSchedule(tx, { id: newId(), engagementId: dossier.engagementId, ...plan, nextDueAt: notBefore })
  await shareReassessment(tx, dossier.assessmentId, plan.dueOn)
  return plan
}

/**
 * Plans anew from the decision that stands, because evidence was accepted or rejected after it: what runs out first may
 * be another one now. Nothing where nothing is planned: it was rejected, or the vendor is being asked already.
 */
export async function planAnew(tx: Transaction, judged: Scored, at: Date): Promise<void> {
  const { engagementId, assessmentId } = judged.dossier
  const plan = await lockPlanOfDecision(tx, engagementId, assessmentId)
  if (plan) await planNext(tx, judged, { ...plan, at })
}

type Candidate = Pick<Planned, 'dueOn' | 'kind' | 'cause'>

function candidatesOf(
  { dossier, questionnaire }: Scored,
  { dates, isHoliday }: { readonly dates: ReturnType<typeof dueDates>; readonly isHoliday: IsHoliday },
): Candidate[] {
  const { engagementId, contractEndsOn } = dossier
  const cycle = (date: string | null, kind: 'full' | 'delta'): Candidate[] =>
    date === null
      ? []
      : [
          {
            dueOn: date,
            kind,
            cause: { kind: kind === 'full' ? 'fullCadence' : 'deltaCadence', object: engagementId, date },
          },
        ]
  const expiry = firstExpiry(dossier, questionnaire)
  return [
    ...cycle(dates.fullDue, 'full'),
    ...cycle(dates.deltaDue, 'delta'),
    ...(expiry
      ? [
          {
            dueOn: businessDayOnOrBefore(addDays(expiry.date, afterExpiry), isHoliday),
            kind: 'delta' as const,
            cause: { kind: 'evidenceExpiry' as const, object: expiry.shareId, date: expiry.date },
          },
        ]
      : []),
    ...(contractEndsOn === null
      ? []
      : [
          {
            dueOn: businessDayOnOrBefore(addDays(contractEndsOn, -beforeContractEnd), isHoliday),
            kind: 'delta' as const,
            cause: { kind: 'contractEnd' as const, object: engagementId, date: contractEndsOn },
          },
        ]),
  ]
}

/** The one due first among causes that weren't used; what lies in the past is due today. */
function earliest(candidates: readonly Candidate[], taken: readonly Cause[], today: string): Candidate | undefined {
  const isTaken = ({ cause }: Candidate): boolean =>
    taken.some((each) => each.kind === cause.kind && each.object === cause.object && each.date === cause.date)
  return candidates
    .filter((each) => !isTaken(each))
    .map((each) => ({ ...each, dueOn: each.dueOn < today ? today : each.dueOn }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.kind === 'full' ? -1 : 1))[0]
}

/** The first day on which accepted, required evidence of a question that a cap or knock-out names runs out. */
function firstExpiry(dossier: Dossier, questionnaire: Questionnaire): { date: string; shareId: string } | undefined {
  const named = questionsNamedByRules(questionnaire)
  const required = new Set(
    questionnaire.questions.filter(({ id, evidence }) => evidence?.required && named.has(id)).map(({ id }) => id),
  )
  const used = new Set(
    dossier.answers.filter((answer) => required.has(answer.questionId)).flatMap(({ evidence }) => evidence),
  )
  return dossier.shares
    .flatMap((share) =>
      used.has(share.id) && share.state === 'accepted' && !share.revoked && share.expiresOn !== null
        ? [{ date: share.expiresOn, shareId: share.id }]
        : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1))[0]
}

function questionsNamedByRules(questionnaire: Questionnaire): ReadonlySet<string> {
  const named = new Set<string>()
  const conditions = [
    ...questionnaire.knockOuts.map((rule) => rule.when),
    ...questionnaire.questions.flatMap((question) => (question.caps ?? []).map((cap) => cap.when)),
  ]
  for (const condition of conditions) collect(condition, named)
  return named
}

function collect(condition: Condition, named: Set<string>): void {
  if ('all' in condition) for (const each of condition.all) collect(each, named)
  else if ('any' in condition) for (const each of condition.any) collect(each, named)
  else if ('not' in condition) collect(condition.not, named)
  else {
    if ('answer' in condition) named.add(condition.answer)
    if ('value' in condition) named.add(condition.value)
  }
}
