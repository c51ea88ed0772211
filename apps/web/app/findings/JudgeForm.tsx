import { Form } from '@remix-run/react'
import { Button, ButtonLink, ChoiceList, DateInput, TextArea, useSay } from '@rantai/ui'
import type { FindingView } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'

type Props = { readonly finding: FindingView; readonly page: string; readonly answer: FormAnswer | undefined }

/** What becomes of a finding; the vendor reads the words. One at a time on a page. */
export function JudgeForm({ finding, page, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  const { id, state, kind } = finding
  const closed = state === 'closed'
  const choices = [
    ...(state === 'answered' ? [{ value: 'returned', label: say('Send it back: it isn’t fixed') }] : []),
    { value: 'fixed', label: say('It is fixed') },
    ...(kind === 'condition'
      ? []
      : [
          { value: 'accepted', label: say('Accept it as it is') },
          { value: 'withdrawn', label: say('Withdraw it: it was shared by mistake') },
        ]),
  ]
  return (
    <Form method="post" action={`#finding-${id}`} className="stack-6 max-w-2xl" noValidate preventScrollReset>
      <FormProblems answer={answer} title={say('Nothing was changed')} />
      <input type="hidden" name="findingId" value={id} />
      {closed ? (
        <input type="hidden" name="kind" value="reopened" />
      ) : (
        <ChoiceList {...boxesOf(answer, 'kind')} kind="radio" legend={say('What becomes of it')} choices={choices} />
      )}
      <TextArea
        {...fieldOf(answer, 'body')}
        label={say('What the vendor reads')}
        help={
          kind === 'condition'
            ? say('Needed: what is missing, or what shows that it is met. The vendor gets a mail.')
            : say('Needed where it goes back or is accepted. The vendor gets a mail.')
        }
        optional
        rows={3}
      />
      {closed || state === 'answered' ? (
        <DateInput
          {...fieldOf(answer, 'dueOn')}
          locale={format.locale}
          label={say('Due on another day')}
          help={say('Only where it is asked for again; empty keeps the day.')}
          optional
        />
      ) : null}
      <div className="row">
        <Button type="submit" kind="primary" name="intent" value="judge">
          {closed ? say('Open it again') : say('Send to the vendor')}
        </Button>
        <ButtonLink href={page}>{say('Not now')}</ButtonLink>
      </div>
    </Form>
  )
}
