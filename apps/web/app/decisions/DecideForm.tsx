import { Form } from '@remix-run/react'
import {
  Button,
  ButtonLink,
  CheckboxRow,
  ChoiceList,
  DateInput,
  Notice,
  NumberInput,
  Section,
  Sentence,
  TextArea,
  TextInput,
  useSay,
} from '@rantai/ui'
import type { DecisionPage } from '@rantai/use-cases'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { useFormat } from '../locale/use-format'
import { conditionRows } from './condition-rows'
import { openWords } from './decision-words'

type Props = { readonly page: DecisionPage; readonly answer: FormAnswer | undefined }

/** The outcome with its reason and conditions, and the cycle from then on. */
export function DecideForm({ page, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  const blocked = page.standingKnockOuts.length > 0
  const outcome = fieldOf(answer, 'outcome')
  const open = openWords(say)
  return (
    <Section title={say('Your decision')} aside={say('as of {date}', { date: format.date(page.today) })}>
      <Form method="post" className="stack-6 decideform">
        <FormProblems answer={answer} title={say('Nothing was decided')} />
        <Blocking page={page} />
        <ReviewSoFar page={page} />
        <input type="hidden" name="intent" value="decide" />
        <input type="hidden" name="assessmentId" value={page.assessmentId} />
        <ChoiceList
          kind="radio"
          legend={say('Outcome')}
          id="outcome"
          name="outcome"
          error={outcome.error}
          defaultValue={[outcome.defaultValue]}
          choices={[
            {
              value: 'approved',
              label: say('Approve'),
              ...(blocked && { help: say('Not possible while a knock-out stands.') }),
            },
            {
              value: 'approvedWithConditions',
              label: say('Approve with conditions'),
              help: blocked
                ? say('Not possible while a knock-out stands.')
                : say('Each with the day by which it is met.'),
            },
            { value: 'rejected', label: say('Reject') },
          ]}
        />
        <TextArea
          label={say('Reason')}
          help={say('Kept with the decision for whoever asks later.')}
          required
          {...fieldOf(answer, 'reason')}
        />
        {page.needsReason.length > 0 ? (
          <TextArea
            label={say('Why you decide with open points')}
            help={say('Open: {points}.', { points: format.list(page.needsReason.map((each) => open[each])) })}
            required
            {...fieldOf(answer, 'openPointsReason')}
          />
        ) : null}
        <fieldset className="stack withconditions">
          <legend className="fieldlegend">{say('Conditions')}</legend>
          <p className="help small">{say('Leave rows empty that you don’t need.')}</p>
          {answer?.fields.conditions === undefined ? null : (
            <p className="danger-t small">{answer.fields.conditions}</p>
          )}
          {Array.from({ length: conditionRows }, (_, i) => (
            <div key={i} className="conditionrow">
              <TextInput
                label={say('Condition {number}', { number: i + 1 })}
                {...fieldOf(answer, `conditions.${i}.text`)}
              />
              <DateInput locale={format.locale} label={say('Until')} {...fieldOf(answer, `conditions.${i}.dueOn`)} />
            </div>
          ))}
        </fieldset>
        <Cycle page={page} answer={answer} />
        <CheckboxRow
          name="tellVendor"
          label={say('Tell the vendor')}
          help={say('The outcome and the conditions; neither the score nor your reason.')}
        />
        <div className="actionbar">
          <Button
            type="submit"
            kind="primary"
            disabledReason={
              page.awaitingReview.length > 0 ? say('A reviewer’s value is missing, see above') : undefined
            }
          >
            {say('Record the decision')}
          </Button>
          <ButtonLink href={`/engagements/${page.engagementId}`}>{say('Back to the profile')}</ButtonLink>
        </div>
        <p className="small muted">
          {say('A decision is made once and can’t be changed. The score is kept as it is today.')}
        </p>
      </Form>
    </Section>
  )
}

/** What stands in the way, said before anything is filled in. */
function Blocking({ page }: { page: DecisionPage }) {
  const say = useSay()
  const standing = page.limits.filter(({ id }) => page.standingKnockOuts.includes(id))
  const [first] = page.awaitingReview
  if (first === undefined && standing.length === 0) return null
  return (
    <div className="stack-2">
      {first === undefined ? null : (
        <Notice
          kind="warning"
          title={say('{questions}: a reviewer has to set a value before anything is decided.', {
            questions: page.awaitingReview.join(', '),
          })}
          actions={<ButtonLink href={`/reviews/${page.assessmentId}/${first}`}>{say('Review it')}</ButtonLink>}
        />
      )}
      {standing.length === 0 ? null : (
        <Notice kind="danger" title={say('A knock-out stands: it can’t be approved, with conditions or without.')}>
          <ul className="stack-2">
            {standing.map(({ id, subject }) => (
              <li key={id}>{subject}</li>
            ))}
          </ul>
          <p>
            {standing.some(({ waivable }) => waivable) ? (
              <Sentence
                text="Reject it, have it cleared by the vendor, or <exception>record an exception</exception>."
                tags={{ exception: (inner) => <a href="#exception">{inner}</a> }}
              />
            ) : (
              say('Reject it, or have it cleared by the vendor.')
            )}
          </p>
        </Notice>
      )}
    </div>
  )
}

/** How much of what is decided on anybody looked at; a decision can't be taken back, so it is said before. */
function ReviewSoFar({ page }: { page: DecisionPage }) {
  const say = useSay()
  const format = useFormat()
  const { all, looked, withVendor } = page.review
  if (looked === all && withVendor.length === 0) return null
  const first = withVendor[0]
  const review = `/reviews/${page.assessmentId}${first === undefined ? '' : `/${first}`}`
  return (
    <Notice
      kind="warning"
      title={say('{looked} of {all} answers were looked at.', {
        looked: format.number(looked),
        all: format.number(all),
      })}
      actions={<ButtonLink href={review}>{say('Open the review')}</ButtonLink>}
    >
      {withVendor.length === 0
        ? say('The others count as claims that nobody looked at.')
        : say('The vendor was asked to change {questions}. A decision now ends that.', {
            questions: format.list(withVendor),
          })}
    </Notice>
  )
}

function Cycle({ page, answer }: Props) {
  const say = useSay()
  const { fullMonths, deltaMonths } = page.cadence
  const rule = (months: number) =>
    say('The rules ask for one every {months, plural, one {# month} other {# months}}; you may choose sooner.', {
      months,
    })
  return (
    <div className="row withcycle">
      <NumberInput
        label={say('Full assessment every')}
        unit={say('months')}
        help={fullMonths === null ? say('The rules ask for no full assessment.') : rule(fullMonths)}
        {...fieldOf(answer, 'fullMonths', fullMonths === null ? '' : String(fullMonths))}
      />
      <NumberInput
        label={say('Delta every')}
        unit={say('months')}
        help={deltaMonths === null ? say('The rules ask for no delta.') : rule(deltaMonths)}
        {...fieldOf(answer, 'deltaMonths', deltaMonths === null ? '' : String(deltaMonths))}
      />
    </div>
  )
}
