import { Button, NumberInput, TextArea, TextInput, useSay } from '@rantai/ui'
import type { Condition, Pack } from '@rantai/questionnaires'
import type { DraftFinding } from '@rantai/questionnaires/draft'
import { ConditionField } from './ConditionField'
import { subjectsOf } from './condition-words'
import { errorAt } from './pack-context'
import { partName } from './question-form'
import type { QuestionPart } from './QuestionFields'

type Props = QuestionPart & { readonly around: readonly Pack[]; readonly findings: readonly DraftFinding[] }

/** The caps of a question: while one is true, the whole score is at most so many points. */
export function CapFields({ pack, question, around, findings }: Props) {
  const say = useSay()
  const subjects = subjectsOf(say, pack.draft, { around, allow: 'rules' })
  return (
    <div className="stack-6">
      {(question.caps ?? []).map((cap, i) => {
        const name = (field: string) => partName('cap', i, field)
        return (
          <fieldset key={i} className="stack-2 border-l-2 border-line pl-3">
            <legend className="fieldlegend">{say('Cap {number}', { number: i + 1 })}</legend>
            <NumberInput
              id={name('cap')}
              name={name('cap')}
              label={say('The score is at most')}
              unit={say('points')}
              inputMode="decimal"
              defaultValue={cap.cap}
              error={errorAt(say, findings, `caps[${i}].cap`)}
            />
            <ConditionField
              name={name('when')}
              legend={say('While')}
              condition={cap.when as Condition}
              subjects={subjects}
              error={errorAt(say, findings, `caps[${i}].when`)}
            />
            <TextArea
              id={name('reason')}
              name={name('reason')}
              label={say('Reason')}
              help={say('In plain words; it stands beside the score.')}
              rows={2}
              defaultValue={cap.reason?.en ?? ''}
              error={errorAt(say, findings, `caps[${i}].reason`)}
            />
            <TextInput
              id={name('clear')}
              name={name('clear')}
              label={say('How to clear it')}
              defaultValue={cap.clear?.en ?? ''}
              optional
            />
            <TextInput
              id={name('source')}
              name={name('source')}
              label={say('Source')}
              help={say('Where the rule comes from, such as your policy.')}
              defaultValue={typeof cap.source === 'string' ? cap.source : (cap.source?.title ?? '')}
              readOnly={typeof cap.source === 'object'}
            />
            <TextInput
              id={name('id')}
              name={name('id')}
              label={say('Name')}
              defaultValue={cap.id}
              spellCheck={false}
              narrow
            />
            <Button type="submit" name="act" value={`removeCap:${i}`} kind="quiet" icon="cross" small>
              {say('Remove the cap')}
            </Button>
          </fieldset>
        )
      })}
      <Button id="act-addCap" type="submit" name="act" value="addCap" icon="plus" small>
        {say('Add a cap')}
      </Button>
    </div>
  )
}
