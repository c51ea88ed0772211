import { Form } from '@remix-run/react'
import { Button, ChoiceList, Section, TextInput } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import { roleChoices } from './role-choices'

/** Invites one colleague by mail. */
export function InviteForm({ answer }: { readonly answer: FormAnswer | undefined }) {
  return (
    <Section title="Invite a colleague" id="invite">
      <Form method="post" className="stack-6 max-w-2xl" noValidate>
        <FormProblems answer={answer} title="The invitation is not sent yet" />
        <TextInput {...fieldOf(answer, 'name')} label="Name" autoComplete="off" required narrow />
        <TextInput
          {...fieldOf(answer, 'email')}
          type="email"
          label="E-mail address"
          help="Only this address can accept."
          autoComplete="off"
          spellCheck={false}
          required
          narrow
        />
        <ChoiceList {...boxesOf(answer, 'role')} kind="radio" legend="Role" choices={roleChoices} required />
        <Button type="submit" kind="primary" name="intent" value="invite">
          Send the invitation
        </Button>
      </Form>
    </Section>
  )
}
