import {
  type DraftRow,
  newId,
  type SignedWhole,
  type Transaction,
  transferDraftRepository,
  transferPageRepository,
  transferRepository,
  type TransferRow,
} from '@rantai/db'
import { addDays, missingForSigning, validityOf, validUntil } from '@rantai/questionnaires'
import { authorize, type Member } from '../access'
import { record } from '../audit'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { currentLawHash } from './computed'
import { shownOf, type AssessmentShown } from './shown'
import { recompute, standingTransfer } from './save-transfer'

/** Somebody who began an assessment by hand is asked to have it signed within so many days. */
const DRAFT_DAYS = 30
/** Who may sign: the roles of the policy for `transfer.sign`. */
const signers: readonly string[] = ['administrator', 'riskManager', 'dataProtection']

export type TransferAssessmentView = {
  readonly transfer: {
    readonly id: string
    readonly number: number
    readonly engagementTitle: string
    readonly vendorName: string
  }
  readonly draft: DraftRow
  /** Facts and law as they stand now. */
  readonly shown: AssessmentShown
  readonly missing: readonly string[]
  /** Without these nobody signs. */
  readonly needed: readonly string[]
  /** More than one person may sign, so that whoever approves has to be another than the assessor. */
  readonly needsTwo: boolean
  /** False for its assessor where a colleague may sign. */
  readonly mayApprove: boolean
  readonly months: number
  readonly ownerName: string | null
}

const othersSign = (members: readonly { readonly id: string; readonly role: string }[], assessor: string | null) =>
  members.some(({ id, role }) => signers.includes(role) && id !== assessor)

/** The assessment that is being written. @throws UseCaseError notFound where none is open, forbidden */
export function readTransferDraft(
  { actor, deps }: Call,
  { id }: { readonly id: string },
): Promise<TransferAssessmentView> {
  const scope = authorize(actor, 'transfer.read')
  return deps.database.withScope(scope, async (tx) => {
    const row = await transferRepository.findTransfer(tx, id)
    const draft = await transferDraftRepository.findDraft(tx, id)
    if (!row || !draft) throw new UseCaseError('notFound')
    const around = await transferPageRepository.readAround(tx, id, deps.now())
    const { engagementTitle, vendorName, members } = around
    const self = actor.kind === 'member' ? actor.memberId : null
    return {
      transfer: { id, number: row.number, engagementTitle, vendorName },
      draft,
      shown: shownOf(row, around),
      missing: missingForSigning(draft.content, draft.decision),
      needed: missingForSigning({}, null),
      needsTwo: members.filter(({ role }) => signers.includes(role)).length > 1,
      mayApprove: draft.assessorMemberId !== self || !othersSign(members, draft.assessorMemberId),
      months: validityOf(row).months,
      ownerName: members.find(({ id: member }) => member === draft.ownerMemberId)?.name ?? null,
    }
  })
}

export type SignedView = Omit<SignedWhole, 'shown'> & {
  readonly shown: AssessmentShown
  readonly transferId: string
  readonly latest: boolean
}

/** A signed version, as it was signed. @throws UseCaseError notFound, forbidden */
export function readSignedTransferAssessment(
  { actor, deps }: Call,
  { id, number }: { readonly id: string; readonly number: number },
): Promise<SignedView> {
  const scope = authorize(actor, 'transfer.read')
  return deps.database.withScope(scope, async (tx) => {
    const row = await transferRepository.findTransfer(tx, id)
    const signed = await transferPageRepository.readSigned(tx, id, number)
    if (!row || !signed) throw new UseCaseError('notFound')
    return { ...signed, shown: signed.shown as AssessmentShown, transferId: id, latest: row.signed?.number === number }
  })
}

/** Opens the next version of a transfer's assessment, beginning with what the last one said; does nothing where one is open. */
export async function beginTransferAssessment({ actor, deps }: Call, { id }: { readonly id: string }): Promise<void> {
  const scope = authorize(actor, 'transfer.write')
  await deps.database.withScope(scope, async (tx) => {
    const [at, member] = [deps.now(), memberOf(actor)]
    const row = await standingTransfer(tx, id)
    if (row.draft) return
    const { today } = await transferPageRepository.readAround(tx, id, at)
    const task = {
      transferId: id,
      ownerMemberId: member.memberId,
      dueOn: addDays(today, DRAFT_DAYS),
      byName: member.name,
    }
    await transferDraftRepository.openDrafts(tx, [task], at)
    await recompute(tx, id, at)
    const number = (row.signed?.number ?? 0) + 1
    await tell(tx, { row, member, at, act: 'opened', action: 'transfer.assessmentOpened', number })
  })
}

/**
 * The assessor signs: nobody writes in it any more until it is approved or given back. Where the organisation has nobody else who
 * may sign, this approves it as well.
 * @throws UseCaseError notFound, notAllowedNow, invalidInput with what is still empty
 */
