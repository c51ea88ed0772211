import { libraryRepository, type StandingAnswer } from '@rantai/db'
import { canonicalHash, type LocalText, questionKey } from '@rantai/questionnaires'
import type { AskedQuestion } from '@rantai/questionnaires/asked'
import { authorize } from '../access'
import type { Call } from '../call'
import { readReceipt, type SentAnswer } from '../submissions'
import { type Judging, type KeepRefusal, refusalOf } from './judge-answer'
import type { KeepableInput } from './library.schema'

export type KeepableAnswer = Pick<AskedQuestion, 'text' | 'answer'> &
  Pick<SentAnswer, 'questionId' | 'value' | 'notApplicable'> & {
    /** What the files with it are called. */
    readonly files: readonly string[]
    /** Why it can't be kept, if so. */
    readonly refusal: KeepRefusal | null
    /** What is kept for the same question already: this very answer, or another one of that day. */
    readonly kept: { readonly same: boolean; readonly answeredOn: string } | null
  }

/** What of a receipt can be kept for other customers; `sections` is null where the questionnaire changed since it was sent. */
export type KeepablePage = {
  readonly number: number
  readonly submittedAt: string
  readonly sections:
    | readonly { readonly id: string; readonly title: LocalText | null; readonly answers: readonly KeepableAnswer[] }[]
    | null
}

/** The answers that were sent last, each with whether it can be kept. @throws UseCaseError forbidden, notFound where nothing was sent */
export async function readKeepable(call: Call, { assessmentId }: KeepableInput): Promise<KeepablePage> {
  const { actor, deps } = call
  const scope = authorize(actor, 'library.keep')
  const { sent, asked, files, number, submittedAt } = await readReceipt(call, { assessmentId, number: null })
  if (!asked) return { number, submittedAt, sections: null }
  const answered = new Map(sent.answers.map((answer) => [answer.questionId, answer]))
  const hashes = asked.questions.filter(({ id }) => answered.has(id)).map(questionKey)
  const [names, standing] = await deps.database.withScope(scope, (tx) =>
    Promise.all([libraryRepository.listCustomerNames(tx), libraryRepository.listStanding(tx, hashes)]),
  )
  const kept = new Map(standing.map((each) => [each.questionHash, each]))
  const judging = { asked, files, names }
  const sections = asked.components.map(({ id, title }) => ({
    ...{ id, title: title ?? null },
    answers: asked.questions.flatMap((question) => {
      const answer = question.component === id ? answered.get(question.id) : undefined
      return answer ? [keepableOf(question, answer, { judging, kept })] : []
    }),
  }))
  return { number, submittedAt, sections: sections.filter(({ answers }) => answers.length > 0) }
}

type Known = { readonly judging: Judging; readonly kept: ReadonlyMap<string, StandingAnswer> }

function keepableOf(question: AskedQuestion, answer: SentAnswer, { judging, kept }: Known): KeepableAnswer {
  const stands = kept.get(questionKey(question))
  const { questionId, value, notApplicable } = answer
  return {
    ...{ questionId, value, notApplicable, text: question.text, answer: question.answer },
    files: judging.files.filter(({ digest }) => answer.evidence.includes(digest)).map(({ title }) => title),
    refusal: refusalOf(question, answer, judging) ?? null,
    kept: stands ? { same: saidOf(stands) === saidOf(answer), answeredOn: stands.answeredOn } : null,
  }
}

const saidOf = ({
  value,
  notApplicable,
  answeredOn,
  evidence,
}: Pick<SentAnswer, 'value' | 'notApplicable' | 'answeredOn' | 'evidence'>) =>
  canonicalHash({ value: value ?? null, notApplicable, answeredOn, evidence })
