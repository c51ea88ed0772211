import { LimitList, RiskBadge, Section, Sentence, TextLink, Timeline, TrendLine, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { eventWords } from '../history/event-words'
import { limitClear, limitReason, limitTitle } from './limit-words'
import type { Focus, ImprovementView, LimitView, Profile } from './profile-types'
import { Unproven } from './Unproven'

/** What would raise the score, and the way to the next band. */
export function Improvements({ profile, focus }: { profile: Profile; focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const { rating } = focus
  if (rating.improvements.length === 0) return <Unproven profile={profile} focus={focus} alone />
  const shown = (value: number | null) => (value === null ? '–' : String(Math.floor(value + 1e-9)))
  const row = (each: ImprovementView) => (
    <tr key={each.question}>
      <th scope="row">
        <TextLink
          className="vn"
          href={`/engagements/${profile.head.engagementId}/answers${profile.at === 'decided' ? '?at=decided' : ''}#${each.question}`}
        >
          {each.text}
        </TextLink>
        <span className="sub2">{each.question}</span>
      </th>
      <td className="num nowrap">
        {shown(each.capped) === shown(rating.capped) ? (
          <span className="muted">{say('stays {score}', { score: shown(rating.capped) })}</span>
        ) : (
          <b>{say('{from} to {to}', { from: shown(rating.capped), to: shown(each.capped) })}</b>
        )}
      </td>
      <td className="num nowrap">
        {say('{from} to {to}', { from: format.score(rating.uncapped ?? 0), to: format.score(each.uncapped) })}
      </td>
      <td className="desk">
        <RiskBadge level={each.residual ?? 'unknown'} />
      </td>
    </tr>
  )
  return (
    <Section id="raise" title={say('What would raise it')} aside={say('Sorted by gain after limits, then before')}>
      <Unproven profile={profile} focus={focus} />
      <div className="tw" tabIndex={0} role="region" aria-label={say('What would raise the score')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Answered at its best')}</th>
              <th scope="col" className="num">
                {say('Score')}
              </th>
              <th scope="col" className="num">
                {say('Before limits')}
              </th>
              <th scope="col" className="desk">
                {say('Residual')}
              </th>
            </tr>
          </thead>
          <tbody>{rating.improvements.map(row)}</tbody>
        </table>
      </div>
      <Path focus={focus} />
    </Section>
  )
}

function Path({ focus }: { focus: Focus }) {
  const say = useSay()
  const { path, improvementCount, improvements } = focus.rating
  const more = improvementCount - improvements.length
  return (
    <>
      {more > 0 ? (
        <p className="small muted">
          {say('{more, plural, one {# more change; it stands} other {# more changes; each stands}} at its answer.', {
            more,
          })}
        </p>
      ) : null}
      {path === null ? null : (
        <details className="charttool">
          <summary>
            {path.reached
              ? say('Path to {band}: {steps, plural, one {# step} other {# steps}}', {
                  band: path.band,
                  steps: path.steps.length,
                })
              : say('{band} can’t be reached by better answers alone', { band: path.band })}
          </summary>
          <ol className="stack-2 small">
            {path.steps.map((step) => (
              <li key={step.question}>
                <Sentence
                  text="{text} <id>{question}</id>, then {score}"
                  values={{ text: step.text, question: step.question, score: Math.floor(step.capped + 1e-9) }}
                  tags={{ id: (inner) => <span className="muted">{inner}</span> }}
                />
              </li>
            ))}
          </ol>
          {path.reached ? null : (
            <p className="small">
              {say('What forbids it: {forbiddenBy}.', { forbiddenBy: path.forbiddenBy.join(', ') })}
            </p>
          )}
        </details>
      )}
    </>
  )
}

const letters = { cap: 'C', floor: 'F', knockOut: 'K' } as const
const tones = { fired: 'act', open: 'open', waived: 'wait' } as const

/** Caps, floors and knock-outs that are in force, not known, or set aside. */
export function Limits({ profile, focus }: { profile: Profile; focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const { limits, limitsChecked } = focus.rating
  const at = profile.at === 'decided' ? '?at=decided' : ''
  const detail = (limit: LimitView) => {
    const exception = profile.head.exceptions.findLast((each) => each.knockOutId === limit.id)
    const [reason, clear] = [limitReason(format, limit), limitClear(format, limit)]
    return (
      <>
        {reason === null ? null : <p className="small muted">{reason}</p>}
        {limit.kind === 'knockOut' && limit.state === 'fired' ? (
          <p className="small">{say('Not acceptable whatever the score. No approval while this stands.')}</p>
        ) : null}
        {limit.state === 'open' ? (
          <p className="small muted">{say('Not known yet: no decision without a reason while this is open.')}</p>
        ) : null}
        {limit.state === 'waived' && exception ? (
          <p className="small muted">
            {say('Set aside until {expiresOn} by {approverName}. Instead: {compensatingControl}', {
              expiresOn: format.date(exception.expiresOn),
              approverName: exception.approverName,
              compensatingControl: exception.compensatingControl,
            })}
          </p>
        ) : null}
        {clear === null ? null : <p className="small">{say('To clear: {clear}', { clear })}</p>}
        {limit.id.endsWith('-confidence') && profile.may.review && profile.at === 'current' ? (
          <p className="small">
            <TextLink href={`/reviews/${focus.assessmentId}`}>{say('Review answers')}</TextLink>
          </p>
        ) : null}
        {limit.answers.length === 0 ? null : (
          <p className="small">
            <Sentence
              text={limit.kind === 'floor' ? 'Made of {answers}' : 'From {answers}'}
              values={{
                answers: limit.answers.map((id, place) => (
                  <span key={id}>
                    {place > 0 ? ', ' : null}
                    <TextLink href={`/engagements/${profile.head.engagementId}/answers${at}#${id}`}>{id}</TextLink>
                  </span>
                )),
              }}
            />
          </p>
        )}
        {limit.source === null ? null : (
          <p className="small muted">{say('Source: {source}', { source: limit.source })}</p>
        )}
        {profile.may.decide && limit.waivable && limit.state === 'fired' && profile.at === 'current' ? (
          <p className="small">
            <TextLink href={`/engagements/${profile.head.engagementId}/decide#exception`}>
              {say('Record an exception')}
            </TextLink>
          </p>
        ) : null}
      </>
    )
  }
  return (
    <Section id="limits" title={say('Limits and knock-outs')} aside={say('{count} checked', { count: limitsChecked })}>
      {limits.length === 0 ? (
        <p className="muted small">{say('None of them is in force.')}</p>
      ) : (
        <LimitList
          items={limits.map((limit) => ({
            id: limit.id,
            letter: limit.state === 'open' ? '?' : letters[limit.kind],
            tone: tones[limit.state],
            title:
              limit.state === 'open'
                ? say('Open: {title}', { title: limitTitle(format, limit) })
                : limitTitle(format, limit),
            children: detail(limit),
          }))}
        />
      )}
    </Section>
  )
}

/** The decided scores over time, and today's. */
export function Trend({ profile, focus }: { profile: Profile; focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const { scores } = profile.head
  const now = profile.at === 'current' ? focus.rating : undefined
  const decided = scores.flatMap((score) => (score.capped === null ? [] : [{ ...score, capped: score.capped }]))
  if (decided.length === 0) return null
  const points = [
    ...decided.map((score) => ({
      label: format.date(score.asOf),
      value: Math.floor(score.capped + 1e-9),
      extra: [score.band ?? '–', score.confidence === null ? '–' : format.percent(score.confidence)],
    })),
    ...(now && now.shown !== null
      ? [
          {
            label: say('today'),
            value: now.shown,
            current: true,
            act: now.band !== decided.at(-1)?.band && now.shown < Math.floor(decided.at(-1)?.capped ?? 0),
            extra: [now.band ?? '–', now.confidence === null ? '–' : format.percent(now.confidence)],
          },
        ]
      : []),
  ]
  return (
    <Section title={say('Score, each time decided')} aside={say('0 to 100')}>
      <TrendLine
        locale={format.locale}
        label={say('Decided scores: {scores}.', {
          scores: points.map((point) => `${point.label} ${point.value}`).join(', '),
        })}
        valueHead={say('Score')}
        extraHead={[say('Band'), say('Proven')]}
        guides={[
          { value: 85, label: '85 A' },
          { value: 70, label: '70 B' },
          { value: 55, label: '55 C' },
          { value: 40, label: '40 D' },
        ]}
        points={points}
      />
    </Section>
  )
}

/** The last things that happened; the whole history has its own part. */
export function Happenings({ profile, all }: { profile: Profile; all?: boolean }) {
  const say = useSay()
  const format = useFormat()
  if (!profile.may.readHistory)
    return (
      <p className="muted small">
        {say('Your role doesn’t show the history. An administrator can give you one that does.')}
      </p>
    )
  if (profile.history.length === 0) return <p className="muted small">{say('Nothing happened yet.')}</p>
  return (
    <Timeline
      items={profile.history.map((event) => {
        const { words, mark, by } = eventWords(event, format)
        return {
          id: event.id,
          date: format.date(event.at, all ? 'short-time' : 'short'),
          mark,
          children: (
            <>
              {words} <span className="muted">{say('by {by}', { by: by ?? event.actorName })}</span>
            </>
          ),
        }
      })}
    />
  )
}
