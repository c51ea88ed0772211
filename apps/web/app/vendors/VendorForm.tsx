import { Form } from '@remix-run/react'
import { Button, ButtonLink, Section, Select, TextArea, TextInput, type SelectOption, useSay } from '@rantai/ui'
import type { ReactNode } from 'react'
import { FormProblems, fieldOf } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'

export type VendorFormFacts = {
  readonly name: string
  readonly legalName: string | null
  readonly category: string | null
  readonly country: string | null
  readonly registrationNumber: string | null
  readonly website: string | null
  readonly address: string | null
  readonly domains: readonly string[]
  readonly details: Readonly<Record<string, string | readonly string[]>>
}

type Props = {
  readonly vendor: VendorFormFacts | undefined
  readonly answer: FormAnswer | undefined
  readonly countries: readonly SelectOption[]
  /** The words of the button, and where "Cancel" leads. */
  readonly act: string
  readonly backTo: string
  /** After the button, never before it: Enter in a field presses a form's first one. */
  readonly otherAct?: ReactNode
  /** Above the fields: likely duplicates. */
  readonly children?: ReactNode
}

/** What is known of a vendor, to be typed. */
export function VendorForm({ vendor, answer, countries, act, backTo, otherAct, children }: Props) {
  const say = useSay()
  return (
    <Form method="post" className="stack-6 max-w-2xl" noValidate>
      <FormProblems answer={answer} title={say('Nothing was saved yet')} />
      {children}
      <Section title={say('Which company')}>
        <Company {...{ vendor, answer, countries }} />
      </Section>
      <Section title={say('Where it is found')}>
        <Places {...{ vendor, answer }} />
      </Section>
      <div className="row">
        <Button type="submit" kind="primary">
          {act}
        </Button>
        {otherAct}
        <ButtonLink href={backTo} kind="quiet">
          {say('Cancel')}
        </ButtonLink>
      </div>
    </Form>
  )
}

function Company({ vendor, answer, countries }: Pick<Props, 'vendor' | 'answer' | 'countries'>) {
  const say = useSay()
  const typed = (name: keyof VendorFormFacts) => {
    const stored = vendor?.[name]
    return fieldOf(answer, name, typeof stored === 'string' ? stored : '')
  }
  return (
    <div className="stack-6">
      <TextInput
        {...typed('name')}
        label={say('Name')}
        help={say('As your colleagues know it.')}
        required
        autoComplete="off"
      />
      <TextInput {...typed('legalName')} label={say('Legal name')} optional autoComplete="off" />
      <TextInput
        {...typed('registrationNumber')}
        label={say('Registration number')}
        optional
        narrow
        autoComplete="off"
      />
      <Select
        {...typed('country')}
        label={say('Country')}
        placeholder={say('Not known')}
        options={countries}
        optional
        narrow
      />
      <TextInput
        {...typed('category')}
        label={say('Category')}
        help={say('Such as cloud, payroll or printing.')}
        optional
        narrow
      />
    </div>
  )
}

function Places({ vendor, answer }: Pick<Props, 'vendor' | 'answer'>) {
  const say = useSay()
  const certificates = vendor?.details['certifications']
  const domains = fieldOf(answer, 'domains', vendor?.domains.join(', '))
  // The schema names the entry that is wrong, the form has one field for all.
  const wrongDomain = Object.entries(answer?.fields ?? {}).find(([name]) => name.startsWith('domains'))?.[1]
  return (
    <div className="stack-6">
      <TextInput {...fieldOf(answer, 'website', vendor?.website ?? '')} type="url" label={say('Website')} optional />
      <TextInput
        {...domains}
        error={wrongDomain}
        label={say('Domains')}
        help={say('Of its websites and mails, apart by commas. They show whether a vendor is here already.')}
        spellCheck={false}
        optional
      />
      <TextInput
        {...fieldOf(answer, 'address', vendor?.address ?? '')}
        label={say('Address')}
        optional
        autoComplete="off"
      />
      <TextArea
        {...fieldOf(answer, 'certifications', Array.isArray(certificates) ? certificates.join('\n') : '')}
        label={say('Certificates it claims')}
        help={say('One a line. Nothing is taken as proven by this.')}
        rows={3}
        optional
      />
    </div>
  )
}
