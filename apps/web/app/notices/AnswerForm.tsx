import { Form } from '@remix-run/react'
import { Button, ChoiceList, Section, TextArea, useSay } from '@rantai/ui'
import { AskFirst } from '../forms/AskFirst'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import { answerWords } from './notice-words'

/** Approve, approve with terms, or object. The vendor reads what is written here. */
export function AnswerForm({ answer }: { readonly answer: FormAnswer | undefined }) {
  const say = useSay()
  return (
    <Section title={say('Answer')} id="answer">
      <Form method="post" action="#answer" className="stack-6 max-w-2xl" noValidate preventScrollReset>
        <FormProblems answer={answer} title={say('Nothing was sent yet')} />
        <ChoiceList
          {...boxesOf(answer, 'answer')}
          kind="radio"
          legend={say('Your answer to the vendor')}
          choices={(['approved', 'approvedWithTerms', 'objected'] as const).map((value) => ({
            value,
            label: say(answerWords[value]),
          }))}
        />
        <TextArea
          {...fieldOf(answer, 'text')}
          label={say('Terms or reasons')}
          help={say('Needed for terms and for an objection. The vendor reads it.')}
          optional
          rows={4}
        />
        <Button type="submit" name="intent" value="answer">
          {say('Send the answer')}
        </Button>
      </Form>
    </Section>
  )
}

/** What came of an objection. */
export function AgreeForm({ answer }: { readonly answer: FormAnswer | undefined }) {
  const say = useSay()
  return (
    <Section title={say('What was agreed')} id="agreed">
      <Form method="post" action="#agreed" className="stack-6 max-w-2xl" noValidate preventScrollReset>
        <FormProblems answer={answer} title={say('Nothing was saved yet')} />
        <ChoiceList
          {...boxesOf(answer, 'goesAhead', ['no'])}
          kind="radio"
          legend={say('Does the change take place?')}
          choices={[
            { value: 'yes', label: say('Yes, as agreed') },
            { value: 'no', label: say('No, all stays as it is') },
          ]}
        />
        <TextArea {...fieldOf(answer, 'agreed')} label={say('What you agreed with the vendor')} rows={4} />
        <Button type="submit" name="intent" value="settle">
          {say('Save what was agreed')}
        </Button>
      </Form>
    </Section>
  )
}

/** A notice that came another way than the portal, and that was taken back the same way or recorded wrongly. */
export function TakeBackForm({ answer }: { readonly answer: FormAnswer | undefined }) {
  const say = useSay()
  return (
    <div id="takeBack">
      <AskFirst
        label={say('It no longer stands')}
        says={say(
          'For a notice that the vendor took back, or that was recorded wrongly. It stays in the history, its clock stops, and the transfers that it alone announced end.',
        )}
        open={answer !== undefined}
      >
        <Form method="post" action="#takeBack" className="stack-6 max-w-2xl" noValidate preventScrollReset>
          <FormProblems answer={answer} title={say('Nothing was changed')} />
          <TextArea {...fieldOf(answer, 'reason')} label={say('Why it no longer stands')} rows={3} />
          <Button type="submit" name="intent" value="takeBack">
            {say('Take the notice back')}
          </Button>
        </Form>
      </AskFirst>
    </div>
  )
}
