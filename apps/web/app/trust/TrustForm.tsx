import { Form } from '@remix-run/react'
import { Button, DateInput, TextArea, TextInput, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import type { ShownProfile } from './TrustProfile'
import { certificateField, rowsTyped } from './trust-typed'

/** The same as the rule of `trust.schema.ts` holds. */
const mostRows = 20
/** Rows to fill in beside those that are filled in. */
const emptyRows = 2

type Props = {
  readonly profile: ShownProfile
  readonly version: number
  readonly answer: FormAnswer | undefined
}

/** What an administrator writes of the organisation; kept, and seen by nobody outside until it is published. */
export function TrustForm({ profile, version, answer }: Props) {
  const say = useSay()
  const field = (name: keyof ShownProfile, stored: string) => fieldOf(answer, `profile.${name}`, stored)
  const filled = answer ? rowsTyped(Object.keys(answer.typed)) : profile.certificates.length
  const rows = Math.min(mostRows, filled + emptyRows)
  return (
    <Form method="post" className="stack-6" noValidate>
      <FormProblems answer={answer} title={say('Nothing was saved yet')} />
      <input type="hidden" name="version" value={version} />
      <TextInput
        {...field('name', profile.name)}
        label={say('Name that readers see')}
        required
        autoComplete="organization"
      />
      <TextArea
        {...field('summary', profile.summary)}
        label={say('What you do, and how you protect data')}
        optional
        rows={6}
      />
      <TextInput {...field('website', profile.website)} label={say('Website')} type="url" optional />
      <TextInput
        {...field('securityEmail', profile.securityEmail)}
        label={say('Contact for security')}
        help={say('The e-mail address where somebody can report a weakness. Anybody will see it.')}
        type="email"
        optional
      />
      <TextInput
        {...field('securityTxt', profile.securityTxt)}
        label={say('Address of your security.txt')}
        help={say('Such as https://company.com/.well-known/security.txt.')}
        type="url"
        optional
      />
      <p>{say('Name up to 20 certificates. To take one away, empty all its fields.')}</p>
      {Array.from({ length: rows }, (_, row) => (
        <Certificate key={row} row={row} stored={profile.certificates[row]} answer={answer} />
      ))}
      <Button type="submit" kind="primary" name="intent" value="save">
        {say('Save without publishing')}
      </Button>
    </Form>
  )
}

type CertificateProps = {
  readonly row: number
  readonly stored: ShownProfile['certificates'][number] | undefined
  readonly answer: FormAnswer | undefined
}

function Certificate({ row, stored, answer }: CertificateProps) {
  const say = useSay()
  const { locale } = useFormat()
  const field = (name: 'name' | 'issuer' | 'scope' | 'issuedOn' | 'expiresOn') =>
    fieldOf(answer, certificateField(row, name), stored?.[name])
  return (
    <fieldset className="stack">
      <legend className="font-semibold">{say('Certificate {number, number}', { number: row + 1 })}</legend>
      <TextInput {...field('name')} label={say('Certificate')} help={say('Such as ISO/IEC 27001:2022.')} />
      <TextInput {...field('issuer')} label={say('Issued by')} />
      <TextInput {...field('scope')} label={say('What it covers')} optional />
      <DateInput {...field('issuedOn')} locale={locale} label={say('Issued on')} optional />
      <DateInput {...field('expiresOn')} locale={locale} label={say('Expires on')} optional />
    </fieldset>
  )
}
