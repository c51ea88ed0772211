import { DescriptionList, Section, useSay } from '@rantai/ui'
import { assessmentBlocks, assessmentFields } from '@rantai/questionnaires'
import type { AssessmentShown } from '@rantai/use-cases'
import { AssessmentFacts, AssessmentLaw } from './AssessmentFacts'
import { blockWords, fieldWords } from './assessment-words'

type Props = {
  readonly content: Readonly<Record<string, string>>
  readonly shown: AssessmentShown
  readonly names: Readonly<Record<string, string>>
}

/** An assessment to be read or printed: what it stands on, and what was written. */
export function AssessmentDocument({ content, shown, names }: Props) {
  const say = useSay()
  return (
    <>
      <Section title={say('Facts')}>
        <AssessmentFacts shown={shown} names={names} />
      </Section>
      {assessmentBlocks.map((block) => (
        <Section key={block} title={say(blockWords[block] ?? '')}>
          <DescriptionList
            items={assessmentFields[block].map((field) => ({
              term: say(fieldWords[field] ?? ''),
              detail:
                (content[field] ?? '') === '' ? (
                  <span className="muted">{say('Nothing was written')}</span>
                ) : (
                  <span className="whitespace-pre-wrap">{content[field]}</span>
                ),
            }))}
          />
        </Section>
      ))}
      <AssessmentLaw shown={shown} names={names} />
    </>
  )
}
