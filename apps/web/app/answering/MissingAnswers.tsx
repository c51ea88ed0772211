import { Notice, TextLink } from '@rantai/ui'
import type { AnsweringOverview } from '@rantai/use-cases'
import { countWords, sectionPath } from './words'

type Props = Pick<AnsweringOverview, 'missing' | 'assessmentId' | 'sections'>

/** What still needs an answer before sending, each a way to its question. */
export function MissingAnswers({ missing, assessmentId, sections }: Props) {
  if (missing.length === 0)
    return (
      <Notice kind="success" title="Nothing is missing">
        Every question that needs an answer has one.
      </Notice>
    )
  return (
    <section className="stack" aria-labelledby="missing-title">
      <Notice kind="warning">
        <h2 id="missing-title">
          {countWords(missing.length, 'question needs', 'questions need')} an answer before you can send
        </h2>
      </Notice>
      {sections
        .map((section) => ({ ...section, own: missing.filter(({ sectionId }) => sectionId === section.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ id, title, own }) => (
          <div key={id} className="stack-2">
            <h3>{title}</h3>
            <ul className="stack-2">
              {own.map(({ questionId, text }) => (
                <li key={questionId}>
                  <TextLink href={sectionPath(assessmentId, id, questionId)}>{text}</TextLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}
