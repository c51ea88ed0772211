import { findDossier, insertAssessingMessage, newId } from '@rantai/db'
import type { z } from 'zod'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import type { clarifyInput } from './reviews.schema'

/** Asks the vendor something, about a question or the whole, without sending anything back. The same form sent twice is one message. */
export async function askVendor({ actor, deps }: Call, input: z.output<typeof clarifyInput>): Promise<void> {
  const scope = authorize(actor, 'review.write')
  await deps.database.withScope(scope, async (tx) => {
    const dossier = await findDossier(tx, input.assessmentId)
    if (!dossier) throw new UseCaseError('notFound')
    const at = deps.now()
    const messageId = input.messageId ?? newId()
    const { assessmentId, answeringOrganisationId } = dossier
    const isNew = await insertAssessingMessage(tx, {
      id: messageId,
      answeringOrganisationId,
      assessmentId,
      questionId: input.questionId,
      authorName: actor.kind === 'member' ? actor.name : 'Rantai',
      kind: 'clarification',
      body: input.text,
      data: { ...(input.noReply === true && { noReply: true }) },
      createdAt: at,
    })
    if (!isNew) return
    await enqueue(tx, 'message.posted', { assessmentId, messageId }, { at })
    const data = { questionId: input.questionId, text: input.text }
    await record(tx, actor, { action: 'vendor.asked', objectKind: 'assessment', objectId: assessmentId, data }, at)
  })
}
