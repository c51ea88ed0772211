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
  return (
    <>
      <PageHeader
        crumbs={[{ label: page.vendorName, href: `/engagements/${page.engagementId}` }, { label: 'Decide' }]}
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
            page.assessingState === 'decided' ? 'This assessment is decided.' : 'The vendor took its answers back.'
          }
          actions={<ButtonLink href={`/engagements/${page.engagementId}/history`}>Open the history</ButtonLink>}
        >
          {page.assessingState === 'decided'
            ? 'A decision stands for good. The next one comes with the next assessment.'
            : 'Decide once they are sent again.'}
        </Notice>
      )}
    </>
  )
}

function Standing({ page }: { page: DecisionPage }) {
  const format = useFormat()
  return (
    <p className="row">
      <span>
        Score <b className="m">{page.capped === null ? '–' : Math.floor(page.capped + 1e-9)}</b>
      </span>
      <BandBadge band={page.band ?? 'none'} />
      <TierBadge tier={page.tier ?? 'unknown'} label={tierWords[page.tier ?? 'unknown']} />
      <span className="row">
        Residual <RiskBadge level={page.residual ?? 'unknown'} />
      </span>
      {page.confidence === null ? null : <span>{format.percent(page.confidence)} proven</span>}
    </p>
  )
}

function DecideForm({ page, answer }: Props) {
  const format = useFormat()
  const blocked = page.standingKnockOuts.length > 0
  const outcome = fieldOf(answer, 'outcome')
  return (
    <Section title="Your decision" aside={`as of ${format.date(page.today)}`}>
      <Form method="post" className="stack-6 decideform">
        <FormProblems answer={answer} title="Nothing was decided" />
        <Blocking page={page} />
        <ReviewSoFar page={page} />
        <input type="hidden" name="intent" value="decide" />
        <input type="hidden" name="assessmentId" value={page.assessmentId} />
        <ChoiceList
          kind="radio"
          legend="Outcome"
          id="outcome"
          name="outcome"
          error={outcome.error}
          defaultValue={[outcome.defaultValue]}
          choices={[
            {
              value: 'approved',
              label: 'Approve',
              ...(blocked && { help: 'Not possible while a knock-out stands.' }),
            },
            {
              value: 'approvedWithConditions',
              label: 'Approve with conditions',
              help: blocked ? 'Not possible while a knock-out stands.' : 'Each with the day by which it is met.',
            },
            { value: 'rejected', label: 'Reject' },
          ]}
        />
        <TextArea
          label="Reason"
          help="Kept with the decision for whoever asks later."
          required
          {...fieldOf(answer, 'reason')}
        />
        {page.needsReason.length > 0 ? (
          <TextArea
            label="Why you decide with open points"
            help={`Open: ${format.list(page.needsReason.map((each) => openWords[each]))}.`}
            required
            {...fieldOf(answer, 'openPointsReason')}
          />
        ) : null}
        <fieldset className="stack withconditions">
          <legend className="fieldlegend">Conditions</legend>
          <p className="help small">Leave rows empty that you don’t need.</p>
          {answer?.fields.conditions === undefined ? null : (
            <p className="danger-t small">{answer.fields.conditions}</p>
          )}
          {Array.from({ length: conditionRows }, (_, i) => (
            <div key={i} className="conditionrow">
              <TextInput label={`Condition ${i + 1}`} {...fieldOf(answer, `conditions.${i}.text`)} />
              <DateInput locale={format.locale} label="Until" {...fieldOf(answer, `conditions.${i}.dueOn`)} />
            </div>
          ))}
        </fieldset>
        <Cycle page={page} answer={answer} />
        <CheckboxRow
          name="tellVendor"
          label="Tell the vendor"
          help="The outcome and the conditions; neither the score nor your reason."
        />
        <div className="actionbar">
          <Button
            type="submit"
            kind="primary"
            disabledReason={page.awaitingReview.length > 0 ? 'A reviewer’s value is missing, see above' : undefined}
          >
            Record the decision
          </Button>
          <ButtonLink href={`/engagements/${page.engagementId}`}>Back to the profile</ButtonLink>
        </div>
        <p className="small muted">A decision is made once and can’t be changed. The score is kept as it is today.</p>
      </Form>
    </Section>
  )
}

