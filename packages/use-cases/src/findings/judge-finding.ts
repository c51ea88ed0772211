import {
  deleteConditionMet,
  type FindingEntryKind,
  insertConditionMet,
  newId,
  sharedFindingRepository,
  type SharedFindingRow,
  type Transaction,
} from '@rantai/db'
import { authorize, type Member } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import type { JudgeFindingInput } from './findings.schema'
import { planFindingDays } from './plan-finding-days'
import { refusePast } from './share-finding'
import { bringing, dueOnOf, maySay, saidOf, standingOf } from './standing'

/**
 * Says what becomes of a finding: it goes back with a reason, is fixed, accepted as it is, withdrawn, or open again. The vendor reads the
 * words. What stands for a condition of a decision is called fixed with what shows it, which marks the condition met, or open again; that is
 * for who decides.
 * @throws UseCaseError 'forbidden', 'notFound', 'notAllowedNow' where it stands otherwise, 'invalidInput' for a day that has passed
 */
export async function judgeFinding({ actor, deps }: Call, input: JudgeFindingInput): Promise<void> {
  const scope = authorize(actor, 'sharedFinding.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const finding = await sharedFindingRepository.lockSharedFinding(tx, input.findingId)
    if (!finding) throw new UseCaseError('notFound')
    const at = deps.now()
    const today = await sharedFindingRepository.readToday(tx, at)
    const { kind, body } = input
    const standing = standingOf(finding, today)
    if (!maySay(standing, kind, finding.kind)) throw new UseCaseError('notAllowedNow', { state: standing.state })
    if (finding.kind === 'condition' && kind === 'fixed' && body === '')
      throw new UseCaseError('invalidInput', {
        issues: [{ path: ['body'], message: 'Say what shows that it is met.' }],
      })
    const dueOn = kind === 'returned' || kind === 'reopened' ? input.dueOn : null
    if (dueOn !== null) refusePast(dueOn, today)
    if (finding.kind === 'condition') await markCondition(tx, finding.id, { actor, kind, body, at })
    await say(tx, finding, { kind, body, dueOn, member: actor, at })
    const data = { title: finding.title, kind, text: body, dueOn }
    const it = { action: 'sharedFinding.judged', objectKind: 'assessment', objectId: finding.assessmentId } as const
    await record(tx, actor, { ...it, data }, at)
  })
}

type Saying = {
  readonly kind: FindingEntryKind
  readonly body: string
  readonly dueOn: string | null
  readonly member: Member
  readonly at: Date
}

/** @returns the id of what was said */
async function write(
  tx: Transaction,
  { id }: Pick<SharedFindingRow, 'id'>,
  { member, ...said }: Saying,
): Promise<string> {
  const entryId = newId()
  const entry = { ...said, id: entryId, authorName: member.name, file: null }
  await sharedFindingRepository.insertFindingEntry(tx, id, entry)
  return entryId
}

async function say(tx: Transaction, finding: SharedFindingRow, said: Saying): Promise<void> {
  const { id: findingId, assessmentId } = finding
  const entryId = await write(tx, finding, said)
  if (bringing('open').includes(said.kind))
    await planFindingDays(tx, { assessmentId, findingId, dueOn: said.dueOn ?? dueOnOf(finding), at: said.at })
  await enqueue(tx, 'finding.told', { assessmentId, findingId, entryId }, { at: said.at })
}

type Marking = {
  readonly actor: Member
  readonly kind: JudgeFindingInput['kind']
  readonly body: string
  readonly at: Date
}

async function markCondition(tx: Transaction, findingId: string, { actor, kind, body, at }: Marking): Promise<void> {
  if (kind === 'returned') return
  authorize(actor, 'decision.write')
  const condition = await sharedFindingRepository.findConditionOfFinding(tx, findingId)
  if (!condition) return
  if (kind === 'reopened') await deleteConditionMet(tx, condition)
  else await insertConditionMet(tx, { ...condition, note: body, byName: actor.name, byMemberId: actor.memberId, at })
}

/** A condition was marked on the page of its decision, which stands in the history: what the vendor was told of it follows. */
export async function followCondition(
  tx: Transaction,
  condition: { readonly decisionId: string; readonly position: number },
  { kind, body, member, at }: Omit<Saying, 'dueOn'> & { readonly kind: 'fixed' | 'reopened' },
): Promise<void> {
  const id = await sharedFindingRepository.findFindingOfCondition(tx, condition)
  const finding = id === undefined ? undefined : await sharedFindingRepository.lockSharedFinding(tx, id)
  if (!finding || !maySay(saidOf(finding), kind, finding.kind)) return
  await say(tx, finding, { kind, body, dueOn: null, member, at })
}

/**
 * A decision takes the place of those before it on the engagement, and with them of their conditions: what the vendor was told of them ends.
 * It stands on the vendor's page; the mail is that of the decision.
 */
export async function endConditions(
  tx: Transaction,
  { engagementId, member, at }: { readonly engagementId: string; readonly member: Member; readonly at: Date },
): Promise<void> {
  for (const { id, kind } of await sharedFindingRepository.listFindingsOfEngagement(tx, engagementId)) {
    const finding = kind === 'condition' ? await sharedFindingRepository.lockSharedFinding(tx, id) : undefined
    if (!finding || saidOf(finding).state === 'closed') continue
    await write(tx, finding, { kind: 'withdrawn', body: '', dueOn: null, member, at })
  }
}
