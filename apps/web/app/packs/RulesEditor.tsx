import { Form } from '@remix-run/react'
import { Button, CheckboxRow, NumberInput, Section, Select, TextArea, TextInput, type Say, useSay } from '@rantai/ui'
import type { Condition } from '@rantai/questionnaires'
import { useState, type FormEvent } from 'react'
import { useScripted } from '../answering/use-scripted'
import { ConditionField } from './ConditionField'
import { subjectsOf } from './condition-words'
import { FindingList } from './FindingList'
import { focusSoon } from './focus-soon'
import { errorAt, type PackContext, usePack } from './pack-context'
import { actOnRules, ownLabels, ruleName, withRules } from './rules-form'

/** The pack itself: its title, components, levels and knock-outs. */
export function RulesEditor() {
  const say = useSay()
  const pack = usePack()
  const isScripted = useScripted()
  const [drawn, setDrawn] = useState(0)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const button = (event.nativeEvent as SubmitEvent).submitter
    event.preventDefault()
    const acted = actOnRules(
      withRules(pack.draft, new FormData(event.currentTarget)),
      button instanceof HTMLButtonElement ? button.value : '',
    )
    pack.change(acted.draft)
    setDrawn((before) => before + 1)
    if (acted.focus !== undefined) focusSoon(acted.focus)
  }
  const ofNoQuestion = pack.findings.filter(({ place }) => !place.startsWith('questions['))
  return (
    <Form
      method="post"
      className="stack-6 mt-4 max-w-3xl"
      onInput={(event) => pack.change(withRules(pack.draft, new FormData(event.currentTarget)))}
      onSubmit={onSubmit}
      noValidate
    >
      <FindingList findings={ofNoQuestion} />
      <fieldset key={drawn} disabled={!pack.mayWrite} className="stack-6">
        <About pack={pack} />
        <Components pack={pack} />
        <Levels pack={pack} />
        <KnockOuts pack={pack} />
      </fieldset>
      {isScripted || !pack.mayWrite ? null : (
        <Button type="submit" name="act" value="save" kind="primary">
          {say('Save')}
        </Button>
      )}
    </Form>
  )
}

type PartProps = { readonly pack: PackContext }

const around = ({ surroundings }: PackContext) => (surroundings ? [surroundings.baseline, ...surroundings.others] : [])

function About({ pack: { draft, findings } }: PartProps) {
  const say = useSay()
  return (
    <Section title={say('The pack')}>
      <div className="stack-6">
        <TextInput
          id="title"
          name="title"
          label={say('Title')}
          defaultValue={draft.title.en}
          error={errorAt(say, findings, 'title')}
          required
        />
        <Select
          id="label"
          name="label"
          label={say('What its questions rest on')}
          options={labelsFor(say, draft.label)}
          defaultValue={draft.label}
          narrow
        />
      </div>
    </Section>
  )
}

/** A pack that was brought may rest on something else; it keeps that. */
function labelsFor(say: Say, label: string) {
  const own = ownLabels.map(({ value, label: words }) => ({ value: value as string, label: say(words) }))
  return own.some(({ value }) => value === label) ? own : [{ value: label, label }, ...own]
}

function Components({ pack: { draft, findings } }: PartProps) {
  const say = useSay()
  return (
    <Section title={say('Components')}>
      <div className="stack-6">
        <p className="muted">
          {say('Sections of the questionnaire, each with its weight in the score. The shipped ones weigh 10 to 30.')}
        </p>
        {(draft.components ?? []).map((component, i) => {
          const name = (field: string) => ruleName('component', i, field)
          return (
            <div key={i} className="row items-end">
              <TextInput
                id={name('title')}
                name={name('title')}
                label={say('Title')}
                defaultValue={component.title?.en ?? ''}
                error={errorAt(say, findings, `components[${i}].title`)}
                className="grow max-[760px]:basis-full"
              />
              <TextInput
                id={name('id')}
                name={name('id')}
                label={say('Name')}
                defaultValue={component.id}
                spellCheck={false}
                className="max-w-28"
              />
              <NumberInput
                id={name('weight')}
                name={name('weight')}
                label={say('Weight')}
                inputMode="decimal"
                defaultValue={component.weight}
                error={errorAt(say, findings, `components[${i}].weight`)}
                className="max-w-24"
              />
              <Button
                type="submit"
                name="act"
                value={`removeComponent:${i}`}
                kind="quiet"
                icon="cross"
                aria-label={say('Remove {name}', { name: component.id })}
              />
            </div>
          )
        })}
        <Button id="act-addComponent" type="submit" name="act" value="addComponent" icon="plus" small>
          {say('Add a component')}
        </Button>
      </div>
    </Section>
  )
}

