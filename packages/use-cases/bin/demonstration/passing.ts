import { passingRepository } from '@rantai/db'
import { authorize, type Member } from '../../src/access'
import { agreePassed, passQuestions, readPassing, takeUpPassed } from '../../src/index'
import { answer, submit } from './answering'
import { callAt, daysAgo, isoDay, openLinkOf, playWorker, type Stage } from './stage'

/** Questions that the archive passes to a company working for it; all days count back from today, the due day forward. */
export type Passing = {
  readonly day: number
  readonly due: number
  readonly party: string
  readonly service: string
  readonly contact: { readonly name: string; readonly title: string; readonly email: string; readonly country: string }
  readonly reason: string
  readonly questions: number
  readonly answered?: number
  /** Somebody of the archive agreed that the bank may see it, and took the first answer up. */
  readonly agreed?: number
}

export async function playPassing(
  stage: Stage,
  { assessmentId, by }: { readonly assessmentId: string; readonly by: Member },
  { contact, ...passing }: Passing,
): Promise<void> {
  const call = callAt(stage, by, daysAgo(stage, passing.day, 20))
  const { passable } = await readPassing(call, { assessmentId })
  const { requestId } = await passQuestions(call, {
    ...{ assessmentId, questionIds: passable.slice(0, passing.questions), partyName: passing.party },
    ...{ service: passing.service, contactName: contact.name, contactEmail: contact.email, locale: 'en' },
    ...{ reason: passing.reason, dueOn: isoDay(daysAgo(stage, -passing.due)) },
  })
  await playWorker(stage)
  if (passing.answered === undefined) return
  const { organisationId } = by
  const scope = authorize({ kind: 'system', organisationId }, 'passing.write')
  const exchangeId = await stage.means.worker.database.withScope(
    scope,
    async (tx) => (await passingRepository.lockRequest(tx, requestId))?.exchangeId ?? '',
  )
  const at = daysAgo(stage, passing.answered, 60)
  const { as } = await openLinkOf(stage, { organisationId, assessmentId: exchangeId }, at)
  const vendor = { name: passing.party, country: contact.country, maturity: 'strong' as const }
  await answer(as(at), { assessmentId: exchangeId, vendor, locale: 'en', share: 1 })
  await submit(as(daysAgo(stage, passing.answered, 80)), exchangeId, contact)
  await playWorker(stage)
  if (passing.agreed === undefined) return
  const later = callAt(stage, by, daysAgo(stage, passing.agreed, 90))
  await agreePassed(later, { assessmentId, requestId, agrees: true })
  const { questions, requests } = await readPassing(later, { assessmentId })
  const [first] = requests[0]?.answers ?? []
  const own = first && questions[first.questionId]
  if (own?.editable !== true) return
  const taken = { questionId: own.id, expectedVersion: own.own?.version ?? 0 }
  await takeUpPassed(later, { assessmentId, requestId, ...taken })
}

const storage: Passing = {
  ...{ day: 20, due: 6, party: 'Peti Awan Storage Pte. Ltd.', service: 'Encrypted storage of scanned pages' },
  contact: { name: 'Amelia Koh', title: 'Head of Trust', email: 'trust@petiawan.example', country: 'SG' },
  reason: 'Our customers’ scanned pages are kept with you. Please answer for your data centres.',
  ...{ questions: 3, answered: 9, agreed: 4 },
}

const courier: Passing = {
  ...{ day: 6, due: 9, party: 'Kurir Malam Sejahtera Sdn. Bhd.', service: 'Night courier of sealed boxes' },
  contact: { name: 'Rosnah binti Idris', title: 'Operations', email: 'ops@kurirmalam.example', country: 'MY' },
  reason: 'You carry the boxes between branches and our warehouse. Please answer for your vans and people.',
  questions: 2,
}

const { agreed: _agreed, ...receipts }: Passing = {
  ...{ ...storage, day: 12, service: 'Scans of courier receipts', questions: 4, answered: 3 },
}

/** What the archive passed on of the two assessments that run. */
export const passedOn: Readonly<Record<'waiting' | 'open', readonly Passing[]>> = {
  waiting: [storage],
  open: [receipts, courier],
}
