import { Form } from '@remix-run/react'
import { Button, ChoiceList, DateInput, Section, TextArea, TextInput, english, useSay } from '@rantai/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import type { OfferedCountry } from '../locale/choices'
import { useRootData } from '../root-data'
import { FactFields } from './FactFields'
import { ASKED_SECTORS, factsIn, type Facts } from './intake-facts'
import { questionsFor, sectorsAsked } from './intake-questions'
import { TierPreview } from './TierPreview'

type Props = {
  readonly sectors: readonly string[]
  readonly countries: readonly OfferedCountry[]
  readonly stored: {
    readonly title: string
    readonly description: string
    readonly facts: Facts
    readonly variant: string
    readonly contractEndsOn: string | null
  }
  /** What was typed when the last try was refused. */
  readonly typedFacts: Facts | undefined
  readonly answer: FormAnswer | undefined
  readonly submit: string
}

const variants = english([
  { value: 'standard', label: 'Standard', help: 'Everything that applies.' },
  { value: 'sme', label: 'Short', help: 'For small vendors: at most 60 questions, the strictest ones kept.' },
])

/** Ten plain questions about one use of a vendor's service; the tier follows while typing. */
export function IntakeForm({ sectors, countries, stored, typedFacts, answer, submit }: Props) {
  const say = useSay()
  const { locale } = useRootData()
  const first = typedFacts ?? stored.facts
  const [facts, setFacts] = useState<Facts>(first)
  const form = useRef<HTMLFormElement>(null)
  const follow = useCallback(() => {
    if (form.current) setFacts(factsIn(new FormData(form.current), sectors))
  }, [sectors])
  // What was chosen before the script came, or is put back by the browser, counts as well.
  useEffect(follow, [follow])
  const asked = sectorsAsked(sectors, facts['dataCategories'])
  return (
    <div className="two">
      <Form method="post" className="stack-8" ref={form} onChange={follow} noValidate>
        {asked
          .filter((sector) => !sectors.includes(sector))
          .map((sector) => (
            <input key={sector} type="hidden" name={ASKED_SECTORS} value={sector} />
          ))}
        <FormProblems answer={answer} title={say('The engagement is not saved yet')} />
        <div className="stack-6">
          <TextInput
            {...fieldOf(answer, 'title', stored.title)}
            label={say('What does the vendor do for you?')}
            help={say('A few words, such as “Payroll for 2,140 employees”. The vendor sees them.')}
            required
          />
          <TextArea
            {...fieldOf(answer, 'description', stored.description)}
            label={say('More about the service')}
            help={say('The vendor sees this too.')}
            optional
            rows={3}
          />
        </div>
        {questionsFor(asked).map((question, index) => (
          <Section key={question.id} id={`question-${question.id}`} title={`${index + 1}. ${say(question.title)}`}>
            <div className="stack-6">
              {question.fields.map((field) => (
                <FactFields
                  key={field.kind === 'ticks' ? field.label : field.name}
                  field={field}
                  facts={first}
                  errors={answer?.fields ?? {}}
                  countries={countries}
                />
              ))}
            </div>
          </Section>
        ))}
        <Section title={say('How it is asked')}>
          <div className="stack-6">
            <ChoiceList
              kind="radio"
              name="variant"
              legend={say('Length of the questionnaire')}
              choices={variants.map(({ value, label, help }) => ({ value, label: say(label), help: say(help) }))}
              defaultValue={[answer?.typed['variant']?.[0] ?? stored.variant]}
            />
            <DateInput
              {...fieldOf(answer, 'contractEndsOn', stored.contractEndsOn ?? '')}
              label={say('The contract ends on')}
              help={say('A reassessment is due 90 days before.')}
              optional
              narrow
              locale={locale}
            />
          </div>
        </Section>
        <div className="row">
          <Button type="submit" kind="primary">
            {submit}
          </Button>
        </div>
      </Form>
      <aside className="stack-6">
        <TierPreview facts={facts} />
        <p className="muted small">
          {say('The vendor never sees these facts or the tier. You can save at any time and complete it later.')}
        </p>
      </aside>
    </div>
  )
}
