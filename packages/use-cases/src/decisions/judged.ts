import { type Dossier, findDossier, type Transaction } from '@rantai/db'
import { completeness, type Completeness, type Explanation, type Questionnaire } from '@rantai/questionnaires'
import { dateIn } from '../calendar'
import { UseCaseError } from '../errors'
import { keptExplanation } from '../scores/kept-explanation'
import { questionnaireOf } from '../scores/questionnaire'
import { scoreFileOf, type ScoreFile } from '../scores/score-input'

/** An assessment scored today, as a decision sees it. */
export type Judged = {
  readonly dossier: Dossier
  readonly questionnaire: Questionnaire
  readonly file: ScoreFile
  readonly explanation: Explanation
  readonly completeness: Completeness
}

/** @throws UseCaseError notFound when there is no such assessment, or nothing was submitted */
export async function judge(tx: Transaction, assessmentId: string, at: Date): Promise<Judged> {
  const dossier = await findDossier(tx, assessmentId)
  if (!dossier?.submission) throw new UseCaseError('notFound')
  const questionnaire = await questionnaireOf(tx, dossier.questionnaireHash)
  const file = scoreFileOf(dossier, dateIn(at, dossier.timeZone))
  const explanation = keptExplanation(tx.scope, questionnaire, file)
  return {
    dossier,
    questionnaire,
    file,
    explanation,
    completeness: completeness(questionnaire, explanation, file.answers),
  }
}

/** The knock-outs that fired and that no exception in force sets aside: approval is impossible while there are any. */
export function standingKnockOuts({ knockOuts }: Explanation): string[] {
  return knockOuts.fired.filter((id) => !knockOuts.waived.includes(id))
}
