import { Form } from '@remix-run/react'
import { Button, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { itemWords } from './review-words'
import type { LastAct, ReviewPage } from './review-types'

type Props = {
  readonly page: ReviewPage
  readonly last: LastAct | null
  readonly answer: FormAnswer | undefined
}

/** What was just said of the question before this one, and the way to take it back; nothing where it stands no more. */
export function LastActLine({ page, last, answer }: Props) {
  const say = useSay()
  const item = page.items.find(({ id }) => id === last?.questionId)
  const words = item === undefined ? '' : itemWords[item.state].words
  if (last === null || item === undefined || !page.mayReview || item.id === page.current?.id) return null
  if (item.state === 'open' || item.state === 'answeredAgain') return null
  return (
    <Form method="post" className="stack-2 small">
      <FormProblems
        answer={answer?.typed.questionId?.[0] === item.id ? answer : undefined}
        title={say('Nothing was undone')}
      />
      <input type="hidden" name="questionId" value={item.id} />
      <input type="hidden" name="version" value={last.version} />
      <div className="row" role="status">
        <span>
          <b className="m">{item.id}</b>: {say('{state}.', { state: say(words) })}
        </span>
        <Button id="act-undo-last" type="submit" kind="quiet" name="intent" value="undo" keyHint="U">
          {say('Undo')}
        </Button>
      </div>
    </Form>
  )
}
