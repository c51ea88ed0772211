import {
  BandBadge,
  ConfidenceMeter,
  DescriptionList,
  RiskBadge,
  ScoreBar,
  Sentence,
  TextLink,
  TierBadge,
  type BandRange,
  useSay,
} from '@rantai/ui'
import { calendarDay } from '@rantai/ui/format'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import type { Focus, Profile } from './profile-types'
import { ScoreTools } from './ScoreTools'
import { limitTitle } from './limit-words'
import { conditionStanding, cycleOf, cycleWords, openAssessmentOf } from './profile-words'

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
          {say(frozen ? 'Decided, as of {date}' : 'Current, {date}', { date: format.date(rating.asOf, 'long') })}
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
              <Sentence
                text="The rest is the vendor’s word, or <evidence>proof that nobody accepted yet</evidence>."
                tags={{
                  evidence: (inner) => (
                    <TextLink href={`/engagements/${profile.head.engagementId}/evidence`}>{inner}</TextLink>
                  ),
                }}
              />
            </p>
          </>
        )}
        <ScoreTools profile={profile} focus={focus} />
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
    <Sentence
      text="The limit comes from <link>{limits}</link>."
      values={{ limits: format.list(winners.map((each) => limitTitle(format, each))) }}
      tags={{ link: (inner) => <a href="#limits">{inner}</a> }}
    />
  ) : undefined
  return (
    <div>
      <ScoreBar
        score={shown}
        uncapped={uncapped}
        limit={limited ? capped : undefined}
        bands={bands}
        locale={format.locale}
        label={say(
          limited
            ? 'Score {score}, band {band, select, none {none} other {{band}}}. {uncapped} without limits. Limited at {limit}.'
            : 'Score {score}, band {band, select, none {none} other {{band}}}. {uncapped} without limits.',
          { score: shown, band: band ?? 'none', uncapped: format.score(uncapped), limit: format.number(capped) },
        )}
        explanation={explanation}
      />
    </div>
  )
}

/** What comes next where nothing is planned: it is under way, it was rejected, or it is not decided. */
function nextWords({ head }: Profile, format: Formats): string {
  const { say } = format
  const open = openAssessmentOf(head)
  if (open && head.decisions.length > 0)
    return open.dueOn === null
      ? say('Under way')
      : say('Under way, answers due {date}', { date: format.date(open.dueOn) })
  const [decision] = head.decisions
  if (decision === undefined) return say('Planned with the decision')
  return decision.outcome === 'rejected' ? say('Nobody is asked again') : say('Nothing is planned')
}

/** How many conditions of the decision are open and late; nothing where it has none. */
function conditionsTerm(decision: Profile['head']['decisions'][number] | undefined, base: string, format: Formats) {
  if (decision === undefined || decision.conditions.length === 0) return []
  const { say } = format
  const today = calendarDay(format.now, format.timeZone)
  const standings = decision.conditions.map((condition) => conditionStanding(condition, today))
  const count = (of: string) => standings.filter((each) => each === of).length
  const [late, open] = [count('late'), count('late') + count('open')]
  return [
    {
      term: say('Conditions'),
      detail: (
        <TextLink href={`${base}/history`}>
          {open === 0
            ? say('All {all} met', { all: standings.length })
            : say(late === 0 ? '{open} of {all} open' : '{open} of {all} open, {late} late', {
                open,
                all: standings.length,
                late,
              })}
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
          term: say('Decided'),
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
          term: say('Inherent tier'),
          detail: (
            <span className="row">
              <TierBadge tier={tier ?? 'unknown'} />
              <span className="muted">
                {say(
                  'impact {impact, select, unknown {unknown} other {{impact}}}, exposure {exposure, select, unknown {unknown} other {{exposure}}}',
                  { impact: impact ?? 'unknown', exposure: exposure ?? 'unknown' },
                )}
              </span>
            </span>
          ),
        },
        {
          term: say('Residual'),
          detail: (
            <span className="row">
              <RiskBadge level={rating.residual ?? 'unknown'} />
              {score && score.residual !== rating.residual && profile.at === 'current' ? (
                <span className="muted">
                  {say(
                    'was {residual, select, low {low} moderate {moderate} high {high} critical {critical} other {unknown}} when decided',
                    { residual: score.residual ?? 'unknown' },
                  )}
                </span>
              ) : null}
            </span>
          ),
        },
        {
          term: say('Decision'),
          detail: decision
            ? say(
                '{outcome, select, approved {Approved} approvedWithConditions {Approved with conditions} other {Rejected}} by {name}',
                { outcome: decision.outcome, name: decision.decidedByName },
              )
            : say('A risk manager decides'),
        },
        ...conditionsTerm(decision, base, format),
        {
          term: say('Next'),
          detail: head.schedule
            ? say(
                '{kind, select, full {Full} other {Delta}} due {date}, because of {cause, select, fullCadence {the full cycle} deltaCadence {the cycle between full ones} evidenceExpiry {evidence that runs out} contractEnd {the end of the contract} trigger {something that happened} other {its cause}}',
                { kind: head.schedule.kind, date: format.date(head.schedule.dueOn), cause: head.schedule.causeKind },
              )
            : nextWords(profile, format),
        },
        {
          term: say('Cycle'),
          detail: cycleWords(say, cycleOf(decision, rating.cadence)) ?? say('No cycle while the tier is unknown'),
        },
      ]}
    />
  )
}
