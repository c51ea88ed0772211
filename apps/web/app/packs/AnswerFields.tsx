import { Button, CheckboxRow, NumberInput, Select, TextInput, useSay } from '@rantai/ui'
import type { QuestionInput } from '@rantai/questionnaires'
import type { DraftFinding } from '@rantai/questionnaires/draft'
import { errorAt } from './pack-context'
import { type AnswerInput, partName } from './question-form'

type Props = { readonly question: QuestionInput; readonly findings: readonly DraftFinding[] }

/** What each answer is worth: choices, bands, and a word instead of a figure. */
export function AnswerFields({ question: { answer }, findings }: Props) {
  const say = useSay()
  const error = errorAt(say, findings, 'answer')
  switch (answer.type) {
    case 'maturity':
      return <p className="muted">{say('Level 0 to 4; each level is a quarter of the score.')}</p>
    case 'yesNo':
      return (
        <>
          <p className="muted">{say('“Yes” is worth 1, “no” nothing.')}</p>
          <CheckboxRow
            name="partial"
            label={say('“Partly” may be answered, worth half')}
            defaultChecked={answer.partial ?? false}
          />
        </>
      )
    case 'single':
    case 'multi':
      return <Choices answer={answer} error={error} />
    case 'number':
    case 'date':
      return <Figures answer={answer} error={error} />
    default:
      return <p className="muted">{say('It isn’t scored; rules can look at it.')}</p>
  }
}

type ChoiceAnswer = Extract<AnswerInput, { type: 'single' | 'multi' }>

function Choices({ answer, error }: { readonly answer: ChoiceAnswer; readonly error: string | undefined }) {
  const say = useSay()
  return (
    <fieldset className="stack-2">
      <legend className="fieldlegend">{say('Choices')}</legend>
      <p className="help">
        {answer.type === 'single'
          ? say('The best one is worth 1.')
          : say('The ones that are picked add up, to at most 1.')}
      </p>
      {error === undefined ? null : <p className="errmsg">{error}</p>}
      {answer.choices.map((choice, i) => (
        <div key={i} className="row items-end">
          <TextInput
            id={partName('choice', i, 'text')}
            name={partName('choice', i, 'text')}
            label={say('Choice {number}', { number: i + 1 })}
            defaultValue={choice.text?.en ?? ''}
            className="grow"
          />
          <NumberInput
            id={partName('choice', i, 'score')}
            name={partName('choice', i, 'score')}
            label={say('Worth')}
            inputMode="decimal"
            defaultValue={choice.score ?? ''}
            className="max-w-20"
          />
          <TextInput
            id={partName('choice', i, 'id')}
            name={partName('choice', i, 'id')}
            label={say('Name')}
            defaultValue={choice.id}
            spellCheck={false}
            className="max-w-28"
          />
          {answer.type === 'multi' ? (
            <label className="row">
              <input
                type="checkbox"
                name={partName('choice', i, 'exclusive')}
                defaultChecked={choice.exclusive ?? false}
              />
              {say('none of the others')}
            </label>
          ) : null}
          <Button
            type="submit"
            name="act"
            value={`removeChoice:${i}`}
            kind="quiet"
            icon="cross"
            aria-label={say('Remove choice {number}', { number: i + 1 })}
            disabled={answer.choices.length < 2}
          />
        </div>
      ))}
      <Button id="act-addChoice" type="submit" name="act" value="addChoice" icon="plus" small>
        {say('Add a choice')}
      </Button>
    </fieldset>
  )
}

type FigureAnswer = Extract<AnswerInput, { type: 'number' | 'date' }>

function Figures({ answer, error }: { readonly answer: FigureAnswer; readonly error: string | undefined }) {
  const say = useSay()
  const bands = (answer.bands ?? []) as readonly Readonly<Record<string, number>>[]
  const isFrom = bands[0] !== undefined && 'from' in bands[0]
  const isDate = answer.type === 'date'
  const bound = isDate ? say('At most so many months ago') : isFrom ? say('From') : say('Up to')
  return (
    <div className="stack-6">
      {answer.type === 'number' ? (
        <div className="row items-end">
          <TextInput
            id="unit"
            name="unit"
            label={say('Unit')}
            help={say('Such as days or %.')}
            defaultValue={answer.unit ?? ''}
            narrow
            optional
          />
          <Select
            id="direction"
            name="direction"
            label={say('Better is')}
            options={[
              { value: 'upTo', label: say('less') },
              { value: 'from', label: say('more') },
            ]}
            defaultValue={isFrom ? 'from' : 'upTo'}
            narrow
          />
        </div>
      ) : (
        <CheckboxRow
          name="future"
          label={say('Any date is taken, also one to come; it isn’t scored')}
          defaultChecked={answer.future ?? false}
        />
      )}
      <fieldset className="stack-2">
        <legend className="fieldlegend">{say('Bands')}</legend>
        <p className="help">
          {isFrom
            ? say('From the highest down; the first that fits counts.')
            : say('From the lowest up; the first that fits counts.')}
        </p>
        {error === undefined ? null : <p className="errmsg">{error}</p>}
        {bands.map((band, i) => (
          <div key={i} className="row items-end">
            <NumberInput
              id={partName('band', i, 'bound')}
              name={partName('band', i, 'bound')}
              label={bound}
              inputMode="decimal"
              defaultValue={band['upTo'] ?? band['from'] ?? band['upToMonths']}
            />
            <NumberInput
              id={partName('band', i, 'score')}
              name={partName('band', i, 'score')}
              label={say('Worth')}
              inputMode="decimal"
              defaultValue={band['score']}
              className="max-w-20"
            />
            <Button
              type="submit"
              name="act"
              value={`removeBand:${i}`}
              kind="quiet"
              icon="cross"
              aria-label={say('Remove band {number}', { number: i + 1 })}
            />
          </div>
        ))}
        <Button id="act-addBand" type="submit" name="act" value="addBand" icon="plus" small>
          {say('Add a band')}
        </Button>
      </fieldset>
      <NumberInput
        id="otherwise"
        name="otherwise"
        label={say('Worth otherwise')}
        inputMode="decimal"
        defaultValue={answer.otherwise ?? ''}
        optional
      />
      <div className="row items-end">
        <TextInput
          id="noneText"
          name="noneText"
          label={isDate ? say('Words instead of a date') : say('Words instead of a number')}
          help={isDate ? say('Such as never; empty for none.') : say('Such as no promise; empty for none.')}
          defaultValue={answer.none?.text?.en ?? ''}
          optional
        />
        <NumberInput
          id="noneScore"
          name="noneScore"
          label={say('Worth')}
          inputMode="decimal"
          defaultValue={answer.none?.score ?? ''}
          className="max-w-20"
          optional
        />
      </div>
    </div>
  )
}