export async function signTransferAssessment({ actor, deps }: Call, { id }: { readonly id: string }): Promise<void> {
  const scope = authorize(actor, 'transfer.sign')
  await deps.database.withScope(scope, async (tx) => {
    const [at, member] = [deps.now(), memberOf(actor)]
    const row = await standingTransfer(tx, id)
    const draft = await openDraft(tx, id)
    if (draft.assessedAt !== null) throw new UseCaseError('notAllowedNow', { state: 'assessed' })
    const missing = missingForSigning(draft.content, draft.decision)
    if (missing.length > 0)
      throw new UseCaseError('invalidInput', {
        issues: missing.map((field) => ({ path: [field], message: 'Fill this in before you sign.' })),
      })
    const assessor = { memberId: member.memberId, name: member.name }
    await transferDraftRepository.setAssessor(tx, { transferId: id, assessor, at })
    await tell(tx, { row, member, at, act: 'assessed', action: 'transfer.assessed', number: draft.number })
    const { members } = await transferPageRepository.readAround(tx, id, at)
    if (othersSign(members, member.memberId)) return
    await keep(tx, { row, draft: { ...draft, assessor, assessedAt: at }, member, at })
  })
}

/** Approves what the assessor signed; from then on nobody changes it. @throws UseCaseError notFound, notAllowedNow, forbidden for its own assessor */
export async function approveTransferAssessment({ actor, deps }: Call, { id }: { readonly id: string }): Promise<void> {
  const scope = authorize(actor, 'transfer.sign')
  await deps.database.withScope(scope, async (tx) => {
    const [at, member] = [deps.now(), memberOf(actor)]
    const row = await standingTransfer(tx, id)
    const draft = await openDraft(tx, id)
    const { assessedAt, assessorMemberId, assessorName } = draft
    if (assessedAt === null || assessorMemberId === null || assessorName === null)
      throw new UseCaseError('notAllowedNow', { state: 'draft' })
    const { members } = await transferPageRepository.readAround(tx, id, at)
    if (assessorMemberId === member.memberId && othersSign(members, assessorMemberId))
      throw new UseCaseError('notAllowedNow', { state: 'own' })
    const assessor = { memberId: assessorMemberId, name: assessorName }
    await keep(tx, { row, draft: { ...draft, assessor, assessedAt }, member, at })
  })
}

/** Gives a signed draft back to be written on. @throws UseCaseError notFound, notAllowedNow */
export async function returnTransferAssessment({ actor, deps }: Call, { id }: { readonly id: string }): Promise<void> {
  const scope = authorize(actor, 'transfer.sign')
  await deps.database.withScope(scope, async (tx) => {
    const [at, member] = [deps.now(), memberOf(actor)]
    const row = await standingTransfer(tx, id)
    const draft = await openDraft(tx, id)
    if (draft.assessedAt === null) throw new UseCaseError('notAllowedNow', { state: 'draft' })
    await transferDraftRepository.setAssessor(tx, { transferId: id, assessor: null, at })
    await tell(tx, { row, member, at, act: 'returned', action: 'transfer.assessmentReturned', number: draft.number })
  })
}

type Signing = {
  readonly row: TransferRow
  readonly draft: DraftRow & {
    readonly assessor: { readonly memberId: string; readonly name: string }
    readonly assessedAt: Date
  }
  readonly member: Member
  readonly at: Date
}

/** Keeps a version as it stands, with facts and law; what asked for it is settled. */
async function keep(tx: Transaction, { row, draft, member, at }: Signing): Promise<void> {
  const around = await transferPageRepository.readAround(tx, row.id, at)
  const { assessor, assessedAt, number, content, decision } = draft
  if (decision === null) throw new UseCaseError('notAllowedNow', { state: 'draft' })
  await transferDraftRepository.keepSigned(tx, {
    ...{ id: newId(), transferId: row.id, number, content, decision, shown: shownOf(row, around) },
    lawHash: currentLawHash(row.origin, row.destination),
    ...{ assessorMemberId: assessor.memberId, assessorName: assessor.name, assessedAt },
    ...{ approverMemberId: member.memberId, approverName: member.name, signedAt: at },
    validUntil: validUntil(dateIn(at, around.timeZone), validityOf(row)),
  })
  await transferRepository.setLookAgain(tx, [{ id: row.id, lookAgain: [] }])
  await recompute(tx, row.id, at)
  await tell(tx, { row, member, at, act: 'signed', action: 'transfer.assessmentSigned', number, decision })
}

type Told = {
  readonly row: TransferRow
  readonly member: Member
  readonly at: Date
  readonly act: 'opened' | 'assessed' | 'returned' | 'signed'
  readonly action:
    'transfer.assessmentOpened' | 'transfer.assessed' | 'transfer.assessmentReturned' | 'transfer.assessmentSigned'
  readonly number: number
  readonly decision?: string
}

async function tell(tx: Transaction, { row, member, at, act, action, number, decision }: Told): Promise<void> {
  const data = { act, assessment: number, ...(decision === undefined ? {} : { decision }) }
  const change = { id: newId(), transferId: row.id, kind: 'assessed' as const, data }
  await transferRepository.insertChanges(tx, [change], { byName: member.name, at })
  const about = { objectKind: 'transfer', objectId: row.id, data: { number: row.number, ...data } }
  await record(tx, member, { action, ...about }, at)
}

/** Locked. @throws UseCaseError notFound where none is open */
export async function openDraft(tx: Transaction, id: string): Promise<DraftRow> {
  const draft = await transferDraftRepository.lockDraft(tx, id)
  if (!draft) throw new UseCaseError('notFound')
  return draft
}

export function memberOf(actor: Call['actor']): Member {
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  return actor
}
