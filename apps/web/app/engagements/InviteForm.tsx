import { Form } from '@remix-run/react'
import { Button, DateInput, Section, Select, TextArea, TextInput, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { languageOptions } from '../locale/languages'
import { useRootData } from '../root-data'

type Props = {
  readonly scope: {
    readonly questionCount: number
    readonly proposedDueOn: string
    readonly tier: string | null
    readonly contacts: readonly { readonly name: string; readonly email: string; readonly locale: string | null }[]
  }
  readonly answer: FormAnswer | undefined
}

/** Who is asked, by when, with which words. The date is proposed by the tier's answer time. */
export function InviteForm({ scope, answer }: Props) {
  const say = useSay()
  const { locale } = useRootData()
  const [contact] = scope.contacts
  return (
    <Section title={say('Invite a contact')}>
      <Form method="post" className="stack-6" noValidate>
        <FormProblems answer={answer} title={say('Nothing was sent')} />
        <TextInput
          {...fieldOf(answer, 'contactName', contact?.name)}
          label={say('Name')}
          help={say('As the person writes it; one name is fine.')}
          required
        />
        <TextInput {...fieldOf(answer, 'contactEmail', contact?.email)} label={say('E-mail')} type="email" required />
        <Select
          {...fieldOf(answer, 'locale', contact?.locale ?? 'en')}
          label={say('Language of the mail')}
          options={languageOptions}
        />
        <DateInput
          {...fieldOf(answer, 'dueOn', scope.proposedDueOn)}
          label={say('Answers are due on')}
          help={say('Proposed by the tier’s answer time, on a business day of the vendor’s country.')}
          locale={locale}
          narrow
          required
        />
        <TextArea
          {...fieldOf(answer, 'message')}
          label={say('Message')}
          help={say('Stands in the mail and on the first page.')}
          optional
          rows={4}
        />
        <Button type="submit" kind="primary" disabled={scope.tier === null}>
          {say('Send {count, plural, one {# question} other {# questions}}', { count: scope.questionCount })}
        </Button>
        {scope.tier === null ? (
          <p className="muted small">{say('Complete the facts first: they decide what is asked.')}</p>
        ) : null}
      </Form>
    </Section>
  )
}
