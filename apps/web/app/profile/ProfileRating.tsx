import { ButtonLink, EmptyState, Notice, Section, TextLink, useSay } from '@rantai/ui'
import { calendarDay } from '@rantai/ui/format'
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
          {say('{words}. {answeredCount} of {questionCount} questions are answered; the rest is due {dueOn}.', {
            words: standingOf(open).words,
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
          Nothing in it moves any more.{' '}
          <TextLink href={`/engagements/${profile.head.engagementId}`}>{say('Show today’s')}</TextLink>
        </Notice>
      ) : null}
      {left ? (
        <Notice kind="danger" title={say('The current score left the band you decided on.')}>
          On {format.date(decided.asOf, 'long')} it was {Math.floor((decided.capped ?? 0) + 1e-9)},{' '}
          {decided.band ?? '–'}. Today it is {rating.shown ?? '–'}, {rating.band ?? '–'}. See{' '}
          <a href="#moved">{say('what moved')}</a> and what would <a href="#raise">{say('raise it')}</a>.
        </Notice>
      ) : null}
      {standing.length > 0 && profile.at === 'current' ? (
        <Notice kind="danger" title={say('A knock-out stands: not acceptable whatever the score.')}>
          {say('{value}. No approval while it does.', {
            value: standing.map(({ title }) => title.replace('Knock-out: ', '')).join('; '),
          })}
        </Notice>
      ) : null}
      <LateConditions profile={profile} />
      {later ? (
        <Notice
          kind="info"
          title={say('A new assessment is under way: {words}.', { words: standingOf(later).words.toLowerCase() })}
        >
          {say(
            '{answeredCount} of {questionCount} answered, due {dueOn}. The score below is of the answers before it.',
            { answeredCount: later.answeredCount, questionCount: later.questionCount, dueOn: format.date(later.dueOn) },
          )}
        </Notice>
      ) : null}
      {completeness.undecided.length > 0 ? (
        <Notice kind="warning" title={`${completeness.undecided.length} questions are undecided.`}>
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
      title={
        late.length === 1
          ? say('A condition of the decision is late.')
          : `${late.length} conditions of the decision are late.`
      }
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

const factWords: Readonly<Record<string, string>> = {
  storageCountries: 'Where the data is kept',
  accessCountries: 'From where it is seen',
}

/** All that the vendor answers otherwise than the customer recorded, in one place. */
function Differences({ profile, focus }: { profile: Profile; focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const { differences } = focus
  if (differences.length === 0) return null
  const base = `/engagements/${profile.head.engagementId}`
  const named = (codes: readonly string[]) =>
    codes.length === 0 ? 'none' : format.list(codes.map((code) => profile.countries[code] ?? code))
  return (
    <Notice
      kind="warning"
      title={
        differences.length === 1
          ? say('The vendor answers something else than you recorded.')
          : say('The vendor answers {differences} things otherwise than you recorded.', {
              differences: differences.length,
            })
      }
    >
      <ul className="stack-2">
        {differences.map(({ fact, question, answered, recorded }) => (
          <li key={question}>
            <b className="m">{factWords[fact] ?? fact}:</b> {named(answered)}, says the vendor (
            <TextLink href={`${base}/answers#${question}`}>{question}</TextLink>); {named(recorded)}, says the{' '}
            <TextLink href={`${base}/intake`}>{say('engagement')}</TextLink>.
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
            {pack.title} was left out{pack.reason === '' ? '.' : `: ${pack.reason}`}
          </li>
        ))}
      </ul>
      <p className="small">
        Answers attested by {submission.attestedName}, {submission.attestedTitle}, on{' '}
        {format.date(submission.submittedAt, 'short-time')}
        {submission.number > 1 ? ` (sent ${submission.number} times)` : ''}.
      </p>
      <p className="small muted">
        Questionnaire <code>{focus.questionnaireHash}</code>
      </p>
    </Section>
  )
}
