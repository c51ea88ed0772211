import { exchangeRepository, moveAssessingState, passingRepository, type Transaction } from '@rantai/db'
import { authorize, type System } from '../access'
import { record } from '../audit'
import { postMail, type WorkerCall } from '../notifications'

/**
 * A sub-processor sent its answers: copies them beside the vendor's own questions, with what it agreed to show of those below it, and
 * tells who asked. From then on they stand. Runs where the questions were asked from; after a merge the copy goes to the organisation
 * that the asking one became.
 * @returns false where the assessment is no exchange with a sub-processor
 */
export async function receivePassed(
  { actor, deps }: WorkerCall,
  { assessmentId, submissionId }: { readonly assessmentId: string; readonly submissionId: string },
): Promise<boolean> {
  const came = await deps.database.withScope(authorize(actor, 'review.write'), async (tx) => {
    if (!(await exchangeRepository.isExchange(tx, assessmentId))) return undefined
    const sent = await exchangeRepository.findSentBack(tx, submissionId)
    const { mergedInto } = await exchangeRepository.readAsker(tx)
    return { sent, mergedInto, below: await belowOf(tx, assessmentId) }
  })
  if (!came) return false
  const { sent, below } = came
  if (!sent) return true
  const home: System = { kind: 'system', organisationId: came.mergedInto ?? actor.organisationId }
  const at = deps.now()
  await deps.database.withScope(authorize(home, 'passing.write'), async (tx) => {
    const request = await passingRepository.findByExchange(tx, assessmentId)
    if (!request) return
    const by = { name: sent.attestedName, title: sent.attestedTitle }
    const kept = await passingRepository.keepAnswers(tx, {
      request,
      by,
      at: sent.submittedAt,
      answers: sent.answers,
      below,
    })
    if (!kept) return
    const data = { requestId: request.id, name: request.partyName, by: by.name, answers: sent.answers.length }
    const it = { action: 'questions.answered', objectKind: 'assessment', objectId: request.assessmentId } as const
    await record(tx, home, { ...it, data }, at)
    const { askedByEmail: toEmail, askedByName: toName, partyName, service } = request
    const path = `/answer/${request.assessmentId}/passed`
    const letter = { dedupeKey: `passedAnswered:${request.id}`, template: 'passedAnswered', toEmail, toName }
    await postMail(tx, { ...letter, data: { partyName, service, by: by.name, count: sent.answers.length, path } }, at)
  })
  // Last, so that a try that failed before is made again: what is in review can't be taken back.
  await deps.database.withScope(authorize(actor, 'review.write'), (tx) =>
    moveAssessingState(tx, assessmentId, { from: ['invited'], to: 'inReview', at }),
  )
  return true
}

async function belowOf(tx: Transaction, assessmentId: string) {
  const shares = await exchangeRepository.listShares(tx, assessmentId)
  return shares.map(({ partyName, service, answeredAt, answeredByName, answeredByTitle, answers }) => {
    return { partyName, service, answeredAt, answeredByName, answeredByTitle, answers }
  })
}
