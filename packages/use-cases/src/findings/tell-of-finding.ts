import { findAssessmentForMail, sharedFindingRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { WorkerCall } from '../notifications'
import { postMail } from '../notifications/post-mail'
import { dueOnOf } from './standing'

type Asked = { readonly assessmentId: string; readonly findingId: string; readonly entryId: string | null }

/**
 * Either side said something about a finding: the other is told, once. Runs on the customer's side, whose history gets what the vendor
 * said.
 */
export async function tellOfFinding(
  { actor, deps }: WorkerCall,
  { assessmentId, findingId, entryId }: Asked,
): Promise<void> {
  const scope = authorize(actor, 'sharedFinding.write')
  await deps.database.withScope(scope, async (tx) => {
    const about = await findAssessmentForMail(tx, { assessmentId })
    const finding = await sharedFindingRepository.findSharedFinding(tx, findingId)
    const entry = finding?.entries.find(({ id }) => id === entryId)
    if (!about || !finding || (entryId !== null && !entry)) return
    const at = deps.now()
    const dueOn = dueOnOf(finding)
    const fromVendor = entry?.authorSide === 'answering'
    const { title, asked } = finding
    const common = { title: about.title, finding: title, text: entry === undefined ? asked : entry.body, dueOn }
    const to = fromVendor
      ? {
          ...{ toEmail: about.requesterEmail, toName: about.requesterName, locale: null, template: 'findingAnswered' },
          data: {
            ...{ ...common, vendorName: about.vendorName, by: entry.authorName, fileName: entry.fileName },
            path: about.engagementId === null ? '/chase' : `/engagements/${about.engagementId}/findings`,
          },
        }
      : {
          ...{
            toEmail: about.contactEmail,
            toName: about.contactName ?? '',
            locale: about.locale,
            template: 'findingTold',
          },
          data: {
            ...{ ...common, customerName: about.customerName, by: entry?.authorName ?? finding.sharedByName },
            ...{ kind: entry?.kind ?? 'shared', invitationId: about.invitationId },
          },
        }
    const { toEmail } = to
    const told = { dedupeKey: `finding:${findingId}:${entryId ?? 'shared'}`, assessmentId }
    const isNew = toEmail === null ? null : await postMail(tx, { ...told, ...to, toEmail }, at)
    if (!fromVendor || isNew === undefined) return
    const data = { title, by: entry.authorName, text: entry.body, fileName: entry.fileName }
    const it = { action: 'sharedFinding.vendorAnswered', objectKind: 'assessment', objectId: assessmentId } as const
    await record(tx, actor, { ...it, data }, at)
  })
}
