import {
  BandBadge,
  ConfidenceMeter,
  DescriptionList,
  RiskBadge,
  ScoreBar,
  TextLink,
  TierBadge,
  type BandRange,
  useSay,
} from '@rantai/ui'
import { calendarDay } from '@rantai/ui/format'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import type { Focus, Profile } from './profile-types'
import { causeWords, conditionStanding, cycleOf, cycleWords, openAssessmentOf, outcomeWords } from './profile-words'

/** Lowest score of each band. */
const bands: readonly BandRange[] = [
  { band: 'E', from: 0 },
  { band: 'D', from: 40 },
  { band: 'C', from: 55 },
  { band: 'B', from: 70 },
  { band: 'A', from: 85 },
]

/** The number with its band and confidence, the bar with its limit, and what was decided. */
export function RatingHero({ profile, focus }: { profile: Profile; focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const { rating } = focus
  const frozen = profile.at === 'decided'
  return (
    <section className="hero" aria-label={say('Rating')}>
      <div>
        <p className="muted small">
          {frozen ? say('Decided, as of') : say('Current,')} {format.date(rating.asOf, 'long')}
        </p>
        <p className="row">
          <a className="big" data-testid="score" href="#components">
            {rating.shown ?? '–'}
          </a>
          <BandBadge band={rating.band ?? 'none'} />
        </p>
        {rating.confidence === null ? null : (
          <>
            <p className="small">
              <ConfidenceMeter share={rating.confidence} />
            </p>
            <p className="small muted">
              The rest is the vendor’s word, or{' '}
              <TextLink href={`/engagements/${profile.head.engagementId}/evidence`}>
                {say('proof that nobody accepted yet')}
              </TextLink>
              .
            </p>
          </>
        )}
        <p className="small">
          <TextLink
            href={`/engagements/${profile.head.engagementId}/score-input/${focus.assessmentId}/${profile.at}`}
            download
            className="inline-block py-1"
          >
            {say('Export the score input')}
          </TextLink>
        </p>
      </div>
      <Bar focus={focus} />
      <Decided profile={profile} focus={focus} />
    </section>
  )
}

function Bar({ focus }: { focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const { capped, uncapped, shown, limits, band } = focus.rating
  if (capped === null || uncapped === null || shown === null)
    return <p className="muted">{say('Nothing that counts is answered yet, so there is no score.')}</p>
  const limited = capped < uncapped
  const fired = limits.filter((limit) => limit.state === 'fired' && limit.limit !== null)
  const winners = fired.filter((limit) => limit.wins)
  const explanation = limited ? (
    <>
      The limit comes from <a href="#limits">{format.list(winners.map(({ title }) => title))}</a>.
    </>
  ) : undefined
  return (
    <div>
      <ScoreBar
        score={shown}
        uncapped={uncapped}
        limit={limited ? capped : undefined}
        bands={bands}
        locale={format.locale}
        label={`Score ${shown}, band ${band ?? 'none'}. ${format.score(uncapped)} without limits.${limited ? ` Limited at ${format.number(capped)}.` : ''}`}
        explanation={explanation}
      />
    </div>
  )
}

/** What comes next where nothing is planned: it is under way, it was rejected, or it is not decided. */
function nextWords({ head }: Profile, format: Formats): string {
  const open = openAssessmentOf(head)
  if (open && head.decisions.length > 0)
    return open.dueOn === null ? 'Under way' : `Under way, answers due ${format.date(open.dueOn)}`
  const [decision] = head.decisions
  if (decision === undefined) return 'Planned with the decision'
  return decision.outcome === 'rejected' ? 'Nobody is asked again' : 'Nothing is planned'
}

/** How many conditions of the decision are open and late; nothing where it has none. */
function conditionsTerm(decision: Profile['head']['decisions'][number] | undefined, base: string, today: string) {
  if (decision === undefined || decision.conditions.length === 0) return []
  const standings = decision.conditions.map((condition) => conditionStanding(condition, today))
  const count = (of: string) => standings.filter((each) => each === of).length
  const [late, open] = [count('late'), count('late') + count('open')]
  return [
    {
      term: 'Conditions',
      detail: (
        <TextLink href={`${base}/history`}>
          {open === 0 ? `All ${standings.length} met` : `${open} of ${standings.length} open`}
          {late === 0 ? '' : `, ${late} late`}
        </TextLink>
      ),
    },
  ]
}

function Decided({ profile, focus }: { profile: Profile; focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const { head } = profile
  const { rating } = focus
  const decision = head.decisions[0]
  const score = head.scores.at(-1)
  const { impact, exposure, tier } = rating.inherent
  const base = `/engagements/${head.engagementId}`
  return (
    <DescriptionList
      items={[
        {
          term: 'Decided',
          detail:
            score && decision ? (
              <span className="row">
                <b className="m">{score.capped === null ? '–' : Math.floor(score.capped + 1e-9)}</b>
                <BandBadge band={score.band ?? 'none'} />
                <span className="muted">{say('{asOf}, frozen', { asOf: format.date(score.asOf) })}</span>
                {profile.at === 'decided' ? (
                  <TextLink href={base}>{say('Show today’s')}</TextLink>
                ) : (
                  <TextLink href={`${base}?at=decided`}>{say('Open it')}</TextLink>
                )}
              </span>
            ) : (
              <span className="muted">{say('Not yet')}</span>
            ),
        },
        {
          term: 'Inherent tier',
          detail: (
            <span className="row">
              <TierBadge tier={tier ?? 'unknown'} />
              <span className="muted">
                {say('impact {impact}, exposure {exposure}', {
                  impact: impact ?? 'unknown',
                  exposure: exposure ?? 'unknown',
                })}
              </span>
            </span>
          ),
        },
        {
          term: 'Residual',
          detail: (
            <span className="row">
              <RiskBadge level={rating.residual ?? 'unknown'} />
              {score && score.residual !== rating.residual && profile.at === 'current' ? (
                <span className="muted">
                  {say('was {residual} when decided', { residual: score.residual ?? 'unknown' })}
                </span>
              ) : null}
            </span>
          ),
        },
        {
          term: 'Decision',
          detail: decision
            ? `${outcomeWords[decision.outcome]} by ${decision.decidedByName}`
            : say('A risk manager decides'),
        },
        ...conditionsTerm(decision, base, calendarDay(format.now, format.timeZone)),
        {
          term: 'Next',
          detail: head.schedule
            ? `${head.schedule.kind === 'full' ? 'Full' : 'Delta'} due ${format.date(head.schedule.dueOn)}, because of ${causeWords[head.schedule.causeKind] ?? 'its cause'}`
            : nextWords(profile, format),
        },
        {
          term: 'Cycle',
          detail: cycleWords(cycleOf(decision, rating.cadence)) ?? say('No cycle while the tier is unknown'),
        },
      ]}
    />
  )
}
