import { Form, useLocation } from '@remix-run/react'
import { Button, DateInput, Section, Select, TextArea, TextInput, useSay } from '@rantai/ui'
import type { InvitationDetails } from '@rantai/use-cases'
import { useState, type ReactNode } from 'react'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { languageOptions } from '../locale/languages'
import { useRootData } from '../root-data'

type Assessment = NonNullable<InvitationDetails['assessment']>
type Props = {
  readonly assessment: Assessment
  /** The day the vendor proposed, where it asks for more time. */
  readonly proposedOn: string | undefined
  readonly answer: FormAnswer | undefined
  /** Which act was just done, by the name of its form. */
  readonly done: string | undefined
}

/** A key for each form that changes when its own act is done: what was sent leaves its fields, what is half typed elsewhere stays. */
function useKeysOfDone(done: string | undefined): (intent: string) => string {
  const { key } = useLocation()
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({})
  if (done !== undefined && keys[done] !== key) setKeys({ ...keys, [done]: key })
  return (intent) => keys[intent] ?? ''
}

/** What can be done about an invitation now: each act is a form of its own and works without JavaScript. */
export function InvitationActs({ assessment, proposedOn, answer, done }: Props) {
  const say = useSay()
  const { locale } = useRootData()
  const { assessingState, answeringState } = assessment
  const open = assessingState === 'invited' || assessingState === 'returned'
  const keyOf = useKeysOfDone(done)
  const of = (intent: string) => (answer?.intent === intent ? answer : undefined)
  const act = (intent: string, title: string, children: ReactNode) => (
    <Section title={title}>
      <Form key={keyOf(intent)} method="post" className="stack-6" noValidate>
        <input type="hidden" name="assessmentId" value={assessment.id} />
        <input type="hidden" name="intent" value={intent} />
        <FormProblems answer={of(intent)} title={say('Nothing was changed')} />
        {children}
      </Form>
    </Section>
  )
  return (
    <aside className="stack-8">
      {open
        ? act(
            'write',
            say('Write to the vendor'),
            <>
              <TextArea {...fieldOf(of('write'), 'body')} label={say('Message')} rows={3} required />
              <Button type="submit">{say('Send the message')}</Button>
            </>,
          )
        : null}
      {open
        ? act(
            'due',
            answeringState === 'wantsTime' ? say('Give more time') : say('Move the due date'),
            <>
              <DateInput
                {...fieldOf(of('due'), 'dueOn', proposedOn ?? assessment.dueOn)}
                label={say('New due date')}
                help={proposedOn === undefined ? undefined : say('The day that the vendor proposed.')}
                locale={locale}
                narrow
                required
              />
              <TextInput {...fieldOf(of('due'), 'reason')} label={say('What the vendor is told')} optional />
              <Button type="submit">{say('Move the due date')}</Button>
            </>,
          )
        : null}
      {open && answeringState === 'wantsTime'
        ? act(
            'refuseTime',
            say('Keep the due date'),
            <>
              <TextInput {...fieldOf(of('refuseTime'), 'reason')} label={say('Why, for the vendor to read')} required />
              <Button type="submit">{say('Refuse more time')}</Button>
            </>,
          )
        : null}
      {open
        ? act('resend', say('Send the mail again'), <Button type="submit">{say('Send a fresh link')}</Button>)
        : null}
      {open || assessingState === 'recalled'
        ? act(
            'replace',
            say('Ask another contact'),
            <>
              <p className="muted small">
                {say(
                  'Links sent before stop working at once, and the contact before is told by mail. That mail asks whether what they began and did not send may go along; until they say yes, the new contact starts with what was sent. No answer is lost.',
                )}
              </p>
              <TextInput {...fieldOf(of('replace'), 'contactName')} label={say('Name')} required />
              <TextInput {...fieldOf(of('replace'), 'contactEmail')} label={say('E-mail')} type="email" required />
              <Select
                {...fieldOf(of('replace'), 'locale', 'en')}
                label={say('Language of the mail')}
                options={languageOptions}
              />
              <Button type="submit">{say('Ask this contact instead')}</Button>
            </>,
          )
        : null}
      {assessingState === 'invited' && answeringState !== 'submitted'
        ? act(
            'recall',
            say('Take the questions back'),
            <>
              <p className="muted small">
                {say(
                  'For instance when they went to the wrong company. The link dies at once, and the contact is told.',
                )}
              </p>
              <TextInput {...fieldOf(of('recall'), 'recallReason')} label={say('What the contact is told')} optional />
              <Button type="submit" kind="danger">
                {say('Recall the questions')}
              </Button>
            </>,
          )
        : null}
    </aside>
  )
}