function Levels({ pack }: PartProps) {
  const say = useSay()
  const { draft, findings } = pack
  const subjects = subjectsOf(say, draft, { around: [], allow: 'facts' })
  return (
    <Section title={say('Levels')}>
      <div className="stack-6">
        <p className="muted">
          {say(
            'From light to strict; the last whose condition is true applies. Without levels the pack always applies as it is.',
          )}
        </p>
        {(draft.levels ?? []).map((level, i) => {
          const name = (field: string) => ruleName('level', i, field)
          const least = level.floors?.find((floor) => 'overall' in floor)?.min
          const figure = (field: string, label: string, value: number | undefined) => (
            <NumberInput
              id={name(field)}
              name={name(field)}
              label={label}
              inputMode="decimal"
              defaultValue={value ?? ''}
              error={errorAt(say, findings, `levels[${i}].${field}`)}
              optional
            />
          )
          return (
            <fieldset key={i} className="stack-2 border-l-2 border-line pl-3">
              <legend className="fieldlegend">{say('Level {number}', { number: i + 1 })}</legend>
              <TextInput
                id={name('id')}
                name={name('id')}
                label={say('Name')}
                defaultValue={level.id}
                spellCheck={false}
                narrow
              />
              <ConditionField
                name={name('when')}
                legend={say('Applies when')}
                condition={level.when as Condition}
                subjects={subjects}
                error={errorAt(say, findings, `levels[${i}].when`)}
              />
              <div className="row items-end">
                {figure('overall', say('Least score'), least)}
                {figure('minConfidence', say('Least confidence, 0 to 1'), level.minConfidence)}
                {figure('cadenceMonths', say('Asked in full every so many months'), level.cadenceMonths)}
                {figure('deltaMonths', say('Asked what changed, months'), level.deltaMonths)}
              </div>
              <Button type="submit" name="act" value={`removeLevel:${i}`} kind="quiet" icon="cross" small>
                {say('Remove the level')}
              </Button>
            </fieldset>
          )
        })}
        <Button id="act-addLevel" type="submit" name="act" value="addLevel" icon="plus" small>
          {say('Add a level')}
        </Button>
      </div>
    </Section>
  )
}

function KnockOuts({ pack }: PartProps) {
  const say = useSay()
  const { draft, findings } = pack
  const subjects = subjectsOf(say, draft, { around: around(pack), allow: 'rules' })
  return (
    <Section title={say('Knock-outs')}>
      <div className="stack-6">
        <p className="muted">{say('While one is true, the outcome is not acceptable whatever the score.')}</p>
        {(draft.knockOuts ?? []).map((knockOut, i) => {
          const name = (field: string) => ruleName('knockOut', i, field)
          const { source } = knockOut
          return (
            <fieldset key={i} className="stack-2 border-l-2 border-line pl-3">
              <legend className="fieldlegend">{say('Knock-out {number}', { number: i + 1 })}</legend>
              <ConditionField
                name={name('when')}
                legend={say('While')}
                condition={knockOut.when as Condition}
                subjects={subjects}
                error={errorAt(say, findings, `knockOuts[${i}].when`)}
              />
              <TextArea
                id={name('reason')}
                name={name('reason')}
                label={say('Reason')}
                rows={2}
                defaultValue={knockOut.reason?.en ?? ''}
                error={errorAt(say, findings, `knockOuts[${i}].reason`)}
              />
              <TextInput
                id={name('clear')}
                name={name('clear')}
                label={say('How to clear it')}
                defaultValue={knockOut.clear?.en ?? ''}
                optional
              />
              <TextInput
                id={name('source')}
                name={name('source')}
                label={say('Source')}
                defaultValue={typeof source === 'string' ? source : (source?.title ?? '')}
                readOnly={typeof source === 'object'}
              />
              <CheckboxRow
                name={name('waivable')}
                label={say('May be set aside for a time, with a reason')}
                defaultChecked={knockOut.waivable ?? false}
              />
              <TextInput
                id={name('id')}
                name={name('id')}
                label={say('Name')}
                defaultValue={knockOut.id}
                spellCheck={false}
                narrow
              />
              <Button type="submit" name="act" value={`removeKnockOut:${i}`} kind="quiet" icon="cross" small>
                {say('Remove the knock-out')}
              </Button>
            </fieldset>
          )
        })}
        <Button id="act-addKnockOut" type="submit" name="act" value="addKnockOut" icon="plus" small>
          {say('Add a knock-out')}
        </Button>
      </div>
    </Section>
  )
}
