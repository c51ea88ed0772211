import {
  answerRepository,
  carryRepository,
  evidenceRepository,
  newId,
  type Carrying,
  type Transaction,
} from '@rantai/db'
import { z } from 'zod'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { progressOf } from './asked-copy'
import { openAnswering, openForWriting } from './open-answering'
import { todayFor } from './customer-day'

const questionIds = z
  .array(z.union([z.string(), z.object({ question: z.string() }).transform(({ question }) => question)]))
  .default([])
/** The part of a delta that says what comes over as it is, and what is proposed and asked again. */
const deltaSchema = z.object({ carried: questionIds, confirm: questionIds })

/**
 * A new assessment follows an earlier one: copies what is carried into the vendor's working copy, with author, day and
 * files, and what is to be confirmed as a proposal. Runs on the vendor's side; done again it changes nothing, and what a
 * person answered meanwhile stays.
 */
export async function carryAnswers({ actor, deps }: Call, assessmentId: string): Promise<void> {
  const scope = authorize(actor, 'answering.write')
  await deps.database.withScope(scope, async (tx) => {
    const carrying = await carryRepository.findCarrying(tx, assessmentId)
    if (!carrying) return
    const { asked } = await openForWriting(tx, assessmentId)
    const known = new Set(asked.questions.map(({ id }) => id))
    const delta = deltaSchema.parse(carrying.delta)
    const at = deps.now()
    const copy = (ids: readonly string[], status: 'carried' | 'toConfirm') =>
      carryRepository.carryAnswerRows(tx, carrying, { questionIds: ids.filter((id) => known.has(id)), status, at })
    const carried = await copy(delta.carried, 'carried')
    const proposed = await copy(delta.confirm, 'toConfirm')
    if (carried + proposed === 0) return
    await recount(tx, assessmentId, at)
    await carryFiles(tx, carrying, at)
    const data = { previousAssessmentId: carrying.previousAssessmentId, carried, proposed }
    await record(tx, actor, { action: 'answers.carried', objectKind: 'assessment', objectId: assessmentId, data }, at)
  })
}

/** What came over as it is counts as answered. */
async function recount(tx: Transaction, assessmentId: string, at: Date): Promise<void> {
  const { row, asked } = await openAnswering(tx, assessmentId)
  await answerRepository.setProgress(tx, assessmentId, progressOf(asked, row.answers, todayFor(row, at)))
}

/**
 * A link opens the evidence of its own assessment alone, so a file that comes over is a row of its own here; its bytes
 * lie where they lay.
 */
async function carryFiles(tx: Transaction, carrying: Carrying, at: Date): Promise<void> {
  const { assessmentId } = carrying
  for (const { questionIds: of, ...file } of await carryRepository.listEvidenceToCarry(tx, carrying)) {
    const evidenceId = newId()
    await evidenceRepository.insertEvidence(tx, { ...file, evidenceId, versionId: newId(), assessmentId, at })
    for (const questionId of of)
      await evidenceRepository.attachEvidence(tx, { assessmentId, questionId, evidenceId }, at)
  }
}
