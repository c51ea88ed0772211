import { Form } from '@remix-run/react'
import { Button, ButtonLink, ChoiceList, Section, TextArea, useSay } from '@rantai/ui'
import { assessmentFields } from '@rantai/questionnaires'
import type { TransferAssessmentView } from '@rantai/use-cases'
import { fieldOf } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { AssessmentFacts, AssessmentLaw } from './AssessmentFacts'
import { SavedField } from './SavedField'
import { blockWords, fieldWords } from './assessment-words'
import { decisionWords } from './words'

type Props = {
  readonly view: TransferAssessmentView
  readonly names: Readonly<Record<string, string>>
  readonly answer: FormAnswer | undefined
  readonly mayWrite: boolean
  readonly maySign: boolean
}

const blocks = ['data', 'mechanism', 'destination', 'practice', 'measures', 'findings', 'signOff'] as const

/** The guided document: facts and law filled in, the rest asked. Each field saves itself; without scripts the button does. */
export function AssessmentForm({ view, names, answer, mayWrite, maySign }: Props) {
  const say = useSay()
  const { shown, transfer } = view
  return (
    <Form method="post" className="stack-6">
      <Section title={say(blockWords['transfer'] ?? '')}>
        <AssessmentFacts shown={shown} names={names} />
        <div className="pt-4">
          <Fields block="transfer" view={view} answer={answer} />
        </div>
      </Section>
      {blocks.map((block) => (
        <Section key={block} title={say(blockWords[block] ?? '')}>
          {block === 'destination' ? (
            <details className="pb-4">
              <summary>{say('What is written of the law of both countries')}</summary>
              <div className="pt-4">
                <AssessmentLaw shown={shown} names={names} />
              </div>
            </details>
          ) : null}
          <Fields block={block} view={view} answer={answer} />
          {block === 'findings' ? <Decision view={view} answer={answer} /> : null}
        </Section>
      ))}
      {mayWrite ? (
        <div className="row">
          <Button type="submit" name="intent" value="save" kind="primary">
            {say('Save')}
          </Button>
          {maySign ? (
            <Button type="submit" name="intent" value="sign">
              {say('Save and sign as assessor')}
            </Button>
          ) : null}
          <ButtonLink href={`/transfers/${transfer.id}`} kind="quiet">
            {say('Back to the transfer')}
          </ButtonLink>
        </div>
      ) : null}
    </Form>
  )
}

type Part = Pick<Props, 'view' | 'answer'>

const savedOf = ({ view, answer }: Part, field: string, stored: string) => ({
  ...{ transferId: view.transfer.id, field, stored, answer },
  author: view.draft.authors[field],
})

function Fields({ block, view, answer }: Part & { readonly block: keyof typeof assessmentFields }) {
  const say = useSay()
  return (
    <div className="stack-6 max-w-3xl">
      {assessmentFields[block].map((field) => (
        <SavedField key={field} {...savedOf({ view, answer }, field, view.draft.content[field] ?? '')}>
          {(value) => (
            <TextArea
              {...fieldOf(answer, field)}
              defaultValue={value}
              label={say(fieldWords[field] ?? '')}
              rows={2}
              optional={!view.needed.includes(field)}
            />
          )}
        </SavedField>
      ))}
    </div>
  )
}

function Decision({ view, answer }: Part) {
  const say = useSay()
  const choices = Object.entries(decisionWords).map(([value, { word }]) => ({ value, word }))
  return (
    <div className="pt-4">
      <SavedField
        {...savedOf({ view, answer }, 'decision', view.draft.decision ?? '')}
        wordsOf={(value) => say(choices.find((each) => each.value === value)?.word ?? '')}
      >
        {(value) => (
          <ChoiceList
            kind="radio"
            id="decision"
            name="decision"
            legend={say('Decision')}
            error={answer?.fields['decision']}
            choices={choices.map((each) => ({ value: each.value, label: say(each.word) }))}
            defaultValue={[value]}
          />
        )}
      </SavedField>
    </div>
  )
}
