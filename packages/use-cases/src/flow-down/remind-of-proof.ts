import { endTelling, lockDueFlowDownProof, planNextTelling, raiseChainVersion } from '@rantai/db'
import { addDays } from '@rantai/questionnaires'
import { authorize } from '../access'
import { postMail, type WorkerCall } from '../notifications'
import { tellingDays } from './telling-days'

/** A proof that ended longer ago than this is told of no more: it was recorded late, or nobody ran the worker. */
const lateDays = 14

/**
 * Tells whoever recorded a proof that it ends, or has ended, if nobody confirmed it anew; one mail for all duties of a link that end on
 * one day. With the end the chains are computed anew.
 */
export async function remindOfProof({ actor, deps }: WorkerCall, proofId: string): Promise<'sent' | 'skipped'> {
  const scope = authorize(actor, 'chain.read')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const proof = await lockDueFlowDownProof(tx, proofId, at)
    if (!proof) {
      await endTelling(tx, proofId)
      return 'skipped'
    }
    const { linkId, engagementId, validUntil, today, fromName, toName } = proof
    const ended = validUntil < today
    if (ended) await raiseChainVersion(tx)
    let sent = 0
    const tells = proof.counts && today <= addDays(validUntil, lateDays)
    for (const { name, email } of tells ? proof.people : []) {
      const subject = linkId ?? engagementId ?? ''
      const stage = ended ? 'ended' : validUntil <= addDays(today, 30) ? '30' : '60'
      const mailId = await postMail(
        tx,
        {
          dedupeKey: `proof:${subject}:${validUntil}:${stage}:${email.toLowerCase()}`,
          ...{ toEmail: email, toName: name, template: 'proofEnds' },
          data: {
            fromName,
            toName,
            validUntil,
            ended,
            path: `/chains/links/${proof.openLinkId ?? engagementId ?? ''}`,
          },
        },
        at,
      )
      if (mailId !== undefined) sent += 1
    }
    if (proof.counts && !ended) await planNextTelling(tx, { id: proof.id, after: at, ...tellingDays })
    else await endTelling(tx, proof.id)
    return sent > 0 ? 'sent' : 'skipped'
  })
}
