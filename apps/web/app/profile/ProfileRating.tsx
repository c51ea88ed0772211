import { ButtonLink, EmptyState, Notice, Section, Sentence, TextLink, useSay } from '@rantai/ui'
import { calendarDay } from '@rantai/ui/format'
import { english } from '@rantai/ui/words'
import { useFormat } from '../locale/use-format'
import type { Focus, Profile } from './profile-types'
import { conditionStanding, openAssessmentOf, sentence, standingOf } from './profile-words'
import { RatingHero } from './RatingHero'
import { SinceDecision } from './SinceDecision'
import { Components } from './RatingComponents'
import { Happenings, Improvements, Limits, Trend } from './RatingParts'

/** The rating: the number and everything it opens into. */
export function ProfileRating({ profile }: { profile: Profile }) {
  const say = useSay()
  const { focus } = profile
  if (!focus) return <Unanswered profile={profile} />
  return (
    <>
      <Notices profile={profile} focus={focus} />
      <RatingHero profile={profile} focus={focus} />
      <div className="split">
        <div>
          <Components profile={profile} focus={focus} />
          <SinceDecision profile={profile} focus={focus} />
          <Improvements profile={profile} focus={focus} />
          <Asked focus={focus} />
        </div>
        <div>
          <Limits profile={profile} focus={focus} />
          <Trend profile={profile} focus={focus} />
          <Section
            title={say('What happened')}
            aside={
              <TextLink href={`/engagements/${profile.head.engagementId}/history`}>{say('Full history')}</TextLink>
            }
          >
            <Happenings profile={profile} />
          </Section>
        </div>
      </div>
    </>
  )
}

function Unanswered({ profile }: { profile: Profile }) {
  const say = useSay()
  const format = useFormat()
  const { head } = profile
  const open = openAssessmentOf(head)
  return (
    <>
      {open ? (
        <EmptyState title={say('No answers yet, so no score')}>
          {say('{standing}. {answeredCount} of {questionCount} questions are answered; the rest is due {dueOn}.', {
            standing: say(standingOf(open).words),
            answeredCount: open.answeredCount,
            questionCount: open.questionCount,
            dueOn: format.date(open.dueOn),
          })}
        </EmptyState>
      ) : (
        <EmptyState title={say('Nobody was asked yet')}>
          {say('The score comes from the vendor’s answers. Invite the vendor to answer first.')}
        </EmptyState>
      )}
      <Section title={say('What happened')}>
        <Happenings profile={profile} />
      </Section>
    </>
  )
}

