import { Form } from '@remix-run/react'
import { Button, LabelledSource, StatusPill, TextInput, useSay } from '@rantai/ui'
import type { IncidentClockView } from '@rantai/use-cases'
import { useEffect, useState } from 'react'
import { fieldOf } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { Sources } from '../law/LegalStatement'
import { clockFromWords, clockStageWords, clockWords, labelWords, reportedWords } from '../law/words'
import { createFormats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { addressOf, Opener, type Opened, useOpened } from './DutyOpener'
import { fieldMoment } from './field-moment'
import { clockMark, recipientWords, regimeWords } from './incident-words'

type Props = {
  readonly clocks: readonly IncidentClockView[]
  readonly countries: Readonly<Record<string, string>>
  readonly mayWrite: boolean
  readonly answer: FormAnswer | undefined
}

/**
 * Every duty with its clock: what has to be done, by when here and there, and what was recorded. Drafts and forms are drawn
 * for the duties that the address opens: two dozen of each would be most of the page.
 */
export function ClockCards({ clocks, countries, mayWrite, answer }: Props) {
  const say = useSay()
  const now = useMinute()
  const opened = useOpened()
  return (
    <ul className="grid gap-4">
      {clocks.map((clock) => (
        <li key={clock.id} id={clock.id} className="stack-2 border-t border-line pt-4">
          <Head clock={clock} country={countries[clock.jurisdiction] ?? clock.jurisdiction} />
          <When clock={clock} now={now} />
          <Recorded clock={clock} />
          <div className="flex flex-wrap gap-x-6 gap-y-2">
            <Why clock={clock} />
            {clock.to === 'nobody' ? null : (
              <>
                <Opener opened={opened} part="draft" id={clock.id}>
                  {say('Draft, to be checked before it is sent')}
                </Opener>
                {clock.draft ? <Draft draft={clock.draft} /> : null}
              </>
            )}
            {mayWrite ? <Acts clock={clock} opened={opened} answer={answerTo(clock, answer)} /> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

const answerTo = (clock: IncidentClockView, answer: FormAnswer | undefined): FormAnswer | undefined =>
  answer?.typed['dutyId']?.[0] === clock.id ? answer : undefined

/** The time of the page, then that of the reader's clock, once a minute. */
function useMinute(): string {
  const format = useFormat()
  const [now, setNow] = useState(format.now)
  useEffect(() => {
    const tick = (): void => setNow(new Date().toISOString())
    const timer = setInterval(tick, 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

type OneProps = { readonly clock: IncidentClockView }

function Head({ clock, country }: OneProps & { readonly country: string }) {
  const say = useSay()
  const mark = clockMark(clock)
  return (
    <div className="row between">
      <h3 className="font-semibold">{recipientWords(say, clock)}</h3>
      <StatusPill letter={mark.letter} tone={mark.tone}>
        {say(mark.word)}
      </StatusPill>
      <p className="small muted w-full">
        {[country, say(regimeWords[clock.regime]), say(clockStageWords[clock.stage])].join(' · ')}
        {clock.certain ? null : ` · ${say('applies perhaps: a fact that decides it is missing')}`}
      </p>
    </div>
  )
}

function When({ clock, now }: OneProps & { readonly now: string }) {
  const say = useSay()
  const format = useFormat()
  const there = createFormats({ locale: format.locale, timeZone: clock.zone, now, say })
  const here = createFormats({ locale: format.locale, timeZone: format.timeZone, now, say })
  const { deadline, start } = clock
  const zoneName = (zone: string) => zone.replaceAll('_', ' ')
  const rule = [clockWords(say, { ...clock, wording: clock.wording?.en ?? null }), clockFromWords(say, clock.from)]
  const reported = reportedWords(say, clock)
  return (
    <div className="stack-2">
      {deadline === null ? null : (
        <p>
          <strong className="tabular-nums">{format.date(deadline, 'short-time')}</strong>{' '}
          <span className="small muted">{zoneName(format.timeZone)}</span>
          {clock.zone === format.timeZone ? null : (
            <>
              {' · '}
              <span className="tabular-nums">{there.date(deadline, 'short-time')}</span>{' '}
              <span className="small muted">{zoneName(clock.zone)}</span>
            </>
          )}
          {clock.state === 'running' || clock.state === 'overdue' ? (
            <span suppressHydrationWarning> · {here.relative(deadline)}</span>
          ) : null}
        </p>
      )}
      <p className="small">
        {rule.join(', ')}
        {start.at === null ? null : (
          <>
            {'; '}
            {start.event === null
              ? say('counted, to be careful, from the first moment anybody knew of it, {moment}', {
                  moment: format.date(start.at, 'short-time'),
                })
              : say('began {moment}', { moment: format.date(start.at, 'short-time') })}
            {clock.state === 'noFigure' ? <span suppressHydrationWarning> ({here.relative(start.at)})</span> : null}
          </>
        )}
        {reported === undefined ? null : ` · ${reported}`}
      </p>
    </div>
  )
}

function Why({ clock }: OneProps) {
  const say = useSay()
  const format = useFormat()
  return (
    <details className="open:w-full">
      <summary className="small">{say('The rule, and why it applies')}</summary>
      <div className="stack-2 pt-2">
        <LabelledSource
          label={say(labelWords[clock.label])}
          unreviewed={clock.label === 'announced'}
          source={<Sources sources={clock.sources} />}
          date={clock.checkedOn === null ? '' : say('checked {date}', { date: format.date(clock.checkedOn) })}
        >
          {clock.trigger?.en ?? clock.rule}
        </LabelledSource>
        {clock.becauseOf.titles.length === 0 ? null : (
          <p className="small muted">
            {say('By the facts of: {engagements}', {
              engagements: format.list([
                ...clock.becauseOf.titles,
                ...(clock.becauseOf.more === 0
                  ? []
                  : [
                      say('{more, plural, one {# more engagement} other {# more engagements}}', {
                        more: clock.becauseOf.more,
                      }),
                    ]),
              ]),
            })}
          </p>
        )}
      </div>
    </details>
  )
}

/** English always: it goes to an authority or to people, after somebody checked it. */
function Draft({ draft }: { readonly draft: NonNullable<IncidentClockView['draft']> }) {
  return (
    <div className="stack-2 w-full pt-2" lang="en">
      <p className="font-semibold">{draft.heading}</p>
      {draft.paragraphs.map((text) => (
        <p key={text} className="small whitespace-pre-wrap">
          {text}
        </p>
      ))}
    </div>
  )
}

function Recorded({ clock }: OneProps) {
  const say = useSay()
  const format = useFormat()
  const by = clock.recordedByName ?? ''
  if (clock.notNeeded !== null)
    return <p className="small">{say('Not needed: {reason} ({name})', { reason: clock.notNeeded, name: by })}</p>
  if (clock.toldAt === null || clock.recordedByName === null) return null
  const moment = format.date(clock.toldAt, 'short-time')
  return (
    <p className="small">
      {say('Told {moment}, recorded by {name}', { moment, name: by })}
      {clock.reference === '' ? null : ` · ${clock.reference}`}
    </p>
  )
}

type ActsProps = OneProps & { readonly opened: Opened; readonly answer: FormAnswer | undefined }

function Acts({ clock, opened, answer }: ActsProps) {
  const say = useSay()
  const { timeZone, now } = useFormat()
  const hidden = <input type="hidden" name="dutyId" value={clock.id} />
  if (clock.recordedByName !== null)
    return (
      <Form method="post" action={addressOf(opened, clock.id)}>
        {hidden}
        <Button type="submit" kind="quiet" name="intent" value="dutyUndone">
          {say('Take the record back')}
        </Button>
      </Form>
    )
  const isFinding = clock.to === 'nobody'
  const told = fieldOf(answer, 'toldAt', fieldMoment(new Date(now), timeZone))
  const reference = fieldOf(answer, 'reference')
  const reason = fieldOf(answer, 'reason')
  const unique = (field: typeof told) => ({ ...field, id: `${field.name}-${clock.id}` })
  return (
    <>
      <Opener opened={opened} part="record" id={clock.id}>
        {isFinding ? say('Record that nothing has to be notified') : say('Record that it was told, or isn’t needed')}
      </Opener>
      {opened.record.includes(clock.id) || answer !== undefined ? (
        <div className="grid w-full gap-6 pt-2 md:grid-cols-2">
          {isFinding ? null : (
            <Form method="post" action={addressOf(opened, clock.id)} className="stack">
              {hidden}
              <TextInput {...unique(told)} type="datetime-local" label={say('Told at')} narrow />
              <TextInput {...unique(reference)} label={say('Reference')} optional autoComplete="off" />
              <Button type="submit" name="intent" value="dutyTold">
                {say('Record as told')}
              </Button>
            </Form>
          )}
          <Form method="post" action={addressOf(opened, clock.id)} className="stack">
            {hidden}
            <TextInput {...unique(reason)} label={say('Why it isn’t needed')} autoComplete="off" />
            <Button type="submit" name="intent" value="dutyNotNeeded">
              {say('Record as not needed')}
            </Button>
          </Form>
        </div>
      ) : null}
    </>
  )
}
