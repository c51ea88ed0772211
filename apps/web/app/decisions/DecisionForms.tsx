import { Form } from '@remix-run/react'
import {
  BandBadge,
  Button,
  ButtonLink,
  CheckboxRow,
  ChoiceList,
  DateInput,
  LimitList,
  Notice,
  NumberInput,
  PageHeader,
  RiskBadge,
  Section,
  Select,
  TextArea,
  TextInput,
  TierBadge,
  useSay,
} from '@rantai/ui'
import type { DecisionPage } from '@rantai/use-cases'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { useFormat } from '../locale/use-format'
import { tierWords } from '../profile/profile-words'
import { conditionRows } from './condition-rows'

type Props = { readonly page: DecisionPage; readonly answer: FormAnswer | undefined }

const openWords = {
  undecided: 'it is not known whether some questions apply',
  unanswered: 'required questions are not answered',
  openCaps: 'it is not known whether a cap applies',
  openKnockOuts: 'it is not known whether a knock-out applies',
  notLooked: 'nobody looked at any answer',
  withVendor: 'questions are with the vendor to be changed',
} as const

/** The page on which one assessment is decided. */
export function DecisionForms({ page, answer }: Props) {
  const say = useSay()
  return (
    <>
      <PageHeader
        crumbs={[{ label: page.vendorName, href: `/engagements/${page.engagementId}` }, { label: say('Decide') }]}
        title={page.engagementTitle}
        subtitle={<Standing page={page} />}
      />
      {page.decidable ? (
        <div className="split">
          <DecideForm page={page} answer={answer?.intent === 'exception' ? undefined : answer} />
          <Against page={page} answer={answer?.intent === 'exception' ? answer : undefined} />
        </div>
      ) : (
        <Notice
          kind="info"
          title={
            page.assessingState === 'decided'
              ? say('This assessment is decided.')
              : say('The vendor took its answers back.')
          }
          actions={
            <ButtonLink href={`/engagements/${page.engagementId}/history`}>{say('Open the history')}</ButtonLink>
          }
        >
          {page.assessingState === 'decided'
            ? say('A decision stands for good. The next one comes with the next assessment.')
            : say('Decide once they are sent again.')}
        </Notice>
      )}
    </>
  )
}

function Standing({ page }: { page: DecisionPage }) {
  const say = useSay()
  const format = useFormat()
  return (
    <p className="row">
      <span>
        Score <b className="m">{page.capped === null ? '–' : Math.floor(page.capped + 1e-9)}</b>
      </span>
      <BandBadge band={page.band ?? 'none'} />
      <TierBadge tier={page.tier ?? 'unknown'} label={tierWords[page.tier ?? 'unknown']} />
      <span className="row">
        {say('Residual')} <RiskBadge level={page.residual ?? 'unknown'} />
      </span>
      {page.confidence === null ? null : (
        <span>{say('{confidence} proven', { confidence: format.percent(page.confidence) })}</span>
      )}
    </p>
  )
}

