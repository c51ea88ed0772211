import { Button, ButtonLink, ChoiceList, NumberInput, Section, TextArea, TextInput, useSay } from '@rantai/ui'
import { KeptForm } from '../forms/KeptForm'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { categoryWords } from '../incidents/incident-words'
import type { OfferedCountry } from '../locale/choices'
import { useFormat } from '../locale/use-format'
import { ToldCustomers } from './ToldCustomers'
import { PeopleCountries } from '../incidents/PeopleCountries'

type Customer = { readonly relationshipId: string; readonly customerName: string }
type Props = {
  readonly customers: readonly Customer[]
  readonly countries: readonly OfferedCountry[]
  /** Whoever writes, as contact until somebody else is named. */
  readonly contact: { readonly name: string; readonly email: string }
  readonly answer: FormAnswer | undefined
}

const categories =
  'identifiers contact financial health biometric genetic location children employee businessConfidential telemetry'.split(
    ' ',
  )

/** What a vendor tells its customers; only what is known now is needed. */
export function ReportForm({ customers, countries, contact, answer }: Props) {
  const say = useSay()
  return (
    <KeptForm name="incident" sent={false} answered={answer !== undefined} className="stack-8">
      <FormProblems answer={answer} title={say('Nobody was told yet')} />
      <Section title={say('Whom to tell')}>
        <ToldCustomers customers={customers} answer={answer} />
      </Section>
      <Section title={say('What happened')}>
        <What answer={answer} />
      </Section>
      <Section title={say('When')}>
        <When answer={answer} />
      </Section>
      <Section title={say('Data and people')}>
        <DataAndPeople countries={countries} answer={answer} />
      </Section>
      <Section title={say('Whom customers can ask')}>
        <div className="stack-6">
          <TextInput {...fieldOf(answer, 'contactName', contact.name)} label={say('Name')} required />
          <TextInput {...fieldOf(answer, 'contactEmail', contact.email)} type="email" label={say('E-mail')} required />
          <TextInput {...fieldOf(answer, 'contactPhone')} type="tel" label={say('Telephone')} optional />
        </div>
      </Section>
      <div className="row">
        <Button type="submit" kind="primary">
          {say('Report to customers')}
        </Button>
        <ButtonLink href="/incident-reports" kind="quiet">
          {say('Cancel')}
        </ButtonLink>
      </div>
    </KeptForm>
  )
}

type PartProps = Pick<Props, 'answer'>

function What({ answer }: PartProps) {
  const say = useSay()
  return (
    <div className="stack-6">
      <TextInput {...fieldOf(answer, 'title')} label={say('Title')} required autoComplete="off" />
      <TextArea
        {...fieldOf(answer, 'whatHappened')}
        label={say('What happened')}
        help={say('As far as it is known. You can say more later; what was sent stays as it is.')}
        required
      />
      <TextInput {...fieldOf(answer, 'service')} label={say('Which service of yours')} optional />
      <TextInput
        {...fieldOf(answer, 'partyName')}
        label={say('Sub-processor where it happened')}
        help={say('Leave empty where it happened at your own company.')}
        optional
      />
      <TextArea {...fieldOf(answer, 'measures')} label={say('What was done so far')} optional />
    </div>
  )
}

function When({ answer }: PartProps) {
  const say = useSay()
  const { timeZone } = useFormat()
  const moment = (name: string) => ({ ...fieldOf(answer, name), type: 'datetime-local' as const, narrow: true })
  return (
    <div className="stack-6">
      <p className="help small">
        {say('Leave empty what nobody knows. Times are those of {zone}.', { zone: timeZone.replaceAll('_', ' ') })}
      </p>
      <TextInput {...moment('beganAt')} label={say('It began')} optional />
      <TextInput {...moment('discoveredAt')} label={say('It was discovered')} optional />
      <TextInput {...moment('awareAt')} label={say('We became aware')} required />
    </div>
  )
}

function DataAndPeople({ countries, answer }: PartProps & Pick<Props, 'countries'>) {
  const say = useSay()
  const personal = fieldOf(answer, 'personalData', 'unknown')
  return (
    <div className="stack-6">
      <ChoiceList
        kind="radio"
        id="personalData"
        name="personalData"
        legend={say('Is personal data affected?')}
        choices={[
          { value: 'yes', label: say('Yes') },
          { value: 'no', label: say('No') },
          { value: 'unknown', label: say('Not known yet') },
        ]}
        defaultValue={[personal.defaultValue]}
      />
      <ChoiceList
        kind="checkbox"
        look="grid"
        {...boxesOf(answer, 'dataCategories')}
        legend={say('Kinds of data affected')}
        choices={categories.map((value) => ({ value, label: categoryWords(say, value) }))}
      />
      <div className="row top">
        <NumberInput
          {...fieldOf(answer, 'peopleLeast')}
          label={say('People, at least')}
          unit={say('people')}
          optional
        />
        <NumberInput {...fieldOf(answer, 'peopleMost')} label={say('People, at most')} unit={say('people')} optional />
      </div>
      <PeopleCountries countries={countries} answer={answer} />
    </div>
  )
}
