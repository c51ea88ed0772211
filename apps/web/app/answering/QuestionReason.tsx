import { Icon } from '@rantai/ui'
import type { Asked, AskedQuestion } from '@rantai/questionnaires/asked'
import { useFormat } from '../locale/use-format'
import { localWords } from './words'

type Props = { readonly question: AskedQuestion; readonly packs: Asked['packs'] }

/** Why it is asked, what good evidence looks like, the exact wording and where it comes from. */
export function QuestionReason({ question, packs }: Props) {
  const { locale } = useFormat()
  const { why, evidenceExamples, plain, text } = question
  const pack = packs.find(({ id }) => id === question.pack)
  return (
    <details>
      <summary>
        <Icon name="chevron-right" />
        {evidenceExamples ? 'Why this is asked, and what good evidence looks like' : 'Why this is asked'}
      </summary>
      <div className="muted stack-2">
        {why ? <p>{localWords(why, locale)}</p> : null}
        {evidenceExamples ? <p>Good evidence: {localWords(evidenceExamples, locale)}</p> : null}
        {plain ? <p>The exact wording: “{localWords(text, locale)}”</p> : null}
        {pack ? (
          <p className="small">
            Source: {localWords(pack.title, locale)} ({sourceWords[pack.label] ?? pack.label}).
          </p>
        ) : null}
      </div>
    </details>
  )
}

const sourceWords: Readonly<Record<string, string>> = {
  officialText: 'official text',
  officialSummary: 'summary of an official text',
  interpretation: 'reading of an official text',
  announced: 'announced, not yet in force',
  organisationPolicy: 'the customer’s own policy',
  withdrawn: 'withdrawn',
}
