import {
  contractRepository,
  findLatestDossier,
  lockPlanOfDecision,
  newId,
  planReminders,
  type ContractRow,
  type Transaction,
} from '@rantai/db'
import { addDays } from '@rantai/questionnaires'
import { momentIn } from '../calendar'
import { judge } from '../decisions/judged'
import { planAnew } from '../schedules/plan-next'

/** Whoever looks after a contract is told so many days before it ends, renews or is to be looked at again (mcc.md section 4). */
const daysBefore = [120, 60, 30] as const
/** In the morning of the organisation, as invitations go. */
const tellingHour = 9

type Days = Pick<ContractRow, 'id' | 'state' | 'endsOn' | 'renewsOn' | 'reviewOn' | 'timeZone'>

/** Plans the reminders of a signed contract that lie ahead. What was planned for a day that moved says nothing when it comes. */
export async function planContractDays(tx: Transaction, contract: Days, at: Date): Promise<void> {
  if (contract.state !== 'signed') return
  const { id: contractId, timeZone } = contract
  const days = [
    ['end', contract.endsOn],
    ['renewal', contract.renewsOn],
    ['review', contract.reviewOn],
  ] as const
  const rows = days.flatMap(([kind, eventOn]) =>
    eventOn === null
      ? []
      : daysBefore.map((before) => ({
          id: newId(),
          contractId,
          kind,
          eventOn,
          daysBefore: before,
          dueAt: momentIn(addDays(eventOn, -before), tellingHour, timeZone),
        })),
  )
  await planReminders(
    tx,
    rows.filter(({ dueAt }) => dueAt > at),
  )
}

/**
 * The engagement ends when the first of its signed contracts does: that day is a cause to ask its vendor again (90 days
 * before), so the plan moves with it. `was` is the end that this contract gave it before; where no signed contract has an
 * end any more, a day that somebody typed at intake stays.
 */
export async function moveEngagementEnd(
  tx: Transaction,
  { engagementId, was, at }: { readonly engagementId: string; readonly was: string | null; readonly at: Date },
): Promise<void> {
  const latest = await findLatestDossier(tx, engagementId)
  // The plan before the engagement: in that order the worker locks them too.
  if (latest) await lockPlanOfDecision(tx, engagementId, latest.assessmentId)
  const endsOn = await contractRepository.firstEndOf(tx, engagementId)
  const moved = await contractRepository.setEngagementEnd(tx, { engagementId, endsOn, was, at })
  if (moved && latest?.submission) await planAnew(tx, await judge(tx, latest.assessmentId, at), at)
}
