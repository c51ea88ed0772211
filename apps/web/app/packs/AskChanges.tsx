import { Form } from '@remix-run/react'
import { Button, Notice, useSay } from '@rantai/ui'
import type { Reach } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'

type Props = {
  readonly reach: Reach
  readonly version: string
  readonly mayAsk: boolean
  readonly answer: FormAnswer | undefined
  /** How many were taken a moment ago; null where nobody pressed. */
  readonly taken: number | null
}

/** Has all vendors that answered an earlier version asked for what changed, in one act; shown where there are any. */
export function AskChanges({ reach: { askable }, version, mayAsk, answer, taken }: Props) {
  const say = useSay()
  if (taken !== null)
    return (
      <Notice kind="success" announce>
        {say(
          '{taken, plural, one {# engagement is} other {# engagements are}} being looked at. Where a question is new or changed, its vendor gets an invitation within minutes; the others are left alone.',
          { taken },
        )}
      </Notice>
    )
  if (askable === 0) return null
  return (
    <Notice
      kind="info"
      title={say('Ask what changed')}
      actions={
        mayAsk ? (
          <Form method="post">
            <Button type="submit" name="intent" value="askChanges">
              {say('{askable, plural, one {Ask in # engagement} other {Ask in # engagements}}', { askable })}
            </Button>
          </Form>
        ) : undefined
      }
    >
      <FormProblems answer={answer} title={say('Nobody was asked')} />
      {say(
        '{askable, plural, one {# decided engagement was} other {# decided engagements were}} last asked by an earlier version than {version}. Without an act each is asked at its next reassessment. Asked now, vendors get only what is new or changed and what must be confirmed; no score moves by it.',
        { askable, version },
      )}
      {mayAsk ? null : ` ${say('Administrators and risk managers can ask.')}`}
    </Notice>
  )
}
