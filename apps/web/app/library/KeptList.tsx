import { StatusPill, TextLink, useSay } from '@rantai/ui'
import type { LibraryListItem } from '@rantai/use-cases'
import { AnswerWords } from '../answering/AnswerWords'
import { useFormat } from '../locale/use-format'
import { staleWords, standingOf } from './library-words'
import type { KeptQuestion } from './question-words.server'

type Row = Omit<LibraryListItem, 'question'> & { readonly question: KeptQuestion }

/** Kept answers, each with its age and whether it can be used now. */
export function KeptList({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay()
  const format = useFormat()
  const date = (day: string) => format.date(day, 'long')
  return (
    <ul className="requests">
      {rows.map((row) => {
        const { letter, tone, word } = standingOf(say, row)
        return (
          <li key={row.id}>
            <div className="stack-2">
              <h2 className="b">
                <TextLink href={`/library/${row.id}`}>{row.question.text}</TextLink>
              </h2>
              <AnswerWords spec={row.question.spec} stored={{ ...row, comment: null }} />
              <p className="row small">
                <StatusPill letter={letter} tone={tone}>
                  {word}
                </StatusPill>
                <span className="muted">
                  {say('Answered on {date} ({relative}).', {
                    date: date(row.answeredOn),
                    relative: format.relative(row.answeredOn),
                  })}{' '}
                  {staleWords(say, row, date)}
                </span>
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
