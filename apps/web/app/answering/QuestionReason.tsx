import type { Asked, AskedQuestion } from '@rantai/questionnaires/asked'
import { useFormat } from '../locale/use-format'
import { QuestionSources } from './QuestionSources'
import { localWords } from './words'
import { Sentence, useSay } from '@rantai/ui'

type Props = { readonly question: AskedQuestion; readonly packs: Asked['packs'] }

/** Why it is asked, what good evidence looks like, the exact wording and where it comes from. */
export function QuestionReason({ question, packs }: Props) {
  const say = useSay()
  const { locale } = useFormat()
  const { why, evidenceExamples, plain, text } = question
  return (
    <details className="why">
      <summary>
        {evidenceExamples ? say('Why this is asked, and what good evidence looks like') : say('Why this is asked')}
      </summary>
      <div className="muted stack-2">
        {why ? <p>{localWords(why, locale)}</p> : null}
        {evidenceExamples ? (
          <p>{say('Good evidence: {evidenceExamples}', { evidenceExamples: localWords(evidenceExamples, locale) })}</p>
        ) : null}
        {plain ? <p>{say('The exact wording: “{text}”', { text: localWords(text, locale) })}</p> : null}
        {localWords(text, locale) === text.en ? null : (
          <p>
            <Sentence
              text="In English, which counts where the translation says something else: <quote>“{words}”</quote>"
              values={{ words: text.en }}
              tags={{ quote: (inner) => <span lang="en">{inner}</span> }}
            />
          </p>
        )}
        <QuestionSources question={question} packs={packs} />
      </div>
    </details>
  )
}
