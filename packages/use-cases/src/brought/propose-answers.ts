import type { AskedQuestion } from '@rantai/questionnaires/asked'
import { plainText } from '../spreadsheets/sheet-marks'
import { longest } from '../spreadsheets/merge-sheet'
import type { CaiqAbout, CaiqRow } from './brought.types'
import { commentOf, saidIn, YES } from './caiq-texts'
import { type JudgedRow, sameQuestion } from './judge-caiq'

/** What a brought file says that a question can be answered with. What isn't there is left to whoever answers. */
export type BroughtAnswer = {
  readonly questionId: string
  /** Null where the file doesn't answer the very question: its choice stays open. */
  readonly value: unknown
  readonly notApplicable: string | null
  readonly comment: string
  readonly lines: readonly BroughtLine[]
}

/** A row that a proposal is made of. */
export type BroughtLine = Pick<CaiqRow, 'id' | 'question' | 'answer' | 'owner' | 'description'>

/**
 * What a CAIQ proposes for each question, in the order of the questions. A Yes says what the CAIQ's question asks, and no more: where
 * ours is about the same control and asks something else, only the explanation is proposed, as a remark, and the choice stays open.
 */
export function proposeAnswers(
  rows: readonly JudgedRow[],
  about: CaiqAbout,
  questions: readonly AskedQuestion[],
): BroughtAnswer[] {
  const byQuestion = new Map<string, Map<string, JudgedRow>>()
  for (const row of rows)
    if (row.outcome === 'proposed')
      for (const id of row.questionIds) {
        const its = byQuestion.get(id) ?? new Map<string, JudgedRow>()
        if (!its.has(row.id)) its.set(row.id, row)
        byQuestion.set(id, its)
      }
  return questions.flatMap((question) => {
    const its = [...(byQuestion.get(question.id)?.values() ?? [])]
    return its.length === 0 ? [] : [proposalFor(question, its, about)]
  })
}

function proposalFor(question: AskedQuestion, rows: readonly JudgedRow[], about: CaiqAbout): BroughtAnswer {
  const lines = rows.map(({ id, question: asked, answer, owner, description }) => ({
    ...{ id, question: asked, answer, owner, description },
  }))
  const same = rows.filter((row) => sameQuestion(row, about, question))
  const { value, notApplicable } = answerIn(question, same)
  // Words that are the answer aren't said again beside it.
  const isSaid = typeof notApplicable === 'string' || (question.answer.type === 'text' && value !== null)
  const beside = rows.map((row) => (isSaid && same.includes(row) ? { ...row, description: '' } : row))
  return { questionId: question.id, value, notApplicable, comment: commentOf(beside, about), lines }
}

/** Only from rows that answer the very question, and only where they agree. */
function answerIn({ answer }: AskedQuestion, rows: readonly JudgedRow[]) {
  const nothing = { value: null, notApplicable: null }
  const [said, ...others] = new Set(rows.map((row) => saidIn(row.answer)))
  if (others.length > 0 || said === undefined || said === null) return nothing
  const words = plainText(rows.map(({ description }) => description).join('\n'))
  const isWhole = words !== '' && words.length <= longest.notApplicable
  if (said === 'NA') return isWhole ? { value: null, notApplicable: words } : nothing
  if (answer.type === 'yesNo') return { value: said === YES ? 'yes' : 'no', notApplicable: null }
  return answer.type === 'text' && isWhole ? { value: words, notApplicable: null } : nothing
}
