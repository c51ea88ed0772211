import { Form } from '@remix-run/react'
import { Button, LimitList, TextArea, type LimitItem, useSay } from '@rantai/ui'
import { calendarDay } from '@rantai/ui/format'
import type { FormAnswer } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import type { Profile } from './profile-types'
import { conditionStanding } from './profile-words'

type Decision = Profile['head']['decisions'][number]
type Condition = Decision['conditions'][number]

type Props = {
  readonly decision: Decision
  /** The decision that stands: a later one replaces the conditions of those before it. */
  readonly stands: boolean
  readonly mayDecide: boolean
  readonly answer: FormAnswer | undefined
}

/** The conditions of a decision, each met, open or late; who decides marks them as met with what shows it. */
export function Conditions({ decision, stands, mayDecide, answer }: Props) {
  const format = useFormat()
  const today = calendarDay(format.now, format.timeZone)
  if (decision.conditions.length === 0) return null
  return (
    <LimitList
      items={decision.conditions.map((condition, at): LimitItem => {
        const standing = stands ? conditionStanding(condition, today) : condition.met === null ? 'open' : 'met'
        const position = at + 1
        const mine = answer?.typed.position?.[0] === String(position) ? answer : undefined
        return {
          id: `condition-${decision.id}-${position}`,
          letter: { met: 'M', late: '!', open: 'O' }[standing],
          tone: ({ met: 'done', late: 'act', open: 'open' } as const)[standing],
          title: condition.text,
          children: (
            <>
              <Standing condition={condition} standing={standing} />
              {stands && mayDecide ? (
                <Mark decisionId={decision.id} position={position} met={condition.met !== null} answer={mine} />
              ) : null}
            </>
          ),
        }
      })}
    />
  )
}

function Standing({ condition, standing }: { condition: Condition; standing: 'met' | 'late' | 'open' }) {
  const say = useSay()
  const format = useFormat()
  const { met, dueOn } = condition
  return (
    <>
      <p className="small muted">
        {standing === 'late' ? (
          <span className="danger-t">
            {say('Late: it was due {dueOn}, {ago}.', { dueOn: format.date(dueOn), ago: format.relative(dueOn) })}
          </span>
        ) : (
          say('Due {dueOn}.', { dueOn: format.date(dueOn) })
        )}
        {met === null ? null : (
          <> {say('Met, says {name}, {date}.', { name: met.by, date: format.date(met.at, 'short-time') })}</>
        )}
      </p>
      {met === null ? null : <p className="small">{met.note}</p>}
    </>
  )
}

type MarkProps = {
  readonly decisionId: string
  readonly position: number
  readonly met: boolean
  readonly answer: FormAnswer | undefined
}

function Mark({ decisionId, position, met, answer }: MarkProps) {
  const say = useSay()
  const key = (
    <>
      <input type="hidden" name="decisionId" value={decisionId} />
      <input type="hidden" name="position" value={position} />
    </>
  )
  if (met)
    return (
      <Form method="post" preventScrollReset>
        <FormProblems answer={answer} title={say('Nothing was changed')} />
        {key}
        <Button type="submit" small name="intent" value="reopenCondition">
          {say('Open it again')}
        </Button>
      </Form>
    )
  return (
    <details open={answer !== undefined}>
      <summary className="small">{say('Mark as met')}</summary>
      <Form method="post" className="stack-2 mt-2" preventScrollReset>
        <FormProblems answer={answer} title={say('Nothing was marked')} />
        {key}
        <TextArea
          label={say('What shows that it is met')}
          help={say('Kept with your name and the day; the decision stays as it was written.')}
          id={`note-${position}`}
          name="note"
          rows={2}
          required
          defaultValue={answer?.typed.note?.[0] ?? ''}
          error={answer?.fields.note}
        />
        <Button type="submit" name="intent" value="meetCondition">
          {say('Mark as met')}
        </Button>
      </Form>
    </details>
  )
}
