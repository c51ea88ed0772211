import { Button, Field, TextArea, useSay } from '@rantai/ui'
import type { Condition } from '@rantai/questionnaires'
import { useEffect, useId, useRef, useState } from 'react'
import { useScripted } from '../answering/use-scripted'
import { comparisonsFor, leafOf, type Subject } from './condition-words'
import { LeafFields } from './LeafFields'

type Props = {
  /** The form's name for the rule, written as JSON. */
  readonly name: string
  readonly legend: string
  readonly help?: string
  readonly condition: Condition | undefined
  readonly subjects: readonly Subject[]
  /** A rule that may be left out: without it, always. */
  readonly optional?: boolean
  readonly error: string | undefined
}

/** A rule built by clicking: conditions, joined by "all" or "any", within each other. Without scripts it is written as text. */
export function ConditionField({ name, legend, help, condition, subjects, optional, error }: Props) {
  const say = useSay()
  const isScripted = useScripted()
  const [rule, setRule] = useState(condition)
  const written = useRef<HTMLTextAreaElement>(null)
  const text = rule ? JSON.stringify(rule) : ''
  const before = useRef(text)
  useEffect(() => {
    if (before.current === text) return
    before.current = text
    // The form around listens to what is typed; what was clicked is told the same way.
    written.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [text])
  if (!isScripted)
    return (
      <TextArea
        id={name}
        name={name}
        label={legend}
        help={help ?? say('As in the pack format; empty for always.')}
        rows={3}
        defaultValue={text}
        error={error}
        spellCheck={false}
      />
    )
  return (
    <fieldset className={error === undefined ? 'field' : 'field err'} id={name}>
      <legend className="fieldlegend">{legend}</legend>
      {help === undefined ? null : <p className="help">{help}</p>}
      {error === undefined ? null : <p className="errmsg">{error}</p>}
      <div className="stack-2">
        {rule === undefined ? (
          <p>
            <span className="muted">{say('Always.')} </span>
            <Button small onClick={() => setRule(firstLeaf(subjects))}>
              {say('Add a condition')}
            </Button>
          </p>
        ) : (
          <Group
            rule={rule}
            subjects={subjects}
            onChange={setRule}
            onRemove={optional ? () => setRule(undefined) : undefined}
          />
        )}
      </div>
      <textarea ref={written} name={name} value={text} readOnly hidden />
    </fieldset>
  )
}

function firstLeaf(subjects: readonly Subject[]): Condition | undefined {
  const [subject] = subjects
  if (!subject) return undefined
  return leafOf(subject, comparisonsFor(subject)[0] ?? 'answered', undefined)
}

type GroupProps = {
  readonly rule: Condition
  readonly subjects: readonly Subject[]
  readonly onChange: (rule: Condition) => void
  readonly onRemove: (() => void) | undefined
}

/** A rule and what is within it; one condition alone becomes a list when another is added. */
function Group({ rule, subjects, onChange, onRemove }: GroupProps) {
  const say = useSay()
  const another = firstLeaf(subjects)
  if ('not' in rule)
    return (
      <div className="stack-2 border-l-2 border-line pl-3">
        <p className="row">
          <span className="m">{say('Not')}</span>
          <Button small kind="quiet" onClick={() => onChange(rule.not)}>
            {say('Take “not” away')}
          </Button>
        </p>
        <Group rule={rule.not} subjects={subjects} onChange={(not) => onChange({ not })} onRemove={onRemove} />
      </div>
    )
  if (!('all' in rule) && !('any' in rule))
    return (
      <div className="stack-2">
        <LeafFields leaf={rule} subjects={subjects} onChange={onChange} onRemove={onRemove} />
        <p className="row">
          {another ? (
            <Button small kind="quiet" onClick={() => onChange({ all: [rule, another] })}>
              {say('Add a condition')}
            </Button>
          ) : null}
          <Button small kind="quiet" onClick={() => onChange({ not: rule })}>
            {say('Turn into “not”')}
          </Button>
        </p>
      </div>
    )
  return <Members rule={rule} {...{ subjects, onChange, onRemove }} />
}

type Joined = Extract<Condition, { all: unknown } | { any: unknown }>

function Members({ rule, subjects, onChange, onRemove }: GroupProps & { readonly rule: Joined }) {
  const say = useSay()
  const id = useId()
  const joint = 'all' in rule ? 'all' : 'any'
  const members = 'all' in rule ? rule.all : rule.any
  const withMembers = (next: readonly Condition[]): Condition => (joint === 'all' ? { all: next } : { any: next })
  const leave = (at: number) => {
    const left = members.filter((_, i) => i !== at)
    if (left.length === 0) onRemove?.()
    else onChange(left.length === 1 && left[0] ? left[0] : withMembers(left))
  }
  const add = (member: Condition | undefined) => member && onChange(withMembers([...members, member]))
  return (
    <div className="stack-2 border-l-2 border-line pl-3">
      <Field id={id} label={say('True when')} narrow>
        {(control) => (
          <select
            {...control}
            className="input"
            value={joint}
            onChange={(event) => onChange(event.currentTarget.value === 'all' ? { all: members } : { any: members })}
          >
            <option value="all">{say('all of these are true')}</option>
            <option value="any">{say('any of these is true')}</option>
          </select>
        )}
      </Field>
      {members.map((member, i) =>
        'all' in member || 'any' in member || 'not' in member ? (
          <Group
            key={i}
            rule={member}
            subjects={subjects}
            onChange={(next) => onChange(withMembers(members.map((each, m) => (m === i ? next : each))))}
            onRemove={() => leave(i)}
          />
        ) : (
          <LeafFields
            key={i}
            leaf={member}
            subjects={subjects}
            onChange={(next) => onChange(withMembers(members.map((each, m) => (m === i ? next : each))))}
            onRemove={() => leave(i)}
          />
        ),
      )}
      <p className="row">
        <Button small kind="quiet" onClick={() => add(firstLeaf(subjects))}>
          {say('Add a condition')}
        </Button>
        <Button small kind="quiet" onClick={() => add(groupOf(firstLeaf(subjects), joint))}>
          {say('Add a group')}
        </Button>
        {onRemove ? (
          <Button small kind="quiet" onClick={onRemove}>
            {say('Remove these')}
          </Button>
        ) : null}
      </p>
    </div>
  )
}

/** A group within a group is of the other kind: the same kind would say nothing more. */
const groupOf = (member: Condition | undefined, within: 'all' | 'any'): Condition | undefined =>
  member && (within === 'all' ? { any: [member] } : { all: [member] })
