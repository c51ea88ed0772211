import { Section, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { valueWords } from '../profile/value-words'
import type { ReviewPage, ReviewQuestion } from './review-types'

/** What sub-processors answered to the same question, as far as the vendor agreed to show it. It counts for no score. */
export function BelowAnswers({ page, question }: { readonly page: ReviewPage; readonly question: ReviewQuestion }) {
  const say = useSay()
  const format = useFormat()
  if (question.below.length === 0) return null
  return (
    <Section title={say('Answered by sub-processors')} aside={say('shown with the vendor’s consent; not scored')}>
      <ul className="stack-6">
        {question.below.map((each) => (
          <li key={`${each.partyName} ${each.service}`} className="stack-2">
            <p>
              <b className="m">{each.partyName}</b> <span className="muted">{each.service}</span>
            </p>
            <p>
              {each.said === null
                ? say('Doesn’t apply: {reason}', { reason: each.notApplicable ?? '' })
                : valueWords(format, each.said, page.countries)}
            </p>
            {each.comment ? <p className="whitespace-pre-line">“{each.comment}”</p> : null}
            <p className="small muted wrap-anywhere">
              {say('{name}, {date}', { name: each.authorName, date: format.date(each.answeredOn) })}
              {each.files.length === 0 ? null : ` · ${say('with {files}', { files: format.list(each.files) })}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
