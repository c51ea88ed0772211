import { TextLink } from '@rantai/ui'
import type { AnsweringOverview } from '@rantai/use-cases'
import { sectionPath } from './words'

type Props = {
  readonly questions: AnsweringOverview['missing']
} & Pick<AnsweringOverview, 'assessmentId' | 'sections'>

/** Questions by section, each a way to itself. */
export function QuestionLinks({ questions, assessmentId, sections }: Props) {
  return sections
    .map((section) => ({ ...section, own: questions.filter(({ sectionId }) => sectionId === section.id) }))
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
    ))
}
