import {
  findChainVersion,
  newId,
  type Transaction,
  transferDraftRepository,
  transferPageRepository,
  transferRepository,
  type TransferRow,
  type TransferSaid,
} from '@rantai/db'
import { english } from '@rantai/questionnaires/wording'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { type FieldIssue, UseCaseError } from '../errors'
import { computedOf, filingsFor } from './computed'
import type { RecordFilingInput, SaveTransferInput } from './transfers.schema'

/** A standing transfer, locked. @throws UseCaseError notFound, notAllowedNow where it has ended */
export async function standingTransfer(tx: Transaction, id: string): Promise<TransferRow> {
  const row = await transferRepository.lockTransfer(tx, id)
  if (!row) throw new UseCaseError('notFound')
  if (row.state === 'ended') throw new UseCaseError('notAllowedNow', { state: 'ended' })
  return row
}

/** Computes anew what hangs on a transfer. To be called after whatever it is computed from was written. */
export async function recompute(tx: Transaction, id: string, now: Date): Promise<void> {
  const row = await transferRepository.lockTransfer(tx, id)
  if (!row) return
  const { timeZone, today } = await transferPageRepository.readAround(tx, id, now)
  await transferRepository.keepComputed(tx, [computedOf(row, { today, timeZone, now })])
}

/**
 * Writes what a person says of a transfer; its history keeps what was said before.
 * @throws UseCaseError notFound, notAllowedNow (ended), conflict (somebody wrote in between), invalidInput
 */
export async function saveTransfer({ actor, deps }: Call, input: SaveTransferInput): Promise<void> {
  const scope = authorize(actor, 'transfer.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const before = await standingTransfer(tx, input.id)
    const around = await transferPageRepository.readAround(tx, input.id, at)
    const { id, version, ...said } = input
    if (version !== before.version) throw new UseCaseError('conflict', { current: before.version })
    check(said, { ...around, before })
    const changed = (Object.keys(said) as (keyof TransferSaid)[]).filter((field) => said[field] !== before[field])
    if (changed.length === 0) return
    // Where it goes on what ground, and for what, is content that an authority was told.
    const content = changed.some((field) => contentFields.includes(field))
    const changedOn = content ? around.today : before.changedOn
    if (!(await transferRepository.saveSaid(tx, { ...said, id, version, changedOn, at })))
      throw new UseCaseError('conflict', { current: before.version })
    await recompute(tx, id, at)
    const only = (from: TransferSaid) => Object.fromEntries(changed.map((field) => [field, from[field]]))
    const data = { changed, before: only(before), after: only(said) }
    const change = { id: newId(), transferId: id, kind: 'said' as const, data }
    await transferRepository.insertChanges(tx, [change], { byName: actor.name, at })
    const about = { number: before.number, ...data }
    await record(tx, actor, { action: 'transfer.updated', objectKind: 'transfer', objectId: id, data: about }, at)
  })
}

const contentFields: readonly (keyof TransferSaid)[] = [
  'relationship',
  'purpose',
  'legalBasis',
  'mechanism',
  'contractId',
  'encryptionTransit',
  'encryptionRest',
  'keyHolder',
  'retention',
  'atTheEnd',
]

type Offered = {
  readonly today: string
  readonly before: TransferRow
  readonly contracts: readonly { readonly id: string }[]
  readonly members: readonly { readonly id: string }[]
}

function check(said: TransferSaid, { today, before, contracts, members }: Offered): void {
  const { contractId, ownerMemberId } = said
  if (contractId !== null && contractId !== before.contractId && !contracts.some(({ id }) => id === contractId))
    throw new UseCaseError('notFound')
  if (
    ownerMemberId !== null &&
    ownerMemberId !== before.ownerMemberId &&
    !members.some(({ id }) => id === ownerMemberId)
  )
    throw new UseCaseError('notFound')
  const issues: FieldIssue[] = []
  for (const field of ['firstSentOn', 'reorganisedOn'] as const)
    if ((said[field] ?? '') > today)
      issues.push({ path: [field], message: 'This day hasn’t come yet. Leave it empty until then.' })
  if (said.firstSentOn !== null && said.reorganisedOn !== null && said.reorganisedOn < said.firstSentOn)
    issues.push({ path: ['reorganisedOn'], message: beforeItBegan, values: { day: said.firstSentOn } })
  const early = earliestFiling(before)
  if (
    said.firstSentOn !== null &&
    said.firstSentOn !== before.firstSentOn &&
    early !== null &&
    early < said.firstSentOn
  )
    issues.push({ path: ['firstSentOn'], message: filedEarlier, values: { day: early } })
  if (said.mechanismConfirmed && said.mechanismNote === '')
    issues.push({ path: ['mechanismNote'], message: 'Say why its conditions are met.' })
  if (said.mechanismConfirmed && said.mechanism === null)
    issues.push({ path: ['mechanism'], message: 'Choose the mechanism that you confirm.' })
  if (issues.length > 0) throw new UseCaseError('invalidInput', { issues })
}

