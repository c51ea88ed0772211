import { Form } from '@remix-run/react'
import { Button, ButtonLink, ChoiceList, Section, Select, TextArea, TextInput, useSay } from '@rantai/ui'
import type { ShownLine } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { LegalStatement } from '../law/LegalStatement'
import { deviationWords, resultWords, suggestionWords } from './words'

type Props = {
  readonly line: ShownLine
  readonly contractId: string
  /** The next key that nobody looked at. */
  readonly next: string | undefined
  readonly answer: FormAnswer | undefined
}

/** One key: what the model says, what the facts suggest, and what a person found in the document. */
export function ClauseEditor({ line, contractId, next, answer }: Props) {
  const say = useSay()
  const { finding, suggestion, model, why } = line
  return (
    <Section id="clause" title={<span lang="en">{`${line.key} · ${line.topic}`}</span>}>
      <div className="grid gap-8 lg:grid-cols-2">
        <div className="stack-6">
          {model === null ? null : <LegalStatement said={model} />}
          {why === null ? null : <LegalStatement said={why} />}
          {suggestion === null ? null : (
            <p className="small">
              <span className="b">{say('Suggested by the facts')}</span> {say(suggestionWords[suggestion.result] ?? '')}{' '}
              <span className="muted">{say('Only a person calls a clause met.')}</span>
            </p>
          )}
          <p className="small">
            <span className="b">{say('What to ask for')}</span> <span lang="en">{line.request}</span>
          </p>
        </div>
        <Form method="post" className="stack-6" noValidate>
          <FormProblems answer={answer} title={say('Nothing was saved yet')} />
          <input type="hidden" name="intent" value="clause" />
          <input type="hidden" name="clauseKey" value={line.key} />
          <input type="hidden" name="version" value={finding?.version ?? 0} />
          <ChoiceList
            kind="radio"
            look="grid"
            id="result"
            name="result"
            legend={say('What the contract says')}
            error={answer?.fields['result']}
            choices={Object.entries(resultWords)
              .filter(([value]) => !(line.mustHave && value === 'notRelevant'))
              .map(([value, { word }]) => ({ value, label: say(word) }))}
            defaultValue={[answer?.typed['result']?.[0] ?? finding?.result ?? ''].filter(Boolean)}
          />
          <TextInput
            {...fieldOf(answer, 'place', finding?.place ?? '')}
            label={say('Where it stands')}
            help={say('Page, clause or annex. Needed where it is met.')}
            autoComplete="off"
          />
          <TextArea
            {...fieldOf(answer, 'wording', finding?.wording ?? '')}
            label={say('Its words')}
            rows={3}
            optional
          />
          <Select
            {...fieldOf(answer, 'deviation', finding?.deviation ?? '')}
            label={say('Against the model')}
            placeholder={say('No deviation')}
            options={Object.entries(deviationWords).map(([value, word]) => ({ value, label: say(word) }))}
          />
          <TextArea {...fieldOf(answer, 'note', finding?.note ?? '')} label={say('Note')} rows={2} optional />
          <div className="row">
            {next === undefined ? null : (
              <Button type="submit" kind="primary" name="next" value={next}>
                {say('Save and go to the next')}
              </Button>
            )}
            <Button type="submit" kind={next === undefined ? 'primary' : undefined}>
              {say('Save')}
            </Button>
            <ButtonLink href={`/contracts/${contractId}#coverage`} kind="quiet">
              {say('Close')}
            </ButtonLink>
          </div>
        </Form>
      </div>
    </Section>
  )
}
