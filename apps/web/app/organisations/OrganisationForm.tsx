import { Form } from '@remix-run/react'
import {
  Button,
  ChoiceList,
  Notice,
  NumberInput,
  Section,
  Select,
  TextInput,
  type SelectOption,
  useSay,
} from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import { languageOptions } from '../locale/languages'
import { licenceChoices, sectorChoices } from './profile-words'

type Details = {
  readonly name: string
  readonly legalName: string | null
  readonly registrationNumber: string | null
  readonly country: string | null
  readonly timeZone: string
  readonly locale: string
  readonly profile: {
    readonly sectors: readonly string[]
    readonly financeLicences: readonly string[]
    readonly organisationCountries: readonly string[]
    readonly designatedCountries: readonly string[]
    readonly ownNoticeHours: number | null
  }
}

type Props = {
  readonly organisation: Details
  readonly answer: FormAnswer | undefined
  readonly countries: readonly SelectOption[]
  readonly zones: readonly SelectOption[]
  readonly mayChange: boolean
  readonly saved: boolean
}

/** The organisation and its facts. Everyone reads it; administrators change it. */
export function OrganisationForm({ mayChange, saved, ...rest }: Props) {
  const say = useSay()
  return (
    <Form method="post" className="stack-6 mt-4" noValidate>
      {saved ? (
        <Notice kind="success" announce>
          {say(
            'Saved. Engagements described from now on use it; what was sent before keeps the facts it was sent with.',
          )}
        </Notice>
      ) : null}
      {mayChange ? null : <Notice kind="neutral">{say('Administrators of your organisation can change this.')}</Notice>}
      <FormProblems answer={rest.answer} title={say('Nothing was saved yet')} />
      <fieldset disabled={!mayChange} className="stack-6 max-w-2xl">
        <Identity {...rest} />
        <Profile {...rest} />
        {mayChange ? (
          <Button type="submit" kind="primary">
            {say('Save the organisation')}
          </Button>
        ) : null}
      </fieldset>
    </Form>
  )
}

type PartProps = Omit<Props, 'mayChange' | 'saved'>

function Identity({ organisation, answer, countries, zones }: PartProps) {
  const say = useSay()
  return (
    <Section title={say('Who you are')}>
      <div className="stack-6">
        <TextInput
          {...fieldOf(answer, 'name', organisation.name)}
          label={say('Name')}
          help={say('Stands in every invitation you send.')}
          required
        />
        <TextInput {...fieldOf(answer, 'legalName', organisation.legalName ?? '')} label={say('Legal name')} optional />
        <TextInput
          {...fieldOf(answer, 'registrationNumber', organisation.registrationNumber ?? '')}
          label={say('Registration number')}
          optional
          narrow
        />
        <Select
          {...fieldOf(answer, 'country', organisation.country ?? '')}
          label={say('Country')}
          placeholder={say('Choose a country')}
          options={countries}
          required
          narrow
        />
        <Select
          {...fieldOf(answer, 'timeZone', organisation.timeZone)}
          label={say('Time zone')}
          help={say('Due dates end at midnight here.')}
          options={zones}
          required
          narrow
        />
        <Select
          {...fieldOf(answer, 'locale', organisation.locale)}
          label={say('Language of your mails')}
          options={languageOptions}
          required
          narrow
        />
      </div>
    </Section>
  )
}

function Profile({ organisation: { profile }, answer }: PartProps) {
  const say = useSay()
  const hours = profile.ownNoticeHours === null ? '' : String(profile.ownNoticeHours)
  return (
    <Section title={say('What you are held to')}>
      <div className="stack-6">
        <ChoiceList
          {...boxesOf(answer, 'profile.sectors', profile.sectors)}
          kind="checkbox"
          legend={say('Which sectors do you work in?')}
          choices={sectorChoices.map(({ value, label }) => ({ value, label: say(label) }))}
        />
        <ChoiceList
          {...boxesOf(answer, 'profile.financeLicences', profile.financeLicences)}
          kind="checkbox"
          legend={say('Which financial licences do you hold?')}
          help={say('None ticked: none held.')}
          choices={licenceChoices.map(({ value, label }) => ({ value, label: say(label) }))}
        />
        <TextInput
          {...fieldOf(answer, 'profile.organisationCountries', profile.organisationCountries.join(', '))}
          label={say('In which countries are you supervised?')}
          help={say('Country codes of two letters, such as MY, SG, ID.')}
          spellCheck={false}
          optional
        />
        <TextInput
          {...fieldOf(answer, 'profile.designatedCountries', profile.designatedCountries.join(', '))}
          label={say('In which countries are you designated as owner of critical infrastructure?')}
          help={say(
            'Country codes as above. Some duties to report bind designated owners only. Leave it empty if none has.',
          )}
          spellCheck={false}
          optional
        />
        <NumberInput
          {...fieldOf(answer, 'profile.ownNoticeHours', hours)}
          label={say('Within how many hours have you promised your own clients or authority to report a breach?')}
          help={say('Leave it empty if you promised nothing shorter than the law.')}
          unit={say('hours')}
          optional
        />
      </div>
    </Section>
  )
}
