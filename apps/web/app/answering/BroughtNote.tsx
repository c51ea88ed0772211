import { Button, useSay } from '@rantai/ui'
import type { AskedQuestion } from '@rantai/questionnaires/asked'
import type { BroughtProposal } from '@rantai/use-cases'
import { BroughtLines } from '../brought/BroughtLines'
import { useFormat } from '../locale/use-format'
import { AnswerWords } from './AnswerWords'
import { takeAct } from './kept-act'

type Props = { readonly question: AskedQuestion; readonly proposal: BroughtProposal; readonly version: number }

/** What a file of the reader's own says of this question, with its age; one press, or Y, takes it over. Nothing else does. */
export function BroughtNote({ question, proposal, version }: Props) {
  const say = useSay()
  const format = useFormat()
  const { fileName, broughtAt, about, value, notApplicable, lines } = proposal
  const isAnswer = value !== null || notApplicable !== null
  return (
    <div className="note brand">
      <p className="small muted break-words">
        {say('From {source}, {file}, which you brought on {date}.', {
          source: about.version === null ? 'CAIQ' : `CAIQ v${about.version}`,
          file: fileName,
          date: format.date(broughtAt, 'long'),
        })}
      </p>
      {isAnswer ? (
        <AnswerWords spec={question.answer} stored={{ value, notApplicable, comment: null }} />
      ) : (
        <p>
          {say('It is about the same and asks something else: only the comment is filled in, the answer stays yours.')}
        </p>
      )}
      <BroughtLines lines={lines} />
      <p className="row">
        <Button type="submit" name="act" value={takeAct(question.id, proposal, version)} keyHint="Y">
          {isAnswer ? say('It is true today: use it') : say('It is true today: use it as the comment')}
        </Button>
      </p>
    </div>
  )
}
