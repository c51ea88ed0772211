import { Notice, useSay } from '@rantai/ui'
import type { AnsweringOverview } from '@rantai/use-cases'
import { QuestionLinks } from './QuestionLinks'

type Props = Pick<AnsweringOverview, 'withoutEvidence' | 'assessmentId' | 'sections'>

/** Answers that may be sent as they are, and count for more with the evidence that is expected. */
export function MissingEvidence({ withoutEvidence, assessmentId, sections }: Props) {
  const say = useSay()
  if (withoutEvidence.length === 0) return null
  return (
    <section className="stack" aria-labelledby="without-evidence-title">
      <Notice kind="info">
        <h2 id="without-evidence-title">
          {say('{count, plural, one {# answer is} other {# answers are}} without the evidence that is expected', {
            count: withoutEvidence.length,
          })}
        </h2>
        <p>
          {say(
            'They can be sent, and count in part only, however good they are, until a file that is still valid is added.',
          )}
        </p>
      </Notice>
      <QuestionLinks questions={withoutEvidence} assessmentId={assessmentId} sections={sections} />
    </section>
  )
}
