import { sheetImportRepository } from '@rantai/db'
import { authorize } from '../access'
import { openForWriting } from '../answers/open-answering'
import { type AnswerToWrite, saveMany } from '../answers/save-many'
import { todayFor } from '../answers/customer-day'
import { valueIssue } from '../answers/value-issue'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { judgeFile } from './brought-files'
import type { TakeBroughtInput } from './brought.schema'

/**
 * Writes what a brought file proposes for the questions that were confirmed, all or none, with history that says where it comes
 * from. What it leaves open stays open.
 * @throws UseCaseError notFound; notAllowedNow (broughtMoved) where one of them has been answered meanwhile, or isn't proposed any more
 */
export async function takeBrought(
  { actor, deps }: Call,
  { assessmentId, id, taken }: TakeBroughtInput,
): Promise<{ readonly taken: number }> {
  const scope = authorize(actor, 'answering.write')
  return deps.database.withScope(scope, async (tx) => {
    const opened = await openForWriting(tx, assessmentId)
    const [file] = await sheetImportRepository.listBrought(tx, { assessmentId, id })
    if (!file) throw new UseCaseError('notFound')
    const at = deps.now()
    const today = todayFor(opened.row, at)
    const proposals = new Map(judgeFile(file, opened).proposals.map((each) => [each.questionId, each]))
    const questions = new Map(opened.asked.questions.map((each) => [each.id, each]))
    const versions = new Map(opened.row.answers.map(({ questionId, version }) => [questionId, version]))
    const answers = taken.map(({ questionId, expectedVersion }): AnswerToWrite => {
      const proposal = proposals.get(questionId)
      const question = questions.get(questionId)
      if (!proposal || !question || (versions.get(questionId) ?? 0) !== expectedVersion)
        throw new UseCaseError('notAllowedNow', { state: 'broughtMoved' })
      const { value, notApplicable, comment } = proposal
      const issue = value === null ? undefined : valueIssue(question.answer, value, today)
      if (issue) throw new UseCaseError('invalidInput', { issues: [issue] })
      return { questionId, value, notApplicable, comment }
    })
    await saveMany(tx, opened, { actor, at, answers, source: 'caiq' })
    const data = { fileName: file.fileName, taken: answers.length }
    await record(tx, actor, { action: 'answers.brought', objectKind: 'assessment', objectId: assessmentId, data }, at)
    return { taken: answers.length }
  })
}
