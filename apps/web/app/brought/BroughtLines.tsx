import { useSay } from '@rantai/ui'
import type { BroughtProposal } from '@rantai/use-cases'

/** The rows of a brought file that a proposal is made of, each with what was asked there. */
export function BroughtLines({ lines }: Pick<BroughtProposal, 'lines'>) {
  const say = useSay()
  return (
    <ul className="stack-2">
      {lines.map(({ id, question, answer, owner, description }) => (
        <li key={id} className="break-words" lang="en">
          <b className="m">{`${id}: ${answer || '–'}`}</b>
          {owner === '' ? '' : ` (${owner})`}
          {description === '' ? null : <span className="block whitespace-pre-line">{description}</span>}
          {question === '' ? null : (
            <span className="block small muted">{say('Asked there: {question}', { question })}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
