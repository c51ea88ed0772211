import { answeringRepository, newId, sharedFindingRepository } from '@rantai/db'
import { authorize } from '../access'
import { todayFor } from '../answers/customer-day'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { keepFileIfAny } from '../evidence/keep-file'
import { enqueue } from '../jobs'
import type { AnswerFindingInput } from './findings.schema'
import { maySay, standingOf } from './standing'

/**
 * The vendor says what it did about a finding, with a file that shows it where there is one. The customer is told and looks at it.
 * @throws UseCaseError 'forbidden' for a link to some questions, 'notFound', 'notAllowedNow' once it is closed,
 *   'invalidInput', 'unsupportedType', 'tooLarge', 'infected' for the file
 */
export async function answerFinding({ actor, deps }: Call, input: AnswerFindingInput): Promise<void> {
  const scope = authorize(actor, 'ownFinding.answer')
  if (actor.kind === 'respondent' && !actor.whole) throw new UseCaseError('forbidden')
  const { assessmentId, findingId, body } = input
  await keepFileIfAny(deps, { folder: 'findings', file: input.file }, async (file) => {
    await deps.database.withScope(scope, async (tx) => {
      const row = await answeringRepository.findAnswering(tx, assessmentId)
      const finding = await sharedFindingRepository.lockSharedFinding(tx, findingId)
      if (!row || finding?.assessmentId !== assessmentId) throw new UseCaseError('notFound')
      const at = deps.now()
      const standing = standingOf(finding, todayFor(row, at))
      if (!maySay(standing, 'answered')) throw new UseCaseError('notAllowedNow', { state: standing.state })
      const entryId = newId()
      const authorName = 'name' in actor ? actor.name : 'Rantai'
      const entry = { id: entryId, kind: 'answered', body, dueOn: null, authorName, at, file } as const
      await sharedFindingRepository.insertFindingEntry(tx, findingId, entry)
      const data = { title: finding.title, text: body, fileName: file?.fileName ?? null }
      const it = { action: 'sharedFinding.answered', objectKind: 'assessment', objectId: assessmentId } as const
      await record(tx, actor, { ...it, data }, at)
      const { assessingOrganisationId, answeringOrganisationId, relationshipId } = row
      const across = { assessingOrganisationId, answeringOrganisationId, relationshipId }
      await enqueue(tx, 'finding.told', { assessmentId, findingId, entryId }, { at, across })
    })
  })
}
