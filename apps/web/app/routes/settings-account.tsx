import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Button, Notice, Section, Select, TextInput, english, useSay } from '@rantai/ui'
import { updateAccountSchema } from '@rantai/use-cases/identity/identity.schema'
import { attempt, callerFor } from '../api/caller'
import { choiceOf, refused, textOf } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { NewPasswordField } from '../identity/NewPasswordField'
import { timeZoneOptions } from '../locale/choices'
import { languageOptions } from '../locale/languages'
import { SettingsHeader } from '../organisations/SettingsHeader'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Your account'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { person } = await api.account.shell()
  return { person, zones: timeZoneOptions(person.timeZone) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  if (form.get('intent') === 'password') {
    const typed = { current: textOf(form, 'current'), password: textOf(form, 'password') }
    const changed = await attempt(api.identity.changePassword(typed))
    return changed.ok ? redirect('/settings/account?saved=password') : refused(changed.failure, form)
  }
  const locale = updateAccountSchema.shape.locale.catch(null).parse(choiceOf(form, 'locale'))
  const typed = { name: textOf(form, 'name'), locale, timeZone: choiceOf(form, 'timeZone') }
  const done = await attempt(api.identity.updateAccount(typed))
  return done.ok ? redirect('/settings/account?saved=account') : refused(done.failure, form)
}

const savedWords: Readonly<Record<string, string>> = english({
  account: 'Saved.',
  password: 'Your password is changed. Your other devices are signed out, and a mail tells you so.',
})

export default function Account() {
  const say = useSay()
  const { person, zones } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const about = answer?.intent === 'account' ? answer : undefined
  const password = answer?.intent === 'password' ? answer : undefined
  const saved = answer ? undefined : savedWords[search.get('saved') ?? '']
  return (
    <>
      <SettingsHeader
        current="/settings/account"
        subtitle={say('You are signed in as {email}.', { email: person.email })}
      />
      {saved ? (
        <Notice kind="success" announce>
          {say(saved)}
        </Notice>
      ) : null}
      <Section title={say('You')}>
        <Form method="post" className="stack-6 max-w-2xl" noValidate>
          <FormProblems answer={about} title={say('Nothing was saved yet')} />
          <TextInput
            {...fieldOf(about, 'name', person.name)}
            label={say('Your name')}
            autoComplete="name"
            required
            narrow
          />
          <Select
            {...fieldOf(about, 'locale', person.locale ?? '')}
            label={say('Language')}
            placeholder={say('As the browser says')}
            options={languageOptions}
            narrow
          />
          <Select
            {...fieldOf(about, 'timeZone', person.timeZone ?? '')}
            label={say('Time zone')}
            placeholder={say('As the browser says')}
            options={zones}
            narrow
          />
          <Button type="submit" kind="primary" name="intent" value="account">
            {say('Save your account')}
          </Button>
        </Form>
      </Section>
      <Section title={say('Password')}>
        <Form method="post" className="stack-6 max-w-2xl" noValidate>
          <FormProblems answer={password} title={say('Your password is as it was')} />
          <TextInput
            id="current"
            name="current"
            type="password"
            label={say('Current password')}
            error={password?.fields['current']}
            autoComplete="current-password"
            required
            narrow
          />
          <NewPasswordField label={say('New password')} error={password?.fields['password']} />
          <Button type="submit" name="intent" value="password">
            {say('Change the password')}
          </Button>
        </Form>
      </Section>
    </>
  )
}
