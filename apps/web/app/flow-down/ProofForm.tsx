import { Form } from '@remix-run/react'
import { Button, DateInput, NumberInput, Section, Select, TextArea, TextInput, useSay } from '@rantai/ui'
import type { FlowDownLink, ProofLine } from '@rantai/use-cases'
import { obligationWords } from '../chains/chain-words'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'

type Props = {
  readonly page: Pick<FlowDownLink, 'lines' | 'files' | 'asOf' | 'until'>
  readonly answer: FormAnswer | undefined
}

/** Many duties of one link in one act: what is left as it is keeps what was recorded. */
export function ProofForm({ page: { lines, files, asOf, until }, answer }: Props) {
  const say = useSay()
  const { locale } = useFormat()
  return (
    <Section id="record" title={say('Record what was promised')}>
      <Form method="post" className="stack-6" noValidate>
        <FormProblems answer={answer} title={say('Nothing was recorded yet')} />
        <input type="hidden" name="intent" value="record" />
        <fieldset id="answers" tabIndex={-1} className="stack-6">
          <legend className="b">{say('What was promised, and where it stands')}</legend>
          {answer?.fields['answers'] === undefined ? null : <p className="errmsg">{answer.fields['answers']}</p>}
          {lines.map((line) => (
            <DutyFields key={line.obligation} line={line} answer={answer} />
          ))}
        </fieldset>
        <div className="grid max-w-4xl gap-6 sm:grid-cols-2">
          <TextInput
            {...fieldOf(answer, 'document')}
            label={say('Document')}
            help={say('A contract or letter, as you find it again.')}
            optional
            autoComplete="off"
          />
          <Select
            {...fieldOf(answer, 'fileId')}
            label={say('Evidence')}
            help={say('Files are added below, before they are chosen here.')}
            placeholder={say('No file')}
            options={files.map(({ id, fileName }) => ({ value: id, label: fileName }))}
          />
          <DateInput
            locale={locale}
            {...fieldOf(answer, 'confirmedOn', asOf)}
            label={say('Confirmed on')}
            max={asOf}
            required
          />
          <DateInput
            locale={locale}
            {...fieldOf(answer, 'validUntil', until)}
            label={say('Counts until')}
            help={say('At most three years; a refusal has no end.')}
          />
          <TextInput
            {...fieldOf(answer, 'saidBy')}
            label={say('Who confirmed it')}
            help={say('At the company; else you count as the one.')}
            optional
            autoComplete="off"
          />
          <TextArea {...fieldOf(answer, 'note')} label={say('Note')} rows={2} optional />
        </div>
        <div className="row">
          <Button type="submit" kind="primary">
            {say('Record')}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

function DutyFields({
  line: { obligation, unit, proof },
  answer,
}: { readonly line: ProofLine } & Pick<Props, 'answer'>) {
  const say = useSay()
  const figure = proof?.value == null ? '' : String(proof.value)
  return (
    <div className="grid max-w-4xl gap-x-6 gap-y-2 sm:grid-cols-[minmax(14rem,2fr)_minmax(8rem,1fr)_minmax(10rem,2fr)]">
      <Select
        {...fieldOf(answer, `answers.${obligation}`)}
        label={say(obligationWords[obligation])}
        placeholder={say('Leave as it is')}
        options={[
          { value: 'yes', label: say('Promised') },
          { value: 'no', label: say('Refused') },
        ]}
      />
      {unit === 'yesNo' ? (
        <span className="max-sm:hidden" />
      ) : (
        <NumberInput
          {...fieldOf(answer, `values.${obligation}`, figure)}
          label={unit === 'hours' ? say('Hours') : say('Days')}
        />
      )}
      <TextInput
        {...fieldOf(answer, `places.${obligation}`, proof?.place ?? '')}
        label={say('Clause or page')}
        optional
        autoComplete="off"
      />
    </div>
  )
}
