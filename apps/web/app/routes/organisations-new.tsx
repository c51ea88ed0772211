import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { Button, ChoiceList, Notice, Section, Select, TextInput, english, useSay } from '@rantai/ui'
import { createOrganisationSchema } from '@rantai/use-cases/organisations/organisations.schema'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf, textsOf } from '../forms/form-answer'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import { countryOptions, timeZoneOptions } from '../locale/choices'
import { languageOptions } from '../locale/languages'
import { zoneOfCountry } from '../locale/locales'
import { localeOf } from '../locale/request-locale'
import { sectorChoices } from '../organisations/profile-words'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Your organisation'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { person } = await api.account.shell()
  const { locale, timeZone } = localeOf(args.request, person)
  return { person, locale, timeZone, countries: countryOptions(locale), zones: timeZoneOptions(timeZone) }
}

const joinWords = english({
  notFound:
    'No organisation here has confirmed the domain of your address. Ask a colleague who uses Rantai to invite you, or found your organisation.',
  publicMailDomain:
    'Your address is at a public mail provider, so it says nothing about your company. Ask a colleague to invite you.',
})

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  if (form.get('intent') === 'join') {
    const asked = await attempt(api.organisations.requestJoin())
    return asked.ok ? { asked: asked.value } : refused(asked.failure, form, joinWords)
  }
  const { shape } = createOrganisationSchema
  const texts = { name: textOf(form, 'name'), country: textOf(form, 'country'), timeZone: textOf(form, 'timeZone') }
  const locale = shape.locale.catch('en').parse(textOf(form, 'locale'))
  const sectors = textsOf(form, 'sectors').flatMap((sector) => shape.sectors.safeParse([sector]).data ?? [])
  const done = await attempt(api.organisations.found({ ...texts, locale, sectors }))
  return done.ok ? redirect('/') : refused(done.failure, form)
}

export default function NewOrganisation() {
  const say = useSay()
  const { person, locale, timeZone, countries, zones } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const answer = done && 'fields' in done ? done : undefined
  const founding = answer?.intent === 'join' ? undefined : answer
  const [zone, setZone] = useState(timeZone)
  return (
    <div className="stack-8">
      <div className="stack-2">
        <h1>{say('Your organisation')}</h1>
        <p>
          {say('Welcome, {name}. Found your organisation, or ask to join the one your colleagues made.', {
            name: person.name,
          })}
        </p>
      </div>
      {done && 'asked' in done ? (
        <Notice kind="success" title={say('You asked to join {name}', { name: done.asked })} announce>
          {say('An administrator there decides. Open this portal again once they have agreed.')}
        </Notice>
      ) : null}
      <Form method="post" className="stack-6" noValidate>
        <FormProblems answer={founding} title={say('Your organisation is not founded yet')} />
        <TextInput
          {...fieldOf(founding, 'name')}
          label={say('Name of the organisation')}
          help={say('As your vendors know you; it stands in every invitation.')}
          autoComplete="organization"
          required
        />
        <Select
          {...fieldOf(founding, 'country')}
          label={say('Country')}
          placeholder={say('Choose a country')}
          options={countries}
          onChange={(event) => setZone(zoneOfCountry(event.currentTarget.value) ?? zone)}
          required
        />
        <Select
          key={zone}
          {...fieldOf(founding, 'timeZone', zone)}
          label={say('Time zone')}
          help={say('Due dates end at midnight here.')}
          options={zones}
          required
        />
        <Select
          {...fieldOf(founding, 'locale', locale)}
          label={say('Language of your mails')}
          options={languageOptions}
          required
        />
        <ChoiceList
          {...boxesOf(founding, 'sectors')}
          kind="checkbox"
          legend={say('Which sectors do you work in?')}
          help={say('Questions of a sector are asked only where it is yours.')}
          choices={sectorChoices.map(({ value, label }) => ({ value, label: say(label) }))}
        />
        <Button type="submit" kind="primary" name="intent" value="found">
          {say('Found the organisation')}
        </Button>
      </Form>
      <Section title={say('Your colleagues are here already?')}>
        <Form method="post" className="stack-6">
          <FormProblems answer={answer?.intent === 'join' ? answer : undefined} title={say('You did not ask yet')} />
          <p>
            {say(
              'You signed in as {email}. If your organisation has confirmed that domain, its administrators get your request. They see your name and address, nothing else.',
              { email: person.email },
            )}
          </p>
          <Button type="submit" name="intent" value="join">
            {say('Ask to join')}
          </Button>
        </Form>
      </Section>
      <Form method="post" action="/sign-out">
        <Button type="submit" kind="quiet">
          {say('Sign out')}
        </Button>
      </Form>
    </div>
  )
}
