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
    if (open) return format.say('Asked again, answers due {date}.', { date: format.date(open.dueOn) })
    if (head.schedule) return format.say('Next due {date}.', { date: format.date(head.schedule.dueOn) })
  }
  const { dueOn } = decision.cadence
  return dueOn === null ? '' : format.say('Then planned for {date}.', { date: format.date(dueOn) })
}

/** What was decided, with its reasons, and everything that happened. */
export function ProfileHistory({ profile, answer }: { profile: Profile; answer: FormAnswer | undefined }) {
  const say = useSay()
  const format = useFormat()
  const { decisions, scores, assessments } = profile.head
  return (
    <>
      <Section title={say('Decisions')} aside={say('{count} in all', { count: decisions.length })}>
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
                    <b className="m">{say(outcomeWords[decision.outcome])}</b>
                    <span>{score?.capped == null ? say('no score') : Math.floor(score.capped + 1e-9)}</span>
                    <BandBadge band={score?.band ?? 'none'} />
                    <span className="muted small">
                      {say('{kind, select, full {Full} other {Delta}} assessment, {date}, {name}', {
                        kind: assessment?.kind ?? 'delta',
                        date: format.date(decision.decidedAt, 'short-time'),
                        name: decision.decidedByName,
                      })}
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
                      {say('{cycle}. {planned}', {
                        cycle: cycleWords(say, decision.cadence) ?? say('No cycle'),
                        planned: plannedWords(profile, decision, format),
                      })}
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
