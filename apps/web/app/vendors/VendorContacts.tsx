import { Form } from '@remix-run/react'
import { Button, EmptyState, LinkButton, Section, Select, TextInput, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { languageOptions } from '../locale/languages'

export type Contact = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly locale: string | null
  readonly mailState: 'ok' | 'bounced' | 'complained'
}

type Props = {
  readonly contacts: readonly Contact[]
  readonly answer: FormAnswer | undefined
  readonly mayWrite: boolean
}

/** Whom invitations can go to; each one's form opens in place, without JavaScript too. */
export function VendorContacts({ contacts, answer, mayWrite }: Props) {
  const say = useSay()
  const adding = answer?.intent === 'addContact' ? answer : undefined
  const editedId = answer?.intent === 'updateContact' ? answer.typed['contactId']?.[0] : undefined
  return (
    <Section title={say('Contacts')}>
      {contacts.length === 0 ? (
        <EmptyState title={say('No contacts yet')}>
          {say('Add the person at the vendor who can answer, or pass it on.')}
        </EmptyState>
      ) : (
        <ul className="stack-4">
          {contacts.map((contact) => (
            <li key={contact.id} className="stack-2">
              <ContactLine contact={contact} />
              {mayWrite ? (
                <ContactEdit contact={contact} answer={contact.id === editedId ? answer : undefined} />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {mayWrite ? (
        <details className="mt-4" open={adding !== undefined}>
          <summary>{say('Add a contact')}</summary>
          <ContactForm intent="addContact" answer={adding} contact={undefined} />
        </details>
      ) : null}
    </Section>
  )
}

function ContactLine({ contact }: { readonly contact: Contact }) {
  const say = useSay()
  return (
    <div>
      <b className="m">{contact.name}</b>
      <span className="sub2 break-all">{[contact.email, contact.phone].filter(Boolean).join(' · ')}</span>
      {contact.mailState === 'ok' ? null : (
        <span className="sub2 danger-t">
          {contact.mailState === 'bounced'
            ? say('Mail to this address came back. Correct it, or use another contact.')
            : say('This address reported our mail as unwanted. Ask before writing again.')}
        </span>
      )}
    </div>
  )
}

function ContactEdit({ contact, answer }: { readonly contact: Contact; readonly answer: FormAnswer | undefined }) {
  const say = useSay()
  return (
    <details open={answer !== undefined}>
      <summary className="small" aria-label={say('Edit {name}', { name: contact.name })}>
        {say('Edit')}
      </summary>
      <ContactForm intent="updateContact" answer={answer} contact={contact} />
      <Form method="post" preventScrollReset>
        <input type="hidden" name="intent" value="removeContact" />
        <input type="hidden" name="contactId" value={contact.id} />
        <LinkButton type="submit" className="danger-t">
          {say('Remove {name}', { name: contact.name })}
        </LinkButton>
      </Form>
    </details>
  )
}

type FormProps = {
  readonly intent: 'addContact' | 'updateContact'
  readonly contact: Contact | undefined
  readonly answer: FormAnswer | undefined
}

function ContactForm({ intent, contact, answer }: FormProps) {
  const say = useSay()
  // Several of these forms stand on one page: ids carry the contact's, names don't.
  const field = (name: string, stored: string) => {
    const made = fieldOf(answer, name, stored)
    return answer ? made : { ...made, id: `${name}-${contact?.id ?? 'new'}` }
  }
  // The schema says name; the field is contactName, because a page has other names.
  const named = { ...field('contactName', contact?.name ?? ''), error: answer?.fields['name'] }
  return (
    <Form method="post" className="stack-4 max-w-md py-3" noValidate preventScrollReset>
      <FormProblems answer={answer && renamed(answer)} title={say('Nothing was saved yet')} />
      <input type="hidden" name="intent" value={intent} />
      {contact ? <input type="hidden" name="contactId" value={contact.id} /> : null}
      <TextInput {...named} label={say('Name')} required autoComplete="off" />
      <TextInput
        {...field('email', contact?.email ?? '')}
        type="email"
        label={say('E-mail')}
        required
        autoComplete="off"
      />
      <TextInput
        {...field('phone', contact?.phone ?? '')}
        type="tel"
        label={say('Phone')}
        optional
        autoComplete="off"
      />
      <Select
        {...field('locale', contact?.locale ?? '')}
        label={say('Language of its mails')}
        placeholder={say('As your organisation’s')}
        options={languageOptions}
        optional
        narrow
      />
      <Button type="submit">{contact ? say('Save the contact') : say('Add the contact')}</Button>
    </Form>
  )
}

/** Errors by the ids of the fields they stand beside. */
function renamed(answer: FormAnswer): FormAnswer {
  const { name, ...others } = answer.fields
  return { ...answer, fields: name === undefined ? others : { contactName: name, ...others } }
}
