import { Form } from '@remix-run/react'
import {
  Button,
  ButtonLink,
  ChoiceList,
  DateInput,
  Section,
  Select,
  TextInput,
  type SelectOption,
  useSay,
} from '@rantai/ui'
import type { ContractFormChoices } from '@rantai/use-cases'
import type { ContractContentInput } from '@rantai/use-cases/contracts/contracts.schema'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import { ContractTermsFields } from './ContractTermsFields'
import { instrumentWords, relationshipWords } from './words'

export type ContractFormProps = {
  readonly choices: ContractFormChoices
  readonly stored: ContractContentInput
  readonly answer: FormAnswer | undefined
  readonly countries: readonly SelectOption[]
  readonly locale: string
  readonly act: string
  readonly backTo: string
  /** The version that is changed; none for a new one. */
  readonly version?: number
}

/** The facts of a contract, to be typed. */
export function ContractForm(props: ContractFormProps) {
  const say = useSay()
  const { answer, act, backTo, version, choices } = props
  return (
    <Form method="post" className="stack-6 max-w-3xl" noValidate>
      <FormProblems answer={answer} title={say('Nothing was saved yet')} />
      <input type="hidden" name="vendorId" value={choices.vendorId} />
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <Section title={say('Which contract')}>
        <About {...props} />
      </Section>
      <Section title={say('Who sends and who receives')}>
        <div className="grid gap-6 md:grid-cols-2">
          <Party {...props} side="exporter" />
          <Party {...props} side="importer" />
        </div>
      </Section>
      <Section title={say('Terms')}>
        <ContractTermsFields {...props} />
      </Section>
      <Section title={say('Days')}>
        <Days {...props} />
      </Section>
      <Section title={say('What is held against it')}>
        <Keys {...props} />
      </Section>
      <div className="row">
        <Button type="submit" kind="primary">
          {act}
        </Button>
        <ButtonLink href={backTo} kind="quiet">
          {say('Cancel')}
        </ButtonLink>
      </div>
    </Form>
  )
}

const optionsOf = (words: Readonly<Record<string, string>>, say: (text: string) => string): SelectOption[] =>
  Object.entries(words).map(([value, word]) => ({ value, label: say(word) }))

function About({ choices, stored, answer }: ContractFormProps) {
  const say = useSay()
  return (
    <div className="stack-6">
      <TextInput {...fieldOf(answer, 'title', stored.title)} label={say('Title')} required autoComplete="off" />
      <Select
        {...fieldOf(answer, 'engagementId', stored.engagementId ?? '')}
        label={say('Engagement')}
        help={say('When the contract is signed, its end sets when the vendor is asked again.')}
        placeholder={say('Everything of this vendor')}
        options={choices.engagements.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <div className="grid gap-6 md:grid-cols-2">
        <Select
          {...fieldOf(answer, 'instrument', stored.instrument)}
          label={say('Written on')}
          options={optionsOf(instrumentWords, say)}
        />
        <TextInput
          {...fieldOf(answer, 'instrumentVersion', stored.instrumentVersion)}
          label={say('Version')}
          optional
        />
      </div>
      <ChoiceList
        kind="radio"
        look="grid"
        id="relationship"
        name="relationship"
        legend={say('Relationship')}
        error={answer?.fields['relationship']}
        choices={Object.entries(relationshipWords).map(([value, word]) => ({ value, label: say(word) }))}
        defaultValue={[answer?.typed['relationship']?.[0] ?? stored.relationship]}
      />
      <Select
        {...fieldOf(answer, 'ownerMemberId', stored.ownerMemberId ?? '')}
        label={say('Looked after by')}
        help={say('Gets the reminders; without anybody they go to data protection.')}
        placeholder={say('Nobody yet')}
        options={choices.members.map(({ id, name }) => ({ value: id, label: name }))}
        narrow
      />
    </div>
  )
}

function Party({ side, stored, answer, countries }: ContractFormProps & { readonly side: 'exporter' | 'importer' }) {
  const say = useSay()
  const party = stored[side]
  const field = (name: keyof typeof party) => fieldOf(answer, `${side}.${name}`, party[name] ?? '')
  return (
    <fieldset className="stack-6">
      <legend className="b">{side === 'exporter' ? say('Exporter') : say('Importer')}</legend>
      <TextInput {...field('name')} label={say('Company')} required autoComplete="off" />
      <Select {...field('country')} label={say('Country')} placeholder={say('Not known')} options={countries} />
      <TextInput {...field('role')} label={say('What it does with the data')} optional />
      <TextInput {...field('officer')} label={say('Data protection contact')} optional autoComplete="off" />
    </fieldset>
  )
}

function Days({ stored, answer, locale }: ContractFormProps) {
  const say = useSay()
  const day = (name: 'signedOn' | 'startsOn' | 'endsOn' | 'renewsOn' | 'reviewOn', label: string) => (
    <DateInput {...fieldOf(answer, name, stored[name] ?? '')} label={label} optional locale={locale} />
  )
  return (
    <div className="stack-6">
      <div className="grid gap-6 sm:grid-cols-2">
        {day('signedOn', say('Signed on'))}
        {day('startsOn', say('Starts on'))}
        {day('endsOn', say('Ends on'))}
        {day('renewsOn', say('Renews on'))}
        {day('reviewOn', say('To be looked at again on'))}
      </div>
      <p className="muted small">
        {say('Reminders go out 120, 60 and 30 days before the end, the renewal and the next look.')}
      </p>
    </div>
  )
}

function Keys({ choices, stored, answer }: ContractFormProps) {
  const say = useSay()
  const named = ({ key, topic }: { readonly key: string; readonly topic: string }) => ({
    value: key,
    label: `${key} · ${topic}`,
    lang: 'en',
  })
  return (
    <div className="stack-6">
      <ChoiceList
        kind="checkbox"
        look="grid"
        legend={say('Asked for beyond the model clauses')}
        choices={choices.extraKeys.map(named)}
        {...boxesOf(answer, 'extraKeys', stored.extraKeys)}
      />
      <ChoiceList
        kind="checkbox"
        look="grid"
        legend={say('Optional clauses that were kept')}
        choices={choices.optionalClauses.map(named)}
        {...boxesOf(answer, 'optionalKept', stored.optionalKept)}
      />
    </div>
  )
}
