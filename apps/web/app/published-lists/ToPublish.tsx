import { Form } from '@remix-run/react'
import { Button, CheckboxRow, Notice, Section, TextArea, useSay } from '@rantai/ui'
import type { OwnListPage } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { changeTitle } from '../notices/notice-words'
import { ShortNotice } from '../notices/ShortNotice'
import { useSending } from '../shell/connection'

export type StepRow = {
  readonly change: 'add' | 'change' | 'remove'
  readonly name: string
  readonly on: string
  /** When a form announced the same; null where none did. */
  readonly announcedAt: Date | string | null
  /** What a form announced of it otherwise. */
  readonly differing: readonly {
    readonly announcementId: string
    readonly announcedAt: Date | string
    readonly startsOn: string
    readonly countries: readonly string[]
  }[]
}
type Props = {
  readonly steps: readonly StepRow[]
  readonly today: string
  readonly late: OwnListPage['late']
  /** Whether the list was published before. */
  readonly first: boolean
  readonly customers: number
  readonly subscribed: number
  readonly answer: FormAnswer | undefined
  readonly countryName: (code: string) => string
  readonly mayWrite: boolean
}

/** What customers don't know yet, how they will learn of it, and the press that tells them. */
export function ToPublish({ steps, today, late, first, customers, subscribed, answer, mayWrite, countryName }: Props) {
  const say = useSay()
  const format = useFormat()
  const publishing = useSending()
  if (steps.length === 0) return null
  const ahead = steps.filter(({ on }) => on > today)
  const now = steps.filter(({ on }) => on <= today)
  return (
    <Section title={say('To be published')}>
      <FormProblems answer={answer} title={say('Nothing was sent')} />
      <Steps
        label={say('Announced ahead: every customer gets a notice and can object')}
        steps={ahead}
        line={({ on, announcedAt }) =>
          announcedAt === null
            ? say('from {date}', { date: format.date(on, 'long') })
            : say('already announced on {date}, from {day}', {
                date: format.date(announcedAt),
                day: format.date(on, 'long'),
              })
        }
      />
      <Steps
        label={say('In effect already: told by the new copy alone')}
        steps={now}
        line={({ on }) => say('since {date}', { date: format.date(on, 'long') })}
      />
      {now.length > 0 && !first ? (
        <Notice kind="warning">
          {say(
            'Customers see that what is in effect already was not announced before, and may open a finding. Where it can wait, give it a day ahead.',
          )}
        </Notice>
      ) : null}
      {mayWrite ? (
        <Form method="post" className="stack mt-4 max-w-2xl" noValidate>
          <Differing steps={ahead} picked={answer?.typed['corrects'] ?? []} countryName={countryName} />
          {late.length > 0 ? (
            <ShortNotice
              {...{ late, error: answer?.fields['acceptShort'], picked: answer?.typed['acceptShort'] !== undefined }}
            />
          ) : null}
          {ahead.length > 0 ? <TextArea {...fieldOf(answer, 'reason')} label={say('Why')} optional rows={2} /> : null}
          <p className="muted">
            {say(
              '{subscribed, plural, =0 {No customer is} one {# customer is} other {# customers are}} subscribed to the list, of {customers, number}.',
              { subscribed, customers },
            )}
          </p>
          <div>
            <Button type="submit" kind="primary" name="intent" value="publish" aria-busy={publishing}>
              {publishing ? say('Publishing') : say('Publish the list')}
            </Button>
          </div>
        </Form>
      ) : null}
    </Section>
  )
}

type DifferingProps = Pick<Props, 'steps' | 'countryName'> & { readonly picked: readonly string[] }

/** What a form announced for another day, or other countries: the vendor says whether the list puts that right. */
function Differing({ steps, picked, countryName }: DifferingProps) {
  const say = useSay()
  const format = useFormat()
  return steps.flatMap(({ name, on, differing }) =>
    differing.map(({ announcementId, announcedAt, startsOn, countries }) => (
      <CheckboxRow
        key={announcementId}
        name="corrects"
        value={announcementId}
        defaultChecked={picked.includes(announcementId)}
        label={say('{name}: withdraw what was announced on {date}, this list puts it right', {
          name,
          date: format.date(announcedAt),
        })}
        help={say('Announced: from {from}, {places}. Your list: from {day}. Without the tick both stand.', {
          from: format.date(startsOn, 'long'),
          places: countries.map(countryName).join(', ') || say('no country named'),
          day: format.date(on, 'long'),
        })}
      />
    )),
  )
}

/** Steps beyond these are counted; the table below has every one. */
const shownSteps = 12

function Steps({
  label,
  steps,
  line,
}: {
  readonly label: string
  readonly steps: readonly StepRow[]
  readonly line: (step: StepRow) => string
}) {
  const say = useSay()
  if (steps.length === 0) return null
  const more = steps.length - shownSteps
  return (
    <div className="stack-2">
      <h3>{label}</h3>
      <ul className="stack-1">
        {steps.slice(0, shownSteps).map((step) => (
          <li key={JSON.stringify(step)} className="break-words">
            {changeTitle(say, { change: step.change, partyName: step.name })}{' '}
            <span className="muted">{line(step)}</span>
          </li>
        ))}
        {more > 0 ? <li className="muted">{say('and {count, number} more', { count: more })}</li> : null}
      </ul>
    </div>
  )
}
