import { answeringRepository, submissionRepository } from '@rantai/db'
import type { Asked } from '@rantai/questionnaires/asked'
import { authorize } from '../access'
import { askedOf } from '../answers/asked-copy'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { packsOf, type Receipt } from './receipt-content'
import type { ReceiptInput } from './submissions.schema'

/** A receipt, and the questionnaire that its answers were given to as long as that stands; else null. */
export type ReceiptPage = Receipt & { readonly asked: Asked | null }

/** What was sent, word for word: last, or under this number. @throws UseCaseError notFound where nothing was */
export async function readReceipt(
  { actor, deps }: Call,
  { assessmentId, number = null }: ReceiptInput,
): Promise<ReceiptPage> {
  const scope = authorize(actor, 'receipt.read')
  return deps.database.withScope(scope, async (tx) => {
    const [found, row] = await Promise.all([
      submissionRepository.findReceipt(tx, assessmentId, number),
      answeringRepository.findAnswering(tx, assessmentId),
    ])
    if (!found) throw new UseCaseError('notFound')
    const receipt = found.content as Receipt
    // The vendor keeps its receipt when the customer deletes everything, and another questionnaire has other questions.
    const isSame = row !== undefined && row.questionnaireHash === receipt.sent.questionnaireHash
    const asked = isSame ? await askedOf(tx, row) : null
    return { ...receipt, ...(asked && { packs: receipt.packs ?? packsOf(asked) }), asked }
  })
}