/**
 * Records that something was filed, isn't needed, or takes that back.
 * @throws UseCaseError notFound (also for a filing that the law doesn't ask for), notAllowedNow, invalidInput for a day to come
 */
export async function recordFiling({ actor, deps }: Call, input: RecordFilingInput): Promise<void> {
  const scope = authorize(actor, 'transfer.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const row = await standingTransfer(tx, input.id)
    const { today } = await findChainVersion(tx, at)
    const { filingId, stage } = input
    const last = row.filings.filter((each) => each.filingId === filingId && each.stage === stage).at(-1)
    if (input.outcome === 'undone') {
      if (!last || !(await transferDraftRepository.undoFiling(tx, { id: last.id, transferId: row.id, at })))
        throw new UseCaseError('notFound')
    } else {
      assertAsked(row, { filingId, today })
      if (input.outcome === 'filed') assertInOrder(row, input, today)
      const said =
        input.outcome === 'filed'
          ? { filedOn: input.filedOn, reference: input.reference, notNeeded: null }
          : { filedOn: null, reference: '', notNeeded: input.reason }
      const about = { id: newId(), transferId: row.id, filingId, stage, byName: actor.name, at }
      await transferDraftRepository.insertFiling(tx, { ...about, ...said })
    }
    await recompute(tx, row.id, at)
    const { id: _id, ...data } = input
    const change = { id: newId(), transferId: row.id, kind: 'filed' as const, data }
    await transferRepository.insertChanges(tx, [change], { byName: actor.name, at })
    const action = input.outcome === 'undone' ? 'transfer.filingUndone' : 'transfer.filed'
    const told = { number: row.number, ...data }
    await record(tx, actor, { action, objectKind: 'transfer', objectId: row.id, data: told }, at)
  })
}

const beforeItBegan = english('The transfer began on {day}. Enter a day that doesn’t lie before it.')
const filedEarlier = english(
  'A filing that follows the beginning is recorded for {day}. Enter a day that doesn’t lie after it, or take the filing back.',
)

/** Whether the law counts the days of a filing from the beginning, so that it can't come before. */
const followsBeginning = (row: TransferRow, filingId: string): boolean =>
  filingsFor(row, { today: '', timeZone: 'UTC' }).some(
    ({ filing, stage }) => filing.id === filingId && stage === 'first' && filing.dueFrom === 'firstTransfer',
  )

/** The first day of a filing that follows the beginning; null where none is recorded. */
function earliestFiling(row: TransferRow): string | null {
  const days = row.filings.flatMap(({ filingId, stage, filedOn }) =>
    stage === 'first' && filedOn !== null && followsBeginning(row, filingId) ? [filedOn] : [],
  )
  return days.sort()[0] ?? null
}

type Filed = Extract<RecordFilingInput, { outcome: 'filed' }>

/** @throws UseCaseError invalidInput for a day to come, and for one before that which the filing follows */
function assertInOrder(row: TransferRow, { filingId, stage, filedOn }: Filed, today: string): void {
  const refuse = (message: string, day: string): never => {
    throw new UseCaseError('invalidInput', { issues: [{ path: ['filedOn'], message, values: { day } }] })
  }
  if (filedOn > today) refuse('This day lies after {day}. Enter one that has come.', today)
  if (stage === 'first') {
    const { firstSentOn } = row
    if (firstSentOn !== null && filedOn < firstSentOn && followsBeginning(row, filingId))
      refuse(beforeItBegan, firstSentOn)
    return
  }
  const since = stage === 'update' ? row.changedOn : row.reorganisedOn
  if (since !== null && filedOn < since)
    refuse(english('What it tells of is of {day}. Enter a day that doesn’t lie before it.'), since)
}

/** @throws UseCaseError notFound where the law doesn't ask for the filing */
export function assertAsked(row: TransferRow, { filingId, today }: { filingId: string; today: string }): void {
  const asked = filingsFor(row, { today, timeZone: 'UTC' })
  if (!asked.some(({ filing }) => filing.id === filingId)) throw new UseCaseError('notFound')
}
