import { Form } from '@remix-run/react'
import { Button, DateInput, LimitList, Section, Select, TextArea, useSay } from '@rantai/ui'
import type { DecisionPage } from '@rantai/use-cases'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { useFormat } from '../locale/use-format'
import { limitClear, limitTitle } from '../profile/limit-words'

type Props = { readonly page: DecisionPage; readonly answer: FormAnswer | undefined }

/** What limits the score or forbids it, and the exception that sets a knock-out aside. */
export function StandsAgainst({ page, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  const clearOf = (clear: string | null) =>
    clear === null ? null : <p className="small">{say('To clear: {clear}', { clear })}</p>
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
              title: limitTitle(format, limit),
              children: clearOf(limitClear(format, limit)),
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
      aside={say('until {day} at most', { day: format.date(page.lastExceptionDay) })}
    >
      <Form method="post" className="stack">
        <FormProblems answer={answer} title={say('No exception was recorded')} />
        <input type="hidden" name="intent" value="exception" />
        <input type="hidden" name="assessmentId" value={page.assessmentId} />
        <Select
          label={say('Knock-out')}
          {...fieldOf(answer, 'knockOutId')}
          options={waivable.map((limit) => ({ value: limit.id, label: limitTitle(format, limit) }))}
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