/** What stands in the way, said before anything is filled in. */
function Blocking({ page }: { page: DecisionPage }) {
  const standing = page.limits.filter(({ id }) => page.standingKnockOuts.includes(id))
  const [first] = page.awaitingReview
  if (first === undefined && standing.length === 0) return null
  return (
    <div className="stack-2">
      {first === undefined ? null : (
        <Notice
          kind="warning"
          title={`${page.awaitingReview.join(', ')}: a reviewer has to set a value before anything is decided.`}
          actions={<ButtonLink href={`/reviews/${page.assessmentId}/${first}`}>Review it</ButtonLink>}
        />
      )}
      {standing.length === 0 ? null : (
        <Notice kind="danger" title="A knock-out stands: it can’t be approved, with conditions or without.">
          <ul className="stack-2">
            {standing.map(({ id, title }) => (
              <li key={id}>{title.replace('Knock-out: ', '')}</li>
            ))}
          </ul>
          <p>
            Reject it, have it cleared by the vendor
            {standing.some(({ waivable }) => waivable) ? (
              <>
                , or <a href="#exception">record an exception</a>
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
  const format = useFormat()
  const { all, looked, withVendor } = page.review
  if (looked === all && withVendor.length === 0) return null
  const first = withVendor[0]
  const review = `/reviews/${page.assessmentId}${first === undefined ? '' : `/${first}`}`
  return (
    <Notice
      kind="warning"
      title={`${format.number(looked)} of ${format.number(all)} answers were looked at.`}
      actions={<ButtonLink href={review}>Open the review</ButtonLink>}
    >
      {withVendor.length === 0
        ? 'The others count as claims that nobody looked at.'
        : `The vendor was asked to change ${format.list(withVendor)}. A decision now ends that.`}
    </Notice>
  )
}

function Cycle({ page, answer }: Props) {
  const { fullMonths, deltaMonths } = page.cadence
  const rule = (months: number | null, what: string) =>
    months === null
      ? `The rules ask for no ${what}.`
      : `The rules ask for one every ${months} months; you may choose sooner.`
  return (
    <div className="row withcycle">
      <NumberInput
        label="Full assessment every"
        unit="months"
        help={rule(fullMonths, 'full assessment')}
        {...fieldOf(answer, 'fullMonths', fullMonths === null ? '' : String(fullMonths))}
      />
      <NumberInput
        label="Delta every"
        unit="months"
        help={rule(deltaMonths, 'delta')}
        {...fieldOf(answer, 'deltaMonths', deltaMonths === null ? '' : String(deltaMonths))}
      />
    </div>
  )
}

function Against({ page, answer }: Props) {
  const waivable = page.limits.filter((limit) => limit.kind === 'knockOut' && limit.state === 'fired' && limit.waivable)
  return (
    <div>
      <Section title="What stands against it">
        <div className="stack">
          {page.limits.length === 0 ? <p className="muted small">No limit and no knock-out is in force.</p> : null}
          <LimitList
            items={page.limits.map((limit) => ({
              id: limit.id,
              letter: limit.state === 'open' ? '?' : { cap: 'C', floor: 'F', knockOut: 'K' }[limit.kind],
              tone: ({ fired: 'act', open: 'open', waived: 'wait' } as const)[limit.state],
              title: limit.title,
              children: limit.clear === null ? null : <p className="small">To clear: {limit.clear}</p>,
            }))}
          />
        </div>
      </Section>
      {waivable.length > 0 ? <ExceptionForm page={page} answer={answer} waivable={waivable} /> : null}
    </div>
  )
}

function ExceptionForm({ page, answer, waivable }: Props & { readonly waivable: DecisionPage['limits'] }) {
  const format = useFormat()
  const error = (name: string) => answer?.fields[name]
  return (
    <Section id="exception" title="Record an exception" aside={`until ${format.date(page.lastExceptionDay)} at most`}>
      <Form method="post" className="stack">
        <FormProblems answer={answer} title="No exception was recorded" />
        <input type="hidden" name="intent" value="exception" />
        <input type="hidden" name="assessmentId" value={page.assessmentId} />
        <Select
          label="Knock-out"
          {...fieldOf(answer, 'knockOutId')}
          options={waivable.map((limit) => ({ value: limit.id, label: limit.title }))}
        />
        <TextArea
          label="Why it may be set aside"
          {...fieldOf(answer, 'exceptionReason')}
          error={error('reason')}
          required
        />
        <TextArea label="What is done instead" {...fieldOf(answer, 'compensatingControl')} required />
        <DateInput locale={format.locale} label="Through" {...fieldOf(answer, 'expiresOn')} required />
        <Button type="submit">Record the exception</Button>
      </Form>
    </Section>
  )
}
