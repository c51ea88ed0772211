import { flowDownRepository, newId, type NewFlowDownProof, raiseChainVersion, type Transaction } from '@rantai/db'
import { addDays } from '@rantai/questionnaires'
import { type Obligation, obligationIds } from '@rantai/questionnaires/chain'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { nameOf } from '../parties/import-list'
import { chainIn } from '../parties/organisation-chain'
import type { ReconfirmProofsInput, RecordProofsInput, WithdrawProofInput } from './flow-down.schema'
import { type LinkInHand, linkIn, linkStandings } from './link-in-hand'
import { tellingDays } from './telling-days'

/**
 * Records what was promised or refused on one link, for as many duties as were asked about, in one act. What was recorded before stays.
 * @throws UseCaseError 'forbidden', 'notFound' (no such link today, no such file of it), 'invalidInput' for a day that hasn't come
 */
export async function recordProofs({ actor, deps }: Call, input: RecordProofsInput): Promise<void> {
  const scope = authorize(actor, 'chain.write')
  await deps.database.withScope(scope, async (tx) => {
    const known = await chainIn(tx, deps)
    const link = linkIn(known, input.linkId)
    if (input.confirmedOn > known.asOf) throw laterThan(known.asOf)
    if (input.fileId !== null) await flowDownRepository.readProofFile(tx, { ...link.subject, fileId: input.fileId })
    const { document, fileId, saidBy, note, confirmedOn, validUntil } = input
    const shared = { ...link.subject, countries: link.row.countries, document, fileId, saidBy, note, confirmedOn }
    const rows = obligationIds.flatMap((obligation): NewFlowDownProof[] => {
      const answer = input.answers[obligation]
      if (answer === undefined) return []
      const promised = answer === 'yes'
      const value = promised ? (figures.has(obligation) ? (input.values[obligation] ?? null) : null) : null
      const place = input.places[obligation] ?? ''
      return [{ ...shared, id: newId(), obligation, promised, value, place, validUntil: promised ? validUntil : null }]
    })
    await keep({ tx, actor, at: deps.now(), link, action: 'chain.proofsRecorded' }, rows)
  })
}

const figures: ReadonlySet<Obligation> = new Set(['breachHours', 'deletionDays'])

const laterThan = (today: string) =>
  new UseCaseError('invalidInput', {
    issues: [
      {
        path: ['confirmedOn'],
        message: 'This day lies after {day}. Enter one that has come.',
        values: { day: today },
      },
    ],
  })

/**
 * "Same as last time": whatever was promised on the link counts from today on for as long as it did before, by the same document. What was
 * refused, or promised for other places, has to be asked anew.
 * @throws UseCaseError 'forbidden', 'notFound', 'notAllowedNow' where there is nothing to confirm
 */
export async function reconfirmProofs({ actor, deps }: Call, { linkId }: ReconfirmProofsInput): Promise<void> {
  const scope = authorize(actor, 'chain.write')
  await deps.database.withScope(scope, async (tx) => {
    const known = await chainIn(tx, deps)
    const link = linkIn(known, linkId)
    const { proofs } = await flowDownRepository.readProofHistory(tx, link.subject)
    const rows = linkStandings(link.row, known.asOf).flatMap(({ state, proof }): NewFlowDownProof[] => {
      const before = proofs.find(({ id }) => id === proof?.id)
      if (!canRepeat(state) || !before?.validUntil || before.confirmedOn === known.asOf) return []
      const { obligation, promised, value, document, place, fileId, saidBy } = before
      const validUntil = addDays(known.asOf, daysBetween(before.confirmedOn, before.validUntil))
      const same = { obligation, promised, value, document, place, fileId, saidBy, note: '' }
      const { countries } = link.row
      return [{ ...link.subject, ...same, id: newId(), countries, confirmedOn: known.asOf, validUntil }]
    })
    if (rows.length === 0) throw new UseCaseError('notAllowedNow', { state: 'nothingToConfirm' })
    await keep({ tx, actor, at: deps.now(), link, action: 'chain.proofsReconfirmed' }, rows)
  })
}

const canRepeat = (state: string): boolean => state === 'given' || state === 'expired'

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Takes back what was recorded by mistake: it stays, marked. @throws UseCaseError 'forbidden', 'notFound' */
export async function withdrawProof({ actor, deps }: Call, { linkId, proofId }: WithdrawProofInput): Promise<void> {
  const scope = authorize(actor, 'chain.write')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    const link = linkIn(await chainIn(tx, deps), linkId)
    const row = { ...link.subject, id: proofId, byName: nameOf(actor), at }
    const withdrawn = await flowDownRepository.withdrawProof(tx, row)
    if (!withdrawn) throw new UseCaseError('notFound')
    await raiseChainVersion(tx)
    const data = { link: linkName(link), obligation: withdrawn.obligation }
    await record(tx, actor, { action: 'chain.proofWithdrawn', ...link.history, data }, at)
  })
}

/** "Awan → Kabel", as a history tells of it. */
export const linkName = ({ from, to }: LinkInHand): string => `${from.name} → ${to.name}`

type Keeping = {
  readonly tx: Transaction
  readonly actor: Call['actor']
  readonly at: Date
  readonly link: LinkInHand
  readonly action: 'chain.proofsRecorded' | 'chain.proofsReconfirmed'
}

async function keep({ tx, actor, at, link, action }: Keeping, rows: readonly NewFlowDownProof[]): Promise<void> {
  const memberId = actor.kind === 'member' ? actor.memberId : null
  await flowDownRepository.insertProofs(tx, rows, { memberId, name: nameOf(actor), at, ...tellingDays })
  await raiseChainVersion(tx)
  const data = {
    link: linkName(link),
    promised: rows.filter(({ promised }) => promised).map(({ obligation }) => obligation),
    refused: rows.filter(({ promised }) => !promised).map(({ obligation }) => obligation),
  }
  await record(tx, actor, { action, ...link.history, data }, at)
}
