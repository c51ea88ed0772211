import { Button, useSay } from '@rantai/ui'
import type { AskedQuestion } from '@rantai/questionnaires/asked'
import type { KeptProposal } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { AnswerWords } from './AnswerWords'
import { keptAct } from './kept-act'

type Props = { readonly question: AskedQuestion; readonly kept: KeptProposal; readonly version: number }

/** What the vendor keeps for this very question, with its age and that of its files; one press, or Y, answers with it. */
export function KeptNote({ question, kept, version }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <div className="note brand">
      <p className="small muted">
        {say('You keep an answer to this question, given on {date} ({relative}).', {
          date: format.date(kept.answeredOn, 'long'),
          relative: format.relative(kept.answeredOn),
        })}
      </p>
      <AnswerWords spec={question.answer} stored={{ ...kept, comment: null }} />
      {kept.files.length === 0 ? null : (
        <ul className="stack-1 small">
          {kept.files.map(({ evidenceId, title, expiresOn }) => (
            <li key={evidenceId}>
              {expiresOn === null
                ? title
                : say('{title}: valid until {day} ({relative})', {
                    ...{ title, day: format.date(expiresOn, 'long') },
                    relative: format.relative(expiresOn),
                  })}
            </li>
          ))}
        </ul>
      )}
      <p className="row">
        <Button type="submit" name="act" value={keptAct(question.id, kept, version)} keyHint="Y">
          {say('It is true today: use it')}
        </Button>
      </p>
    </div>
  )
}