function Notices({ profile, focus }: { profile: Profile; focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const decided = profile.head.scores.at(-1)
  const { rating, completeness } = focus
  const left = decided && profile.at === 'current' && decided.band !== rating.band
  const standing = rating.limits.filter(({ kind, state }) => kind === 'knockOut' && state === 'fired')
  const open = openAssessmentOf(profile.head)
  const later = open && open.id !== focus.assessmentId ? open : undefined
  return (
    <div className="stack-2 mt-4">
      {profile.at === 'decided' ? (
        <Notice kind="info" title={say('This is the score as it was decided.')}>
          {say('Nothing in it moves any more.')}{' '}
          <TextLink href={`/engagements/${profile.head.engagementId}`}>{say('Show today’s')}</TextLink>
        </Notice>
      ) : null}
      {left ? (
        <Notice kind="danger" title={say('The current score left the band you decided on.')}>
          <Sentence
            text="On {date} it was {was}, {wasBand}. Today it is {score}, {band}. See <moved>what moved</moved> and what would <raise>raise it</raise>."
            values={{
              date: format.date(decided.asOf, 'long'),
              was: Math.floor((decided.capped ?? 0) + 1e-9),
              wasBand: decided.band ?? '–',
              score: rating.shown ?? '–',
              band: rating.band ?? '–',
            }}
            tags={{
              moved: (inner) => <a href="#moved">{inner}</a>,
              raise: (inner) => <a href="#raise">{inner}</a>,
            }}
          />
        </Notice>
      ) : null}
      {standing.length > 0 && profile.at === 'current' ? (
        <Notice kind="danger" title={say('A knock-out stands: not acceptable whatever the score.')}>
          {say('{reasons}. No approval while it does.', {
            reasons: standing.map(({ subject }) => subject).join('; '),
          })}
        </Notice>
      ) : null}
      <LateConditions profile={profile} />
      {later ? (
        <Notice kind="info" title={say('A new assessment is under way.')}>
          {say(
            '{standing}. {answeredCount} of {questionCount} answered, due {dueOn}. The score below is of the answers before it.',
            {
              standing: say(standingOf(later).words),
              answeredCount: later.answeredCount,
              questionCount: later.questionCount,
              dueOn: format.date(later.dueOn),
            },
          )}
        </Notice>
      ) : null}
      {completeness.undecided.length > 0 ? (
        <Notice
          kind="warning"
          title={say('{count, plural, one {# question is undecided} other {# questions are undecided}}.', {
            count: completeness.undecided.length,
          })}
        >
          {say('Facts of the engagement or answers are missing that say whether they apply: {undecided}.', {
            undecided: completeness.undecided.join(', '),
          })}
        </Notice>
      ) : null}
      <Differences profile={profile} focus={focus} />
    </div>
  )
}

/** The conditions of the decision that stands whose day has passed. */
function LateConditions({ profile }: { profile: Profile }) {
  const say = useSay()
  const format = useFormat()
  const today = calendarDay(format.now, format.timeZone)
  const conditions = profile.head.decisions[0]?.conditions ?? []
  const late = conditions.filter((condition) => conditionStanding(condition, today) === 'late')
  if (late.length === 0 || profile.at === 'decided') return null
  return (
    <Notice
      kind="danger"
      title={say(
        '{count, plural, one {A condition of the decision is late} other {# conditions of the decision are late}}.',
        { count: late.length },
      )}
      actions={
        <ButtonLink href={`/engagements/${profile.head.engagementId}/history`}>{say('Open the conditions')}</ButtonLink>
      }
    >
      <ul className="stack-2">
        {late.map(({ text, dueOn }) => (
          <li key={`${dueOn} ${text}`}>
            {sentence(text)} <span className="nowrap">{say('It was due {dueOn}.', { dueOn: format.date(dueOn) })}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** What is recorded of each fact, against what the vendor answers. */
const factSentences: Readonly<Record<string, string>> = english({
  storageCountries:
    '<b>Where the data is kept:</b> {answered}, says the vendor (<answer>{question}</answer>); {recorded}, says the <engagement>engagement</engagement>.',
  accessCountries:
    '<b>From where it is seen:</b> {answered}, says the vendor (<answer>{question}</answer>); {recorded}, says the <engagement>engagement</engagement>.',
})

/** All that the vendor answers otherwise than the customer recorded, in one place. */
function Differences({ profile, focus }: { profile: Profile; focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const { differences } = focus
  if (differences.length === 0) return null
  const base = `/engagements/${profile.head.engagementId}`
  const named = (codes: readonly string[]) =>
    codes.length === 0 ? say('none') : format.list(codes.map((code) => profile.countries[code] ?? code))
  return (
    <Notice
      kind="warning"
      title={
        differences.length === 1
          ? say('The vendor answers something else than you recorded.')
          : say('The vendor answers {count} things otherwise than you recorded.', { count: differences.length })
      }
    >
      <ul className="stack-2">
        {differences.map(({ fact, question, answered, recorded }) => (
          <li key={question}>
            <Sentence
              text={factSentences[fact] ?? fact}
              values={{ answered: named(answered), recorded: named(recorded), question }}
              tags={{
                b: (inner) => <b className="m">{inner}</b>,
                answer: (inner) => <TextLink href={`${base}/answers#${question}`}>{inner}</TextLink>,
                engagement: (inner) => <TextLink href={`${base}/intake`}>{inner}</TextLink>,
              }}
            />
          </li>
        ))}
      </ul>
      <p>{say('An answer never changes what you recorded, nor the tier that follows from it.')}</p>
    </Notice>
  )
}

function Asked({ focus }: { focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const { submission } = focus
  return (
    <Section title={say('What was asked')}>
      <ul className="stack-2 small">
        {focus.packs.map((pack) => (
          <li key={pack.id}>
            {pack.title} <span className="muted">{pack.version}</span>
          </li>
        ))}
        {focus.leftOut.map((pack) => (
          <li key={pack.id}>
            {pack.reason === ''
              ? say('{pack} was left out.', { pack: pack.title })
              : say('{pack} was left out: {reason}', { pack: pack.title, reason: pack.reason })}
          </li>
        ))}
      </ul>
      <p className="small">
        {say(
          submission.number > 1
            ? 'Answers attested by {name}, {title}, on {date} (sent {count} times).'
            : 'Answers attested by {name}, {title}, on {date}.',
          {
            name: submission.attestedName,
            title: submission.attestedTitle,
            date: format.date(submission.submittedAt, 'short-time'),
            count: submission.number,
          },
        )}
      </p>
      <p className="small muted">
        <Sentence
          text="Questionnaire <code>{hash}</code>"
          values={{ hash: focus.questionnaireHash }}
          tags={{ code: (inner) => <code>{inner}</code> }}
        />
      </p>
    </Section>
  )
}
