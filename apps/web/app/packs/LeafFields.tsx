import { IconButton, type Say, useSay } from '@rantai/ui'
import type { Leaf } from '@rantai/questionnaires'
import {
  type Comparison,
  comparisonsFor,
  comparisonWords,
  leafOf,
  readLeaf,
  type Subject,
  shownValue,
  subjectKey,
  typedValue,
} from './condition-words'

type Props = {
  readonly leaf: Leaf
  readonly subjects: readonly Subject[]
  readonly onChange: (leaf: Leaf) => void
  readonly onRemove: (() => void) | undefined
}

/** One condition: what is looked at, how it is compared, and with what. */
export function LeafFields({ leaf, subjects, onChange, onRemove }: Props) {
  const say = useSay()
  const { key, comparison, value } = readLeaf(leaf)
  const subject = subjects.find((each) => subjectKey(each) === key)
  const words = comparisonWords(say)
  const groups = [...new Set(subjects.map(({ group }) => group))]
  const pick = (picked: string) => {
    const next = subjects.find((each) => subjectKey(each) === picked)
    if (next) onChange(leafOf(next, comparisonsFor(next)[0] ?? 'answered', undefined))
  }
  return (
    <div className="row">
      <select
        className="input max-w-80"
        aria-label={say('What is looked at')}
        value={key}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {subject ? null : (
          <option value={key}>{say('{name} (not known)', { name: key.slice(key.indexOf(':') + 1) })}</option>
        )}
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {subjects
              .filter((each) => each.group === group)
              .map((each) => (
                <option key={subjectKey(each)} value={subjectKey(each)}>
                  {each.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {subject ? (
        <>
          <select
            className="input max-w-40"
            aria-label={say('How it is compared')}
            value={comparison}
            onChange={(event) => onChange(leafOf(subject, event.currentTarget.value as Comparison, value))}
          >
            {[...new Set([...comparisonsFor(subject), comparison])].map((each) => (
              <option key={each} value={each}>
                {words[each]}
              </option>
            ))}
          </select>
          <ValueField
            subject={subject}
            comparison={comparison}
            value={value}
            onChange={(next) => onChange(leafOf(subject, comparison, next))}
          />
        </>
      ) : null}
      {onRemove ? <IconButton icon="cross" label={say('Remove this condition')} onClick={onRemove} /> : null}
    </div>
  )
}

type ValueProps = {
  readonly subject: Subject
  readonly comparison: Comparison
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

function ValueField({ subject, comparison, value, onChange }: ValueProps) {
  const say = useSay()
  // A bound that another fact or a clock gives is kept; it is written in a file.
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return <code className="small">{JSON.stringify(value)}</code>
  const isList = comparison === 'in' || comparison === 'outside'
  const options = optionsFor(say, subject, comparison)
  if (isList && options)
    return <Boxes options={options} picked={Array.isArray(value) ? value : []} onChange={onChange} subject={subject} />
  if (isList)
    return (
      <input
        className="input max-w-60"
        aria-label={say('With what, apart by commas')}
        defaultValue={(Array.isArray(value) ? value : []).join(', ')}
        onChange={(event) =>
          onChange(
            event.currentTarget.value
              .split(',')
              .map((each) => each.trim())
              .filter(Boolean)
              .map((each) => typedValue(subject, comparison, each)),
          )
        }
      />
    )
  if (options)
    return (
      <select
        className="input max-w-60"
        aria-label={say('With what')}
        value={shownValue(value)}
        onChange={(event) => onChange(typedValue(subject, comparison, event.currentTarget.value))}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  const unit =
    subject.type === 'date' && comparison !== 'is'
      ? say('months ago')
      : subject.type === 'list' && comparison !== 'includes'
        ? say('entries')
        : undefined
  return (
    <span className="withunit">
      <input
        className="input max-w-60"
        aria-label={say('With what')}
        defaultValue={shownValue(value)}
        onChange={(event) => onChange(typedValue(subject, comparison, event.currentTarget.value))}
      />
      {unit ? <span className="unit">{unit}</span> : null}
    </span>
  )
}

type Option = { readonly value: string; readonly label: string }

function optionsFor(say: Say, subject: Subject, comparison: Comparison): readonly Option[] | undefined {
  if (comparison === 'answered' || subject.type === 'boolean')
    return [
      { value: 'true', label: say('yes') },
      { value: 'false', label: say('no') },
    ]
  // The length of a list is compared, not its members.
  return subject.type === 'list' && comparison !== 'includes' && comparison !== 'outside' ? undefined : subject.options
}

type BoxesProps = {
  readonly options: readonly Option[]
  readonly picked: readonly unknown[]
  readonly subject: Subject
  readonly onChange: (value: unknown) => void
}

function Boxes({ options, picked, subject, onChange }: BoxesProps) {
  const values = options.map((option) => ({ ...option, typed: typedValue(subject, 'in', option.value) }))
  return (
    <span className="row">
      {values.map(({ value, label, typed }) => (
        <label key={value} className="row">
          <input
            type="checkbox"
            checked={picked.includes(typed)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...picked, typed] : picked.filter((each) => each !== typed))
            }
          />
          {label}
        </label>
      ))}
    </span>
  )
}
