import { NumberInput, Select, TextInput, useSay } from '@rantai/ui'
import type { Condition, Facts, Json, PackInput } from '@rantai/questionnaires'
import { factNamed } from '@rantai/questionnaires/facts'

type Props = {
  readonly draft: PackInput
  readonly facts: Facts
  readonly onChange: (facts: Facts) => void
}

/** The facts that the draft's rules read, to be tried out; what isn't given is not known, as before intake. */
export function SampleFacts({ draft, facts, onChange }: Props) {
  const say = useSay()
  const names = factsNamedIn(draft)
  if (names.length === 0) return <p className="muted">{say('No rule of this pack reads a fact.')}</p>
  const set = (name: string, value: Json | undefined) => {
    const { [name]: _, ...others } = facts
    onChange(value === undefined ? others : { ...others, [name]: value })
  }
  return (
    <div className="stack-6">
      {names.map((name) => (
        <FactField key={name} name={name} draft={draft} value={facts[name]} onChange={(value) => set(name, value)} />
      ))}
    </div>
  )
}

type FieldProps = {
  readonly name: string
  readonly draft: PackInput
  readonly value: Json | undefined
  readonly onChange: (value: Json | undefined) => void
}

function FactField({ name, draft, value, onChange }: FieldProps) {
  const say = useSay()
  const fact = draft.facts?.[name] ?? factNamed(name)
  const label = say(fact?.ask?.en ?? name)
  const id = `fact-${name}`
  const choose = (options: readonly { value: string; label: string }[], read: (typed: string) => Json) => (
    <Select
      id={id}
      label={label}
      placeholder={say('Not known')}
      options={options}
      value={value === undefined ? '' : shown(value)}
      onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : read(event.currentTarget.value))}
    />
  )
  if (fact?.type === 'boolean')
    return choose(
      [
        { value: 'true', label: say('Yes') },
        { value: 'false', label: say('No') },
      ],
      (typed) => typed === 'true',
    )
  if (fact?.type === 'text' && fact.values)
    return choose(
      fact.values.map((each) => ({ value: each, label: each })),
      (typed) => typed,
    )
  if (fact?.type === 'number')
    return (
      <NumberInput
        id={id}
        label={label}
        onChange={(event) => {
          const typed = event.currentTarget.value.trim()
          onChange(typed === '' || Number.isNaN(Number(typed)) ? undefined : Number(typed))
        }}
      />
    )
  const isList = fact?.type === 'list'
  return (
    <TextInput
      id={id}
      label={label}
      help={isList ? say('Apart by commas.') : fact?.type === 'date' ? say('As 2026-11-21.') : undefined}
      onChange={(event) => {
        const typed = event.currentTarget.value.trim()
        if (typed === '') onChange(undefined)
        else
          onChange(
            isList
              ? typed
                  .split(',')
                  .map((each) => each.trim())
                  .filter(Boolean)
              : typed,
          )
      }}
    />
  )
}

const shown = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Every fact that a rule of the draft names, in the order in which they are met. */
function factsNamedIn(draft: PackInput): string[] {
  const rules: readonly unknown[] = [
    ...draft.questions.flatMap(({ appliesWhen, caps }) => [appliesWhen, ...(caps ?? []).map(({ when }) => when)]),
    ...(draft.levels ?? []).map(({ when }) => when),
    ...(draft.knockOuts ?? []).map(({ when }) => when),
    ...(draft.clocks ?? []).map(({ when }) => when),
  ]
  const names = new Set<string>()
  for (const rule of rules) if (rule !== undefined) collect(rule as Condition, names)
  return [...names]
}

function collect(condition: Condition, names: Set<string>): void {
  if ('all' in condition) condition.all.forEach((each) => collect(each, names))
  else if ('any' in condition) condition.any.forEach((each) => collect(each, names))
  else if ('not' in condition) collect(condition.not, names)
  else if ('fact' in condition) names.add(condition.fact)
}
