import { ChoiceList, NumberInput, TextInput } from '@rantai/ui'
import { BORDER_CONFIRMED, type Facts } from './intake-facts'
import type { FactField } from './intake-questions'

type Props = {
  readonly field: FactField
  readonly facts: Facts
  readonly errors: Readonly<Record<string, string>>
  /** Countries offered as ticks; others are typed as codes. */
  readonly countries: readonly { readonly value: string; readonly label: string }[]
}

/** One field of the intake; everything posts without JavaScript. */
export function FactFields({ field, facts, errors, countries }: Props) {
  switch (field.kind) {
    case 'ticks': {
      const ticked = field.ticks.filter(({ name }) => facts[name] === true).map(({ name }) => name)
      const choices = field.ticks.map(({ name, label, help }) => ({ value: name, label, help }))
      return (
        <ChoiceList
          kind="checkbox"
          name="ticks"
          legend={field.label}
          help={field.help}
          choices={choices}
          defaultValue={ticked}
        />
      )
    }
    case 'yesNo': {
      const value = facts[field.name]
      const choices = [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ]
      return (
        <ChoiceList
          kind="radio"
          id={field.name}
          name={field.name}
          legend={field.label}
          help={field.help}
          error={errors[`facts.${field.name}`]}
          choices={choices}
          defaultValue={value === undefined ? [] : [value === true ? 'yes' : 'no']}
        />
      )
    }
    case 'one': {
      const value = facts[field.name]
      const choices = field.choices.map(([id, label, help]) => ({ value: id, label, help }))
      const error = errors[`facts.${field.name}`]
      return (
        <div className="stack-6">
          <ChoiceList
            kind="radio"
            id={field.name}
            name={field.name}
            legend={field.label}
            help={field.help}
            error={error}
            choices={choices}
            defaultValue={value === undefined ? [] : [String(value)]}
          />
          {field.name === 'crossBorder' && error !== undefined ? (
            <ChoiceList
              kind="checkbox"
              name={BORDER_CONFIRMED}
              legend="If your answer is right all the same"
              help="Stays in the history of the engagement with your name."
              choices={[{ value: 'yes', label: 'I have checked it: keep what I chose' }]}
              defaultValue={[]}
            />
          ) : null}
        </div>
      )
    }
    case 'several': {
      const choices = field.choices.map(([value, label]) => ({ value, label }))
      return (
        <ChoiceList
          kind="checkbox"
          look="grid"
          id={field.name}
          name={field.name}
          legend={field.label}
          help={field.help}
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
          label={field.label}
          help={field.help}
          unit={field.unit}
          narrow
          error={errors[`facts.${field.name}`]}
          defaultValue={value === undefined ? '' : String(value)}
        />
      )
    }
    case 'countries': {
      const chosen = listOf(facts[field.name])
      const offered = new Set(countries.map(({ value }) => value))
      return (
        <div className="stack-2">
          <ChoiceList
            look="grid"
            kind="checkbox"
            name={field.name}
            legend={field.label}
            help={field.help}
            choices={countries}
            defaultValue={chosen}
          />
          <TextInput
            id={field.name}
            name={`${field.name}.others`}
            label="Other countries"
            help="Two-letter codes, such as DE, GB."
            error={errors[`facts.${field.name}`]}
            defaultValue={chosen.filter((code) => !offered.has(code)).join(', ')}
            narrow
          />
        </div>
      )
    }
  }
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
