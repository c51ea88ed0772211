import type { AskedQuestion } from '@rantai/questionnaires/asked'
import type { BroughtProposal, KeptProposal } from '@rantai/use-cases'
import { BroughtNote } from './BroughtNote'
import { KeptNote } from './KeptNote'
import { isAnswered, type QuestionState } from './question-state'

type Props = {
  readonly question: AskedQuestion
  readonly state: QuestionState
  readonly kept: KeptProposal | undefined
  readonly brought: BroughtProposal | undefined
}

/** What is proposed at a question without an answer: what the vendor keeps, and what a brought file says. */
export function ProposalNotes({ question, state, kept, brought }: Props) {
  if (isAnswered(state)) return null
  const { version, draft } = state
  return (
    <>
      {kept ? <KeptNote question={question} kept={kept} version={version} /> : null}
      {brought && draft.comment === '' ? (
        <BroughtNote question={question} proposal={brought} version={version} />
      ) : null}
    </>
  )
}
