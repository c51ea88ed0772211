import {
  findChainVersion,
  newId,
  partyRepository,
  type NewTransferChange,
  type RegistryBasis,
  type Transaction,
  type TransferFound,
  type TransferRow,
  transferRegistry,
  transferRepository,
} from '@rantai/db'
import { addDays, canonicalHash, momentIn, shippedLaw } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import type { Deps } from '../deps'
import type { WorkerCall } from '../notifications'
import { chainIn } from '../parties/organisation-chain'
import { computedOf, fillBy, type Today } from './computed'
import { relationshipOf, transfersFrom } from './derive'
import { stepOf, type Step } from './step'

/**
 * Brings the registry of transfers in step with chains and facts: what is new begins and is asked of the engagement's owner,
 * what changed is written down, what stopped ends; and computes anew what the calendar or the law moves. Does nothing where
 * neither chains nor law nor the day changed since the last time.
 */
export async function followTransfers({
  actor,
  deps,
}: Pick<WorkerCall, 'actor'> & { readonly deps: Deps }): Promise<boolean> {
  const scope = authorize(actor, 'chain.read')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const before = await transferRegistry.lockRegistry(tx, at)
    const { version, today } = await findChainVersion(tx, at)
    const state = `${version} ${today} ${lawEdition()}`
    if (state === before) return false
    const basis = await transferRegistry.readBasis(tx, at)
    const known = await chainIn(tx, deps)
    const held = await transferRepository.listStanding(tx, null)
    const found = basis.engagements.flatMap((each) => transfersFrom(known, each, basis.profile))
    const step = stepOf(held, found, { basis, today })
    await write(tx, step, { basis, held, today, timeZone: basis.timeZone, now: at })
    // The sweep looks again when the organisation's next day begins: filings run late and contracts end by the calendar.
    await transferRegistry.keepFollowed(tx, state, momentIn(addDays(today, 1), 0, basis.timeZone))
    const counts = { opened: step.opened.length, changed: step.followed.length, ended: step.ended.length }
    if (counts.opened + counts.changed + counts.ended > 0) {
      const object = { objectKind: 'organisation', objectId: tx.scope.organisationId ?? '' }
      await record(tx, actor, { action: 'transfers.followed', ...object, data: counts }, at)
    }
    return true
  })
}

let edition: string | undefined
/** One text for the law that ships with this process. */
const lawEdition = (): string => (edition ??= canonicalHash(shippedLaw()).slice(0, 16))

type Around = Today & { readonly basis: RegistryBasis; readonly held: readonly TransferRow[] }

async function write(tx: Transaction, step: Step, around: Around): Promise<void> {
  const { basis, today, now } = around
  const parties = [...step.opened, ...step.followed].map(({ partyId }) => partyId)
  if (parties.length > 0) await partyRepository.ensureVendorParties(tx, [...new Set(parties)], now)
  await transferRepository.endTransfers(tx, step.ended, { on: today, at: now })
  await transferRepository.followTransfers(tx, step.followed, now)
  const opened = step.opened.map((found) => openedRow(found, around))
  await transferRepository.insertTransfers(tx, opened, now)
  const changes: NewTransferChange[] = [
    ...step.changes,
    ...opened.map(({ id, partyName, uses }): NewTransferChange => ({
      ...{ id: newId(), transferId: id, kind: 'opened' },
      data: { partyName, uses },
    })),
  ]
  await transferRepository.insertChanges(tx, changes, { byName: null, at: now })
  const ended = new Set(step.ended.map(({ id }) => id))
  const rows = step.standing
    .filter(({ id }) => !ended.has(id))
    .map((row) => computedOf(row, { ...around, timeZone: basis.timeZone }))
  await transferRepository.keepComputed(tx, rows)
}

const nothingSaid = {
  ...{ purpose: '', legalBasis: '', mechanism: null, mechanismNote: '', mechanismConfirmed: false },
  ...{ contractId: null, localisation: null, encryptionTransit: '', encryptionRest: '', keyHolder: '' },
  ...{ retention: '', atTheEnd: '', firstSentOn: null, reorganisedOn: null, changedOn: null },
  ...{ contract: null, filings: [], signed: null, draft: null, endedOn: null, endedBecause: null },
  ...{ lookAgain: [], number: 0, mechanismState: 'missing' as const, missing: [], filingDueOn: null, lawHash: '' },
} satisfies Partial<TransferRow>

/** A row as it begins: everything that a person has to say is open, and asked of the engagement's owner. */
export function openedRow(
  found: TransferFound,
  around: Today & { readonly basis: RegistryBasis } & {
    readonly announced?: { readonly from: string; readonly noticeIds: readonly string[] }
  },
) {
  const { basis, today, announced } = around
  const engagement = basis.engagements.find(({ id }) => id === found.engagementId)
  const row = {
    ...found,
    id: newId(),
    state: announced ? ('announced' as const) : ('active' as const),
    ...{ foundOn: today, startsOn: announced?.from ?? null, noticeIds: announced?.noticeIds ?? [] },
    relationship: engagement ? relationshipOf(engagement) : null,
    ...{ ownerMemberId: engagement?.ownerMemberId ?? null, fillBy: fillBy(today) },
  }
  return { ...row, ...computedOf({ ...nothingSaid, ...row }, around) }
}
