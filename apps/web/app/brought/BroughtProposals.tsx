import { Form } from '@remix-run/react'
import { Button, CheckboxRow, TextLink, useSay } from '@rantai/ui'
import { AnswerWords, CountriesContext } from '../answering/AnswerWords'
import { sectionPath } from '../answering/words'
import type { FormAnswer } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { useSending } from '../shell/connection'
import { BroughtLines } from './BroughtLines'
import type { BroughtView } from './brought-view.server'
import { takeField } from './take-fields'

type Props = { readonly view: BroughtView; readonly answer: FormAnswer | undefined }

/** A tick for each proposal; nothing is ticked before somebody ticks it. */
export function BroughtProposals({ view, answer }: Props) {
  const say = useSay()
  const isSending = useSending()
  const { proposed, head, countries } = view
  return (
    <CountriesContext.Provider value={countries}>
      <Form method="post" className="stack" noValidate>
        <FormProblems answer={answer} title={say('Nothing was saved yet')} />
        <h2 id="taken">{say('{count, plural, one {# proposal} other {# proposals}}', { count: proposed.length })}</h2>
        {proposed.length === 0 ? (
          <p>{say('No question without an answer is about what this file says.')}</p>
        ) : (
          <p>
            {say(
              'Tick those that are true today, or confirm each at its question. Where a question asks something else about the same, only its comment is filled in: what you choose there stays yours.',
            )}
          </p>
        )}
        {proposed.map((each) => (
          <div key={each.questionId} className="stack-2">
            {head.mayWrite ? (
              <CheckboxRow
                id={`taken.${each.questionId}`}
                name="taken"
                value={takeField(each.questionId, each.version)}
                defaultChecked={answer?.typed['taken']?.includes(takeField(each.questionId, each.version)) ?? false}
                label={each.text}
                help={each.questionId}
              />
            ) : (
              <p className="b">{each.text}</p>
            )}
            <div className="note">
              {each.value === null && each.notApplicable === null ? (
                <p className="small muted">{say('As the comment; the answer stays yours.')}</p>
              ) : (
                <AnswerWords
                  spec={each.spec}
                  stored={{ value: each.value, notApplicable: each.notApplicable, comment: null }}
                />
              )}
              <BroughtLines lines={each.lines} />
              <p className="small">
                <TextLink href={sectionPath(head.assessmentId, each.sectionId, each.questionId)}>
                  {say('Go to the question')}
                </TextLink>
              </p>
            </div>
          </div>
        ))}
        {head.mayWrite ? (
          <p className="row">
            {proposed.length === 0 ? null : (
              <Button type="submit" name="intent" value="take" kind="primary" aria-busy={isSending}>
                {say('Use the ticked ones')}
              </Button>
            )}
            <Button type="submit" name="intent" value="remove">
              {say('Remove the file')}
            </Button>
          </p>
        ) : null}
      </Form>
    </CountriesContext.Provider>
  )
}
