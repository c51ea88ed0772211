import { Form } from '@remix-run/react'
import { Button, CheckboxRow, ChoiceList, Notice, Section, Select, Sentence, TextLink, useSay } from '@rantai/ui'
import type { IncidentNoticeRow } from '@rantai/use-cases'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { severityWords } from './incident-words'

type Props = {
  readonly notice: Pick<IncidentNoticeRow, 'seenByName' | 'incidentId' | 'incidentTitle'>
  /** Incidents that are open. */
  readonly open: readonly { readonly id: string; readonly title: string }[]
  readonly answer: FormAnswer | undefined
}

/** What can be made of a vendor's report: an incident of its own, or part of one that is open. */
export function NoticeActs({ notice: { seenByName, incidentId, incidentTitle }, open, answer }: Props) {
  const say = useSay()
  if (incidentId !== null)
    return (
      <Notice kind="info">
        <Sentence
          text="It belongs to the incident {incident}. What the vendor adds goes into its timeline."
          values={{ incident: <TextLink href={`/incidents/${incidentId}`}>{incidentTitle ?? ''}</TextLink> }}
        />
      </Notice>
    )
  const severity = fieldOf(answer, 'severity', 'high')
  const levels = Object.entries(severityWords).map(([value, word]) => ({ value, label: say(word) }))
  const mine = answer?.intent === 'share' ? undefined : answer
  return (
    <Section title={say('Make an incident of it')}>
      <div className="stack-6">
        <FormProblems answer={mine} title={say('Nothing was changed')} />
        <Form method="post" className="stack-6 max-w-2xl" noValidate>
          <ChoiceList
            kind="radio"
            id="severity"
            name="severity"
            legend={say('Severity')}
            error={severity.error}
            choices={levels}
            defaultValue={[severity.defaultValue]}
          />
          <CheckboxRow
            name="askAgain"
            value="yes"
            defaultChecked={answer === undefined || answer.typed['askAgain'] !== undefined}
            label={say('Ask the vendors of the engagements hit again')}
            help={say(
              'Each gets a mail at once, with a delta questionnaire due within 15 days. The mail doesn’t mention the incident.',
            )}
          />
          <p className="help small">
            {say(
              'It takes over what the vendor said. Its clock runs from when it knew to when this notice came, yours from when it came.',
            )}
          </p>
          <div className="row">
            <Button type="submit" kind="primary" name="intent" value="open">
              {say('Open an incident')}
            </Button>
            {seenByName === null ? (
              <Button type="submit" kind="quiet" name="intent" value="acknowledge">
                {say('Acknowledge only')}
              </Button>
            ) : null}
          </div>
        </Form>
        {open.length === 0 ? null : (
          <details open={answer?.intent === 'link'}>
            <summary>{say('It belongs to an incident that is open')}</summary>
            <Form method="post" className="stack max-w-2xl pt-4" noValidate>
              <Select
                {...fieldOf(mine, 'incidentId')}
                label={say('Open incident')}
                placeholder={say('Choose an incident')}
                options={open.map(({ id, title }) => ({ value: id, label: title }))}
              />
              <div className="row">
                <Button type="submit" name="intent" value="link">
                  {say('Add it to that incident')}
                </Button>
              </div>
            </Form>
          </details>
        )}
      </div>
    </Section>
  )
}