function DecideForm({ page, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  const blocked = page.standingKnockOuts.length > 0
  const outcome = fieldOf(answer, 'outcome')
  return (
    <Section title={say('Your decision')} aside={`as of ${format.date(page.today)}`}>
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
            help={say('Open: {needsReason}.', {
              needsReason: format.list(page.needsReason.map((each) => openWords[each])),
            })}
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
              <TextInput label={`Condition ${i + 1}`} {...fieldOf(answer, `conditions.${i}.text`)} />
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
          title={say('{awaitingReview}: a reviewer has to set a value before anything is decided.', {
            awaitingReview: page.awaitingReview.join(', '),
          })}
          actions={<ButtonLink href={`/reviews/${page.assessmentId}/${first}`}>{say('Review it')}</ButtonLink>}
        />
      )}
      {standing.length === 0 ? null : (
        <Notice kind="danger" title={say('A knock-out stands: it can’t be approved, with conditions or without.')}>
          <ul className="stack-2">
            {standing.map(({ id, title }) => (
              <li key={id}>{title.replace('Knock-out: ', '')}</li>
            ))}
          </ul>
          <p>
            Reject it, have it cleared by the vendor
            {standing.some(({ waivable }) => waivable) ? (
              <>
                , or <a href="#exception">{say('record an exception')}</a>
              </>
            ) : null}
            .
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
      title={`${format.number(looked)} of ${format.number(all)} answers were looked at.`}
      actions={<ButtonLink href={review}>{say('Open the review')}</ButtonLink>}
    >
      {withVendor.length === 0
        ? say('The others count as claims that nobody looked at.')
        : say('The vendor was asked to change {withVendor}. A decision now ends that.', {
            withVendor: format.list(withVendor),
          })}
    </Notice>
  )
}

function Cycle({ page, answer }: Props) {
  const say = useSay()
  const { fullMonths, deltaMonths } = page.cadence
  const rule = (months: number | null, what: string) =>
    months === null
      ? `The rules ask for no ${what}.`
      : `The rules ask for one every ${months} months; you may choose sooner.`
  return (
    <div className="row withcycle">
      <NumberInput
        label={say('Full assessment every')}
        unit="months"
        help={rule(fullMonths, 'full assessment')}
        {...fieldOf(answer, 'fullMonths', fullMonths === null ? '' : String(fullMonths))}
      />
      <NumberInput
        label={say('Delta every')}
        unit="months"
        help={rule(deltaMonths, 'delta')}
        {...fieldOf(answer, 'deltaMonths', deltaMonths === null ? '' : String(deltaMonths))}
      />
    </div>
  )
}

function Against({ page, answer }: Props) {
  const say = useSay()
  const waivable = page.limits.filter((limit) => limit.kind === 'knockOut' && limit.state === 'fired' && limit.waivable)
  return (
    <div>
      <Section title={say('What stands against it')}>
        <div className="stack">
          {page.limits.length === 0 ? (
            <p className="muted small">{say('No limit and no knock-out is in force.')}</p>
          ) : null}
          <LimitList
            items={page.limits.map((limit) => ({
              id: limit.id,
              letter: limit.state === 'open' ? '?' : { cap: 'C', floor: 'F', knockOut: 'K' }[limit.kind],
              tone: ({ fired: 'act', open: 'open', waived: 'wait' } as const)[limit.state],
              title: limit.title,
              children:
                limit.clear === null ? null : (
                  <p className="small">{say('To clear: {clear}', { clear: limit.clear })}</p>
                ),
            }))}
          />
        </div>
      </Section>
      {waivable.length > 0 ? <ExceptionForm page={page} answer={answer} waivable={waivable} /> : null}
    </div>
  )
}

function ExceptionForm({ page, answer, waivable }: Props & { readonly waivable: DecisionPage['limits'] }) {
  const say = useSay()
  const format = useFormat()
  const error = (name: string) => answer?.fields[name]
  return (
    <Section
      id="exception"
      title={say('Record an exception')}
      aside={say('until {lastExceptionDay} at most', { lastExceptionDay: format.date(page.lastExceptionDay) })}
    >
      <Form method="post" className="stack">
        <FormProblems answer={answer} title={say('No exception was recorded')} />
        <input type="hidden" name="intent" value="exception" />
        <input type="hidden" name="assessmentId" value={page.assessmentId} />
        <Select
          label={say('Knock-out')}
          {...fieldOf(answer, 'knockOutId')}
          options={waivable.map((limit) => ({ value: limit.id, label: limit.title }))}
        />
        <TextArea
          label={say('Why it may be set aside')}
          {...fieldOf(answer, 'exceptionReason')}
          error={error('reason')}
          required
        />
        <TextArea label={say('What is done instead')} {...fieldOf(answer, 'compensatingControl')} required />
        <DateInput locale={format.locale} label={say('Through')} {...fieldOf(answer, 'expiresOn')} required />
        <Button type="submit">{say('Record the exception')}</Button>
      </Form>
    </Section>
  )
}
