import { BandBadge, EmptyState, Section, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { Conditions } from './Conditions'
import type { Profile } from './profile-types'
import { cycleWords, openAssessmentOf, outcomeWords } from './profile-words'
import { Happenings } from './RatingParts'

type Decision = Profile['head']['decisions'][number]

/** The one plan of the decision that stands; what an earlier one planned is said as such. */
function plannedWords({ head }: Profile, decision: Decision, format: Formats): string {
  const open = openAssessmentOf(head)
  if (decision === head.decisions[0]) {
    if (open) return `Asked again, answers due ${format.date(open.dueOn)}.`
    if (head.schedule) return `Next due ${format.date(head.schedule.dueOn)}.`
  }
  return decision.cadence.dueOn === null ? '' : `Then planned for ${format.date(decision.cadence.dueOn)}.`
}

/** What was decided, with its reasons, and everything that happened. */
export function ProfileHistory({ profile, answer }: { profile: Profile; answer: FormAnswer | undefined }) {
  const say = useSay()
  const format = useFormat()
  const { decisions, scores, assessments } = profile.head
  return (
    <>
      <Section title={say('Decisions')} aside={`${decisions.length} in all`}>
        {decisions.length === 0 ? (
          <EmptyState title={say('Nothing decided yet')}>
            {say('A risk manager or an administrator decides once the answers are in.')}
          </EmptyState>
        ) : (
          <ul className="stack-6">
            {decisions.map((decision) => {
              const score = scores.find((each) => each.assessmentId === decision.assessmentId)
              const assessment = assessments.find((each) => each.id === decision.assessmentId)
              return (
                <li key={decision.id} className="stack-2">
                  <p className="row">
                    <b className="m">{outcomeWords[decision.outcome]}</b>
                    <span>{score?.capped == null ? say('no score') : Math.floor(score.capped + 1e-9)}</span>
                    <BandBadge band={score?.band ?? 'none'} />
                    <span className="muted small">
                      {assessment?.kind === 'full' ? say('Full') : say('Delta')} assessment,{' '}
                      {format.date(decision.decidedAt, 'short-time')}, {decision.decidedByName}
                    </span>
                  </p>
                  <p>{decision.reason}</p>
                  <Conditions
                    decision={decision}
                    stands={decision === decisions[0]}
                    mayDecide={profile.may.decide}
                    answer={answer}
                  />
                  {decision.openPointsReason === null ? null : (
                    <p className="small muted">
                      {say('Decided with open points: {openPointsReason}', {
                        openPointsReason: decision.openPointsReason,
                      })}
                    </p>
                  )}
                  {decision.cadence.dueOn === null ? null : (
                    <p className="small muted">
                      {cycleWords(decision.cadence) ?? 'No cycle'}. {plannedWords(profile, decision, format)}
                    </p>
                  )}
                </li>
              )
            })}
          </ul>
        )}
      </Section>
      <Section title={say('What happened')}>
        <Happenings profile={profile} all />
      </Section>
    </>
  )
}
