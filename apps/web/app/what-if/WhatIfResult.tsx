import { useNavigation } from '@remix-run/react'
import { BandBadge, LimitList, Notice, RiskBadge, Section, TextLink, TierBadge, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import type { ReactNode } from 'react'
import { useFormat } from '../locale/use-format'
import { limitTitle } from '../profile/limit-words'
import { RESULT } from './what-if-address'
import type { Tried } from './what-if-types'

/** What stands and what it would be, what moved and why. Nothing of it is the record. */
export function WhatIfResult({ tried }: { readonly tried: Tried }) {
  const say = useSay()
  const busy = useNavigation().state === 'loading'
  return (
    <div className="stack-2 lg:sticky lg:top-0 lg:max-h-screen lg:overflow-y-auto" aria-busy={busy}>
      <Notice kind="warning" title={say('Not the record')}>
        {say('Nothing here is stored, and the vendor sees none of it. The score of the record stays at {shown}.', {
          shown: tried.now.shown ?? '–',
        })}
      </Notice>
      <Scores tried={tried} />
      {tried.next === null ? null : <Next next={tried.next} />}
      <Limits tried={tried} />
      <Parts tried={tried} />
      <Moved tried={tried} />
    </div>
  )
}

function Scores({ tried }: { readonly tried: Tried }) {
  const say = useSay()
  const format = useFormat()
  const { now, tried: after } = tried
  const score = (value: number | null) => (value === null ? '–' : format.score(value))
  const share = (value: number | null) => (value === null ? '–' : format.percent(value))
  const row = (head: string, of: (score: Tried['now']) => ReactNode) => (
    <tr>
      <th scope="row">{head}</th>
      <td>{of(now)}</td>
      <td>{after === null ? <span className="muted">–</span> : of(after)}</td>
    </tr>
  )
  return (
    <Section title={say('What it would give')} aside={say('As of {date}', { date: format.date(tried.asOf, 'long') })}>
      <p className="row scroll-mt-16" role="status" id={RESULT} tabIndex={-1}>
        <span className="big">{now.shown ?? '–'}</span>
        <BandBadge band={now.band ?? 'none'} />
        {after === null ? (
          <span className="muted">{say('Change an answer or a fact to see what it would give.')}</span>
        ) : (
          <>
            <span className="muted">{say('would be')}</span>
            <span className="big" data-testid="tried-score">
              {after.shown ?? '–'}
            </span>
            <BandBadge band={after.band ?? 'none'} />
          </>
        )}
      </p>
      {tried.holding.length === 0 ? null : (
        <p className="small muted">
          {say('Held there by: {limits}.', {
            limits: tried.holding.map((limit) => limitTitle(format, limit)).join('; '),
          })}
        </p>
      )}
      <div className="tw" tabIndex={0} role="region" aria-label={say('Scores now and tried')}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="vh">{say('Figure')}</span>
              </th>
              <th scope="col">{say('Now')}</th>
              <th scope="col">{say('Tried')}</th>
            </tr>
          </thead>
          <tbody>
            {row(say('Before limits'), ({ uncapped }) => score(uncapped))}
            {row(say('Proven'), ({ confidence }) => share(confidence))}
            {row(say('Inherent tier'), ({ tier }) => (
              <TierBadge tier={tier ?? 'unknown'} />
            ))}
            {row(say('Residual'), ({ residual }) => (
              <RiskBadge level={residual ?? 'unknown'} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

function Next({ next }: { readonly next: NonNullable<Tried['next']> }) {
  const say = useSay()
  const format = useFormat()
  const { added, gone, packsAdded, packsGone } = next
  return (
    <Notice kind="info" title={say('With these facts the next questionnaire would be another')}>
      <p>
        {say('{added, plural, one {# question} other {# questions}} more, {gone} fewer.', { added, gone })}{' '}
        {packsAdded.length > 0 ? say('Asked as well: {packs}.', { packs: format.list(packsAdded) }) : null}{' '}
        {packsGone.length > 0 ? say('No longer asked: {packs}.', { packs: format.list(packsGone) }) : null}
      </p>
      <p>{say('The score here is of the questions that were answered.')}</p>
    </Notice>
  )
}

const limitStates = english({
  fired: 'in force',
  open: 'not known',
  waived: 'set aside',
  clear: 'not in force',
})
const tones = { fired: 'act', open: 'open', waived: 'wait', clear: 'done' } as const
const letters = { cap: 'C', floor: 'F', knockOut: 'K' } as const

function Limits({ tried }: { readonly tried: Tried }) {
  const say = useSay()
  const format = useFormat()
  if (tried.limits.length === 0) return null
  return (
    <Section title={say('Limits that would move')}>
      <LimitList
        items={tried.limits.map(({ limit, before, after }) => ({
          id: `${limit.kind}-${limit.id}`,
          letter: letters[limit.kind],
          tone: tones[after],
          title: limitTitle(format, limit),
          children: (
            <p className="small muted">
              {say('{before} now, {after} then', { before: say(limitStates[before]), after: say(limitStates[after]) })}
            </p>
          ),
        }))}
      />
    </Section>
  )
}

function Parts({ tried }: { readonly tried: Tried }) {
  const say = useSay()
  const format = useFormat()
  const score = (value: number | null) => (value === null ? '–' : format.score(value))
  const moved = tried.parts.filter(
    ({ before, after, points }) => before !== after || Math.abs(points.after - points.before) > 1e-9,
  )
  if (tried.tried === null || moved.length === 0) return null
  return (
    <Section title={say('Components that would move')}>
      <div className="tw" tabIndex={0} role="region" aria-label={say('Scores and points of components')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Component')}</th>
              <th scope="col" className="num">
                {say('Score')}
              </th>
              <th scope="col" className="num">
                {say('Points')}
              </th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ id, title, before, after, points }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td className="num nowrap">
                  {before === after
                    ? say('stays {score}', { score: score(before) })
                    : say('{before} to {after}', { before: score(before), after: score(after) })}
                </td>
                <td className="num nowrap">{format.change(points.after - points.before, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

const becauseWords = english({
  tried: 'You changed it.',
  counts: 'It would count: its condition is met.',
  noLongerCounts: 'It would no longer count.',
  covering: 'It takes its value from an answer you changed.',
})

function Moved({ tried }: { readonly tried: Tried }) {
  const say = useSay()
  const format = useFormat()
  if (tried.moved.length === 0) return null
  const value = (of: number | null) => (of === null ? say('not counted') : format.number(of, 2))
  return (
    <Section title={say('Answers that would be worth something else')} aside={format.number(tried.moved.length)}>
      <ul>
        {tried.moved.map(({ id, text, from, to, because }) => (
          <li key={id} className="border-b border-(--border) py-2 text-[13px]">
            <TextLink className="vn" href={`/engagements/${tried.engagementId}/answers#${id}`}>
              {text}
            </TextLink>
            <span className="sub2">
              {say('{id}: {from} to {to}. {because}', {
                id,
                from: value(from),
                to: value(to),
                because: say(becauseWords[because]),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
