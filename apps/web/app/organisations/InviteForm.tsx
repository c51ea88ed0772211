import { Form } from '@remix-run/react'
import { Button, ChoiceList, Section, TextInput, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import { roleChoices } from './role-choices'

/** Invites one colleague by mail. */
export function InviteForm({ answer }: { readonly answer: FormAnswer | undefined }) {
  const say = useSay()
  return (
    <Section title={say('Invite a colleague')} id="invite">
      <Form method="post" className="stack-6 max-w-2xl" noValidate>
        <FormProblems answer={answer} title={say('The invitation is not sent yet')} />
        <TextInput {...fieldOf(answer, 'name')} label={say('Name')} autoComplete="off" required narrow />
        <TextInput
          {...fieldOf(answer, 'email')}
          type="email"
          label={say('E-mail address')}
          help={say('Only this address can accept.')}
          autoComplete="off"
          spellCheck={false}
          required
          narrow
        />
        <ChoiceList
          {...boxesOf(answer, 'role')}
          kind="radio"
          legend={say('Role')}
          choices={roleChoices.map(({ value, label, help }) => ({ value, label: say(label), help: say(help) }))}
          required
        />
        <Button type="submit" kind="primary" name="intent" value="invite">
          {say('Send the invitation')}
        </Button>
      </Form>
    </Section>
  )
}
