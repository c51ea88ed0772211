import type { Asked, AskedQuestion } from '@rantai/questionnaires/asked'
import { useFormat } from '../locale/use-format'
import { QuestionSources } from './QuestionSources'
import { localWords } from './words'

type Props = { readonly question: AskedQuestion; readonly packs: Asked['packs'] }

/** Why it is asked, what good evidence looks like, the exact wording and where it comes from. */
export function QuestionReason({ question, packs }: Props) {
  const { locale } = useFormat()
  const { why, evidenceExamples, plain, text } = question
  return (
    <details className="why">
      <summary>
        {evidenceExamples ? 'Why this is asked, and what good evidence looks like' : 'Why this is asked'}
      </summary>
      <div className="muted stack-2">
        {why ? <p>{localWords(why, locale)}</p> : null}
        {evidenceExamples ? <p>Good evidence: {localWords(evidenceExamples, locale)}</p> : null}
        {plain ? <p>The exact wording: “{localWords(text, locale)}”</p> : null}
        {localWords(text, locale) === text.en ? null : (
          <p>
            In English, which counts where the translation says something else: <span lang="en">“{text.en}”</span>
          </p>
        )}
        <QuestionSources question={question} packs={packs} />
      </div>
    </details>
  )
}
