import { Notice, useSay } from '@rantai/ui'
import type { AnsweringOverview } from '@rantai/use-cases'
import { QuestionLinks } from './QuestionLinks'

type Props = Pick<AnsweringOverview, 'missing' | 'assessmentId' | 'sections'>

/** What still needs an answer before sending, each a way to its question. */
export function MissingAnswers({ missing, assessmentId, sections }: Props) {
  const say = useSay()
  if (missing.length === 0)
    return (
      <Notice kind="success" title={say('Nothing is missing')}>
        {say('Every question that needs an answer has one.')}
      </Notice>
    )
  return (
    <section className="stack" aria-labelledby="missing-title">
      <Notice kind="warning">
        <h2 id="missing-title">
          {say(
            '{count, plural, one {# question needs an answer} other {# questions need an answer}} before you can send',
            { count: missing.length },
          )}
        </h2>
      </Notice>
      <QuestionLinks questions={missing} assessmentId={assessmentId} sections={sections} />
    </section>
  )
}
