import { contractRepository, newId, type ContractContent, type ContractRow, type Transaction } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { shareNoticeTerms } from '../notices/notice-terms'
import type { ContractContentInput, RegisterContractInput, UpdateContractInput } from './contracts.schema'
import { moveEngagementEnd, planContractDays } from './plan-days'

/**
 * Takes a contract with a vendor into the register, as a draft.
 * @throws UseCaseError forbidden, notFound (no such vendor here, an engagement of another vendor, a colleague unknown)
 */
export async function registerContract(
  { actor, deps }: Call,
  { vendorId, content }: RegisterContractInput,
): Promise<{ contractId: string }> {
  const scope = authorize(actor, 'contract.write')
  const at = deps.now()
  const id = newId()
  await deps.database.withScope(scope, async (tx) => {
    if (!(await contractRepository.insertContract(tx, { id, vendorId, content, at })))
      throw new UseCaseError('notFound')
    const { title, instrument, relationship, engagementId } = content
    const data = { title, instrument, relationship, vendorId, engagementId }
    await record(tx, actor, { action: 'contract.registered', objectKind: 'contract', objectId: id, data }, at)
  })
  return { contractId: id }
}

/**
 * Writes the facts of a contract anew; the history keeps what they were.
 * @throws UseCaseError forbidden, notFound, conflict (somebody wrote in between), invalidInput (signed without a day)
 */
export async function updateContract({ actor, deps }: Call, input: UpdateContractInput): Promise<void> {
  const scope = authorize(actor, 'contract.write')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    const { contractId: id, content } = input
    const before = await contractRepository.readContractRow(tx, id, { locked: true })
    if (before.version !== input.version) throw new UseCaseError('conflict', { current: before.version })
    assertSignedDay(before, content)
    const changed = changedFields(before, content)
    if (changed.length === 0) return
    if (!(await contractRepository.updateContract(tx, { id, vendorId: before.vendorId, content, at })))
      throw new UseCaseError('notFound')
    const only = (from: ContractContent) => Object.fromEntries(changed.map((field) => [field, from[field]]))
    const data = { title: content.title, changed, before: only(before), after: only(content) }
    await record(tx, actor, { action: 'contract.updated', objectKind: 'contract', objectId: id, data }, at)
    await followDays(tx, { before, after: { ...before, ...content }, at })
  })
}

function assertSignedDay({ state }: ContractRow, { signedOn }: ContractContentInput): void {
  if (signedOn === null && (state === 'signed' || state === 'superseded'))
    throw new UseCaseError('invalidInput', {
      issues: [{ path: ['signedOn'], message: 'Enter the day on which it was signed.' }],
    })
}

const fieldsOf = (content: ContractContent) => Object.keys(content) as (keyof ContractContent)[]

/** Names of the fields that say something else than before. */
function changedFields(before: ContractRow, content: ContractContent): (keyof ContractContent)[] {
  // Values came from one schema, but a jsonb column gives its keys in an order of its own.
  const text = (value: unknown): string =>
    JSON.stringify(value, (_, each: unknown) =>
      each !== null && typeof each === 'object' && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
        : each,
    )
  return fieldsOf(content).filter((field) => text(before[field]) !== text(content[field]))
}

type Moved = { readonly before: ContractRow; readonly after: ContractRow; readonly at: Date }

/** What hangs on a contract: reminders, when its engagement is asked again, how many days ahead its vendor tells of changes. */
export async function followDays(tx: Transaction, { before, after, at }: Moved): Promise<void> {
  await planContractDays(tx, after, at)
  await shareNoticeTerms(tx, after.vendorId, at)
  const counted = (contract: ContractRow) => (contract.state === 'signed' ? contract.endsOn : null)
  const same = before.engagementId === after.engagementId
  if (same && counted(before) === counted(after)) return
  for (const engagementId of new Set([before.engagementId, after.engagementId]))
    if (engagementId !== null)
      await moveEngagementEnd(tx, {
        engagementId,
        was: engagementId === before.engagementId ? counted(before) : null,
        at,
      })
}
