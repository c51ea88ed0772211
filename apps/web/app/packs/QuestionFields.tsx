import { Button, CheckboxRow, NumberInput, Section, Select, TextArea, TextInput, useSay } from '@rantai/ui'
import type { Condition, QuestionInput } from '@rantai/questionnaires'
import { useScripted } from '../answering/use-scripted'
import { AnswerFields } from './AnswerFields'
import { CapFields } from './CapFields'
import { ConditionField } from './ConditionField'
import { subjectsOf } from './condition-words'
import { errorAt, findingsAt, type PackContext } from './pack-context'
import { answerTypes } from './question-form'

export type QuestionPart = { readonly pack: PackContext; readonly index: number; readonly question: QuestionInput }

/** Every field of a question, in the order in which one writes it. */
export function QuestionFields(part: QuestionPart) {
  const say = useSay()
  const { pack, index, question } = part
  const findings = findingsAt(pack.findings, `questions[${index}]`)
  const around = pack.surroundings ? [pack.surroundings.baseline, ...pack.surroundings.others] : []
  const isScripted = useScripted()
  return (
    <>
      <Section title={say('What is asked')}>
        <Asked {...part} />
      </Section>
      <Section title={say('How it is answered')}>
        <div className="stack-6">
          <Select
            id="type"
            name="type"
            label={say('Answer')}
            options={answerTypes.map(({ value, label }) => ({ value, label: say(label) }))}
            defaultValue={question.answer.type}
            help={isScripted ? undefined : say('Save after choosing another, to see its fields.')}
            narrow
          />
          <AnswerFields question={question} findings={findings} />
          <CheckboxRow
            name="required"
            label={say('Has to be answered before the vendor can send')}
            defaultChecked={question.required ?? true}
          />
          <CheckboxRow
            name="evidenceRequired"
            label={say('Needs evidence')}
            help={say('Without current evidence the answer counts in part only.')}
            defaultChecked={question.evidence?.required ?? false}
          />
          <NumberInput
            id="evidenceCap"
            name="evidenceCap"
            label={say('Worth at most, without evidence')}
            help={say('0 to 1; half where nothing is written.')}
            defaultValue={question.evidence?.cap ?? ''}
            error={errorAt(say, findings, 'evidence')}
            optional
          />
        </div>
      </Section>
      <Section title={say('When it is asked')}>
        <ConditionField
          name="appliesWhen"
          legend={say('Asked when')}
          condition={question.appliesWhen as Condition | undefined}
          subjects={subjectsOf(say, pack.draft, { around, allow: 'answers' }).filter(({ id }) => id !== question.id)}
          optional
          error={errorAt(say, findings, 'appliesWhen')}
        />
      </Section>
      <Section title={say('What limits the score')}>
        <CapFields {...part} around={around} findings={findings} />
      </Section>
      <Section title={say('For whoever looks closer')}>
        <Details question={question} />
      </Section>
      <Acts count={pack.draft.questions.length} index={index} />
    </>
  )
}

function Asked({ pack, index, question }: QuestionPart) {
  const say = useSay()
  const findings = findingsAt(pack.findings, `questions[${index}]`)
  const own = (pack.draft.components ?? []).map(({ id, title }) => ({
    value: id,
    label: title?.en ? `${title.en} (${id})` : id,
  }))
  const shipped = (pack.surroundings?.baseline.components ?? []).map(({ id, title }) => ({
    value: id,
    label: `${title?.en ?? id} (${id})`,
  }))
  const known = [...own, ...shipped.filter(({ value }) => !own.some((each) => each.value === value))]
  const components = known.some(({ value }) => value === question.component)
    ? known
    : [{ value: question.component, label: question.component || say('Choose one') }, ...known]
  return (
    <div className="stack-6">
      <TextArea
        id="text"
        name="text"
        label={say('Question')}
        help={say('One thing only; the vendor reads it.')}
        rows={3}
        defaultValue={question.text.en}
        error={errorAt(say, findings, 'text')}
        required
      />
      <TextArea
        id="plain"
        name="plain"
        label={say('In plainer words')}
        help={say('Shown instead, with the exact wording below.')}
        rows={2}
        defaultValue={question.plain?.en ?? ''}
        optional
      />
      <TextArea
        id="why"
        name="why"
        label={say('Why it is asked')}
        rows={2}
        defaultValue={question.why?.en ?? ''}
        optional
      />
      <Select
        id="component"
        name="component"
        label={say('Component')}
        help={say('The section it stands in and counts in.')}
        options={components}
        defaultValue={question.component}
        error={errorAt(say, findings, 'component')}
        narrow
      />
      <NumberInput
        id="weight"
        name="weight"
        label={say('Weight')}
        help={say('Against the other questions of its component.')}
        inputMode="decimal"
        defaultValue={question.weight}
        error={errorAt(say, findings, 'weight')}
        required
      />
      <TextInput
        id="id"
        name="id"
        label={say('Name')}
        help={say('Rules know the question by it.')}
        defaultValue={question.id}
        error={errorAt(say, findings, 'id')}
        spellCheck={false}
        narrow
        required
      />
    </div>
  )
}

function Details({ question }: { readonly question: QuestionInput }) {
  const say = useSay()
  return (
    <details>
      <summary>{say('Evidence examples, heading, covering, and how it counts')}</summary>
      <div className="stack-6 mt-3">
        <TextArea
          id="evidenceExamples"
          name="evidenceExamples"
          label={say('Good evidence')}
          rows={2}
          defaultValue={question.evidenceExamples?.en ?? ''}
          optional
        />
        <TextInput
          id="heading"
          name="heading"
          label={say('Heading above it and those that follow')}
          defaultValue={question.heading?.en ?? ''}
          optional
        />
        <TextInput
          id="coveredBy"
          name="coveredBy"
          label={say('Covered by')}
          help={say('The name of a question that answers for this one where it is asked.')}
          defaultValue={question.coveredBy ?? ''}
          spellCheck={false}
          narrow
          optional
        />
        <CheckboxRow
          name="unscored"
          label={say('Doesn’t count in the score')}
          defaultChecked={question.scored === false}
        />
        <CheckboxRow
          name="sme"
          label={say('Part of the short variant for small vendors')}
          defaultChecked={question.sme ?? false}
        />
        <CheckboxRow
          name="manualReview"
          label={say('A reviewer has to set its value before anything is decided')}
          defaultChecked={question.manualReview ?? false}
        />
      </div>
    </details>
  )
}

function Acts({ count, index }: { readonly count: number; readonly index: number }) {
  const say = useSay()
  const isScripted = useScripted()
  const act = (value: string, words: string, disabled = false) => (
    <Button id={`act-${value}`} type="submit" name="act" value={value} small disabled={disabled}>
      {words}
    </Button>
  )
  return (
    <div className="row">
      {isScripted ? null : (
        <Button type="submit" name="act" value="save" kind="primary">
          {say('Save the question')}
        </Button>
      )}
      {act('moveUp', say('Move up'), index === 0)}
      {act('moveDown', say('Move down'), index === count - 1)}
      {act('deleteQuestion', say('Delete the question'))}
    </div>
  )
}
