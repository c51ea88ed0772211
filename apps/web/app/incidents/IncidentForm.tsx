import {
  Button,
  ButtonLink,
  CheckboxRow,
  ChoiceList,
  NumberInput,
  Section,
  Select,
  TextArea,
  TextInput,
  useSay,
} from '@rantai/ui'
import type { IncidentView } from '@rantai/use-cases'
import { KeptForm } from '../forms/KeptForm'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import type { OfferedCountry } from '../locale/choices'
import { useFormat } from '../locale/use-format'
import { fieldMoment } from './field-moment'
import { categoryWords, type MomentField, momentFields, severityWords } from './incident-words'
import { PeopleCountries } from './PeopleCountries'

type Named = { readonly id: string; readonly name: string }
type Props = {
  /** What stands; undefined for a new one. */
  readonly incident: IncidentView | undefined
  readonly places: readonly Named[]
  readonly members: readonly Named[]
  readonly countries: readonly OfferedCountry[]
  readonly answer: FormAnswer | undefined
  readonly place?: string | undefined
  readonly act: string
  readonly backTo: string
}

const categories =
  'identifiers contact financial health biometric genetic location children employee businessConfidential telemetry'.split(
    ' ',
  )

/** What is known of an incident. Only title, description and severity are needed at once; the rest when it is known. */
export function IncidentForm({ incident, places, members, countries, answer, place, act, backTo }: Props) {
  const say = useSay()
  return (
    <KeptForm
      name={incident === undefined ? 'incident-of-ours' : `incident-${incident.id}-${incident.version}`}
      sent={false}
      answered={answer !== undefined}
      className="stack-6 max-w-2xl"
    >
      <FormProblems answer={answer} title={say('Nothing was saved yet')} />
      {incident === undefined ? null : <input type="hidden" name="version" value={incident.version} />}
      <Section title={say('What happened')}>
        <What {...{ incident, answer }} />
      </Section>
      {incident === undefined ? (
        <Section title={say('Where')}>
          <div className="stack-6">
            <Select
              {...fieldOf(answer, 'placeId', place ?? '')}
              label={say('Vendor or party')}
              help={say('Any company in your chains. Engagements that use it, also through others, are looked up.')}
              placeholder={say('At our own organisation')}
              options={places.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <CheckboxRow
              name="askAgain"
              value="yes"
              defaultChecked={answer === undefined || answer.typed['askAgain'] !== undefined}
              label={say('Ask the vendors of the engagements hit again')}
              help={say(
                'Each gets a mail at once, with a delta questionnaire due within 15 days. The mail doesn’t mention the incident.',
              )}
            />
          </div>
        </Section>
      ) : null}
      <Section title={say('When')}>
        <Moments {...{ incident, answer }} />
      </Section>
      <Section title={say('Data and people')}>
        <DataAndPeople {...{ incident, answer, countries }} />
      </Section>
      <Section title={say('Who looks after it')}>
        <Select
          {...fieldOf(answer, 'ownerMemberId', incident?.ownerMemberId ?? '')}
          label={say('Owner')}
          help={say('Is mailed before deadlines; without one the administrators are.')}
          placeholder={say('Nobody yet')}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
          narrow
        />
      </Section>
      <div className="row">
        <Button type="submit" kind="primary">
          {act}
        </Button>
        <ButtonLink href={backTo} kind="quiet">
          {say('Cancel')}
        </ButtonLink>
      </div>
    </KeptForm>
  )
}

type PartProps = Pick<Props, 'incident' | 'answer'>

function What({ incident, answer }: PartProps) {
  const say = useSay()
  const severity = fieldOf(answer, 'severity', incident?.severity ?? '')
  const levels = Object.entries(severityWords).map(([value, word]) => ({ value, label: say(word) }))
  return (
    <div className="stack-6">
      <TextInput {...fieldOf(answer, 'title', incident?.title)} label={say('Title')} required autoComplete="off" />
      <TextArea
        {...fieldOf(answer, 'whatHappened', incident?.whatHappened)}
        label={say('What happened')}
        help={say('As far as it is known. It goes into the drafts for authorities and people.')}
        required
      />
      <ChoiceList
        kind="radio"
        id="severity"
        name="severity"
        legend={say('Severity')}
        error={severity.error}
        choices={levels}
        defaultValue={severity.defaultValue === '' ? [] : [severity.defaultValue]}
      />
      <TextArea {...fieldOf(answer, 'doneSoFar', incident?.doneSoFar)} label={say('What was done so far')} optional />
    </div>
  )
}

function Moments({ incident, answer }: PartProps) {
  const say = useSay()
  const { timeZone } = useFormat()
  const stored = (name: MomentField) => fieldMoment(incident?.[name] ?? null, timeZone)
  return (
    <div className="stack-6">
      <p className="help small">
        {say('Clocks begin at these moments. Leave empty what nobody knows. Times are those of {zone}.', {
          zone: timeZone.replaceAll('_', ' '),
        })}
      </p>
      {momentFields.map(([name, label]) => (
        <TextInput
          key={name}
          {...fieldOf(answer, name, stored(name))}
          type="datetime-local"
          label={say(label)}
          optional
          narrow
        />
      ))}
    </div>
  )
}

function DataAndPeople({ incident, answer, countries }: PartProps & Pick<Props, 'countries'>) {
  const say = useSay()
  const known = incident?.personalData
  const personal = fieldOf(answer, 'personalData', known === true ? 'yes' : known === false ? 'no' : 'unknown')
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
          { value: 'unknown', label: say('Not known'), help: say('What the engagements hit say counts.') },
        ]}
        defaultValue={[personal.defaultValue]}
      />
      <ChoiceList
        kind="checkbox"
        look="grid"
        {...boxesOf(answer, 'dataCategories', incident?.dataCategories ?? [])}
        legend={say('Kinds of data affected')}
        choices={categories.map((value) => ({ value, label: categoryWords(say, value) }))}
      />
      <NumberInput
        {...fieldOf(answer, 'people', incident?.people == null ? '' : String(incident.people))}
        label={say('People affected')}
        unit={say('people')}
        optional
      />
      <PeopleCountries
        countries={countries}
        answer={answer}
        chosen={incident?.peopleCountries ?? []}
        help={say('Leave empty where not known: the countries of the engagements hit count.')}
      />
    </div>
  )
}
