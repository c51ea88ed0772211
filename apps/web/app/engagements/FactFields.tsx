import { ChoiceList, NumberInput, TextInput, useSay, type Say } from '@rantai/ui'
import type { OfferedCountry } from '../locale/choices'
import { BORDER_CONFIRMED, type Facts } from './intake-facts'
import type { FactField } from './intake-questions'

type Props = {
  readonly field: FactField
  readonly facts: Facts
  readonly errors: Readonly<Record<string, string>>
  /** Countries offered as ticks; others are typed as codes. */
  readonly countries: readonly OfferedCountry[]
}

/** One field of the intake; everything posts without JavaScript. */
export function FactFields({ field, facts, errors, countries }: Props) {
  const say = useSay()
  switch (field.kind) {
    case 'ticks': {
      const ticked = field.ticks.filter(({ name }) => facts[name] === true).map(({ name }) => name)
      const choices = field.ticks.map(({ name, label, help }) => ({ value: name, ...wordsOf(say, label, help) }))
      return (
        <ChoiceList
          kind="checkbox"
          name="ticks"
          legend={say(field.label)}
          help={helpOf(say, field)}
          choices={choices}
          defaultValue={ticked}
        />
      )
    }
    case 'yesNo': {
      const value = facts[field.name]
      const choices = [
        { value: 'yes', label: say('Yes') },
        { value: 'no', label: say('No') },
      ]
      return (
        <ChoiceList
          kind="radio"
          id={field.name}
          name={field.name}
          legend={say(field.label)}
          help={helpOf(say, field)}
          error={errors[`facts.${field.name}`]}
          choices={choices}
          defaultValue={value === undefined ? [] : [value === true ? 'yes' : 'no']}
        />
      )
    }
    case 'one': {
      const value = facts[field.name]
      const choices = field.choices.map(([id, label, help]) => ({ value: id, ...wordsOf(say, label, help) }))
      const error = errors[`facts.${field.name}`]
      return (
        <div className="stack-6">
          <ChoiceList
            kind="radio"
            id={field.name}
            name={field.name}
            legend={say(field.label)}
            help={helpOf(say, field)}
            error={error}
            choices={choices}
            defaultValue={value === undefined ? [] : [String(value)]}
          />
          {field.name === 'crossBorder' && error !== undefined ? (
            <ChoiceList
              kind="checkbox"
              name={BORDER_CONFIRMED}
              legend={say('If your answer is right all the same')}
              help={say('Stays in the history of the engagement with your name.')}
              choices={[{ value: 'yes', label: say('I have checked it: keep what I chose') }]}
              defaultValue={[]}
            />
          ) : null}
        </div>
      )
    }
    case 'several': {
      const choices = field.choices.map(([value, label]) => ({ value, label: say(label) }))
      return (
        <ChoiceList
          kind="checkbox"
          look="grid"
          id={field.name}
          name={field.name}
          legend={say(field.label)}
          help={helpOf(say, field)}
          error={errors[`facts.${field.name}`]}
          choices={choices}
          defaultValue={listOf(facts[field.name])}
        />
      )
    }
    case 'number': {
      const value = facts[field.name]
      return (
        <NumberInput
          id={field.name}
          name={field.name}
          label={say(field.label)}
          help={helpOf(say, field)}
          unit={say('people')}
          narrow
          error={errors[`facts.${field.name}`]}
          defaultValue={value === undefined ? '' : String(value)}
        />
      )
    }
    case 'countries': {
      const error = errors[`facts.${field.name}`]
      return <CountryFields field={field} chosen={listOf(facts[field.name])} error={error} countries={countries} />
    }
  }
}

type CountryProps = {
  readonly field: Extract<FactField, { kind: 'countries' }>
  readonly chosen: readonly string[]
  readonly error: string | undefined
  readonly countries: Props['countries']
}

/** ASEAN's countries in sight; the rest of the world opens, and is open where something of it is chosen. */
function CountryFields({ field, chosen, error, countries }: CountryProps) {
  const say = useSay()
  const offered = new Set(countries.map(({ value }) => value))
  const near = countries.filter((country) => country.near)
  const far = countries.filter((country) => !country.near)
  const isNear = (code: string) => near.some(({ value }) => value === code)
  const shared = { look: 'grid', kind: 'checkbox', name: field.name, defaultValue: [...chosen] } as const
  return (
    <div className="stack-2">
      <ChoiceList {...shared} legend={say(field.label)} help={helpOf(say, field)} choices={near} />
      <details open={error !== undefined || chosen.some((code) => !isNear(code))}>
        <summary>{say('Countries outside ASEAN')}</summary>
        <div className="stack-2 pt-2">
          <ChoiceList {...shared} legend={say('{label}, outside ASEAN', { label: say(field.label) })} choices={far} />
          <TextInput
            id={field.name}
            name={`${field.name}.others`}
            label={say('Other countries')}
            help={say('Two-letter codes, such as DE, GB.')}
            error={error}
            defaultValue={chosen.filter((code) => !offered.has(code)).join(', ')}
            narrow
          />
        </div>
      </details>
    </div>
  )
}

const helpOf = (say: Say, { help }: FactField) => (help === undefined ? undefined : say(help))

const wordsOf = (say: Say, label: string, help: string | undefined) => ({
  label: say(label),
  help: help === undefined ? undefined : say(help),
})

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
