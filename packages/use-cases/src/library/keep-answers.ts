import { keepRepository, libraryRepository, newId, type NewKept } from '@rantai/db'
import { canonicalHash, type QuestionCore } from '@rantai/questionnaires'
import { english } from '@rantai/questionnaires/wording'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { FieldIssue } from '../errors'
import { readReceipt } from '../submissions'
import { keptOf, refusalOf, refusalWords } from './judge-answer'
import type { KeepAnswersInput } from './library.schema'

/** What whoever keeps answers agrees to. */
export const KEEP_STATEMENT = english(
  'We may give each of these answers, and the files with it, to our other customers when they ask the same question. Each is confirmed by one of us before it is used.',
)

/** The vendor's record of one consent. `contentHash` is the SHA-256 of the canonical JSON of it; nothing in it names a customer. */
export type LibraryReceipt = {
  readonly statement: string
  readonly givenByName: string
  readonly givenAt: string
  readonly answers: readonly (Omit<NewKept, 'id' | 'questionHash' | 'question'> & { readonly question: QuestionCore })[]
}

/**
 * Keeps answers of a receipt in the organisation's library, all of them or none. Remarks stay behind: they were said to one customer.
 * @throws UseCaseError forbidden, notFound, notAllowedNow where the questionnaire changed since, invalidInput with one issue for each
 * answer that can't be kept
 */
export async function keepAnswers(
  call: Call,
  { assessmentId, number, questionIds }: KeepAnswersInput,
): Promise<{ readonly consentId: string }> {
  const { actor, deps } = call
  const scope = authorize(actor, 'library.keep')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const { sent, asked, files } = await readReceipt(call, { assessmentId, number })
  if (!asked) throw new UseCaseError('notAllowedNow', { state: 'otherQuestionnaire' })
  return deps.database.withScope(scope, async (tx) => {
    await libraryRepository.lockLibrary(tx)
    const judging = { asked, files, names: await libraryRepository.listCustomerNames(tx) }
    const chosen = [...new Set(questionIds)].map((id): NewKept | FieldIssue => {
      const question = asked.questions.find((each) => each.id === id)
      const answer = sent.answers.find((each) => each.questionId === id)
      const issue = (message: string) => ({ path: ['questionIds', id], message })
      if (!question || !answer) return issue(english('This question was not answered in that receipt.'))
      const refusal = refusalOf(question, answer, judging)
      return refusal === undefined ? keptOf(newId(), question, answer) : issue(refusalWords[refusal])
    })
    const issues = chosen.flatMap((each) => ('message' in each ? [each] : []))
    if (issues.length > 0) throw new UseCaseError('invalidInput', { issues })
    // Two questions of one questionnaire can be the same; one statement holds one answer to it, the first.
    const byKey = new Map<string, NewKept>()
    for (const each of chosen)
      if (!('message' in each) && !byKey.has(each.questionHash)) byKey.set(each.questionHash, each)
    const kept = [...byKey.values()]
    const at = deps.now()
    const content: LibraryReceipt = {
      statement: KEEP_STATEMENT,
      givenByName: actor.name,
      givenAt: at.toISOString(),
      answers: kept.map(({ question, value, notApplicable, answeredOn, evidence }) => ({
        ...{ question: question as QuestionCore },
        ...{ value, notApplicable, answeredOn, evidence },
      })),
    }
    const consentId = newId()
    const said = { id: consentId, assessmentId, number, statement: KEEP_STATEMENT }
    const sealed = { content, contentHash: canonicalHash(content), by: actor.name, at }
    await keepRepository.keep(tx, { ...said, ...sealed }, kept)
    const happening = { objectKind: 'libraryConsent', objectId: consentId, data: { answers: kept.length } }
    await record(tx, actor, { action: 'library.kept', ...happening }, at)
    return { consentId }
  })
}
