import { Section, useSay, type Say } from '@rantai/ui'

/** One question as the vendor would read it. */
export type PreviewedSection = {
  readonly id: string
  readonly title: string
  readonly questions: readonly { readonly id: string; readonly text: string; readonly onlySometimes: boolean }[]
}

/** The questions as the vendor would read them, section by section. */
export function QuestionPreview({ sections }: { readonly sections: readonly PreviewedSection[] }) {
  const say = useSay()
  return (
    <Section title={say('As the vendor reads it')}>
      <div className="stack-2">
        <p className="muted">
          {countOf(
            say,
            sections.flatMap(({ questions }) => questions),
          )}
        </p>
        {sections.map((section) => (
          <details key={section.id}>
            <summary>
              {section.title}: {countOf(say, section.questions)}
            </summary>
            <ol className="stack-2">
              {section.questions.map((question) => (
                <li key={question.id}>
                  {question.text}{' '}
                  {question.onlySometimes ? (
                    <span className="muted">{say('Asked only where another answer calls for it.')}</span>
                  ) : null}
                </li>
              ))}
            </ol>
          </details>
        ))}
      </div>
    </Section>
  )
}

/** "13 questions, up to 2 more depending on answers". */
function countOf(say: Say, questions: PreviewedSection['questions']): string {
  const more = questions.filter(({ onlySometimes }) => onlySometimes).length
  const count = questions.length - more
  return more === 0
    ? say('{count, plural, one {# question} other {# questions}}', { count })
    : say('{count, plural, one {# question} other {# questions}}, up to {more} more depending on answers', {
        count,
        more,
      })
}
