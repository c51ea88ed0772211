import { Form } from '@remix-run/react'
import { Button, DateInput, Notice, Section, StatusPill, TextInput, useSay } from '@rantai/ui'
import type { TransferView } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf } from '../forms/FormProblems'
import { basisOf, labelWords } from '../law/words'
import { useFormat } from '../locale/use-format'
import { FilingFiles } from './FilingFiles'
import { filingStageWords, filingStateWords } from './words'

type Filing = TransferView['filings'][number]
type Props = {
  readonly transferId: string
  /** Why the last upload was refused, said. */
  readonly problem: string | undefined
  readonly filings: readonly Filing[]
  readonly mayWrite: boolean
  readonly answer: FormAnswer | undefined
}

/** What has to be filed by the law of the place of origin, by when, and what was. */
export function FilingsPart({ transferId, filings, mayWrite, answer, problem }: Props) {
  const say = useSay()
  return (
    <Section title={say('Filings')} aside={say('No legal advice')} id="filings">
      {problem === undefined ? null : (
        <Notice kind="danger" announce>
          {problem}
        </Notice>
      )}
      {filings.length === 0 ? (
        <p className="muted">{say('Nothing to file is written here of the law of the place of origin.')}</p>
      ) : (
        <ul className="stack">
          {filings.map((each) => (
            <OneFiling key={`${each.filing.id} ${each.stage}`} {...{ transferId, each, mayWrite, answer }} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function OneFiling({
  transferId,
  each,
  mayWrite,
  answer,
}: Omit<Props, 'filings' | 'problem'> & { readonly each: Filing }) {
  const say = useSay()
  const format = useFormat()
  const { filing, stage, dueOn, state, record, reference, recordedByName } = each
  const { word, letter, tone } = filingStateWords[state]
  const told = [
    ...(dueOn === null ? [] : [say('due {date}', { date: format.date(dueOn) })]),
    ...(record?.filedOn == null ? [] : [say('filed {date}', { date: format.date(record.filedOn) })]),
    ...(reference === '' ? [] : [reference]),
    ...(record?.notNeeded == null ? [] : [record.notNeeded]),
    ...(recordedByName === null ? [] : [say('by {by}', { by: recordedByName })]),
  ]
  return (
    <li className="stack-2 border-t border-line pt-2 max-w-3xl">
      <p className="row">
        <StatusPill letter={letter} tone={tone}>
          {say(word)}
        </StatusPill>
        <span className="m">{say(filingStageWords[stage] ?? '')}</span>
        {told.length === 0 ? null : <span className="muted">{told.join(' · ')}</span>}
      </p>
      <p lang="en">
        {filing.what.en} · {filing.body}
        {filing.form === null ? null : ` · ${filing.form}`}
      </p>
      {filing.said.text === null ? null : (
        <p className="small muted">
          <span lang="en">{filing.said.text.en}</span> ({say(labelWords[filing.said.label])}.{' '}
          {basisOf(say, filing.said)}, {say('checked {date}', { date: format.date(filing.said.checkedOn) })})
        </p>
      )}
      <FilingFiles transferId={transferId} each={each} mayWrite={mayWrite} />
      {mayWrite ? record === null ? <FileForm each={each} answer={answer} /> : <UndoForm each={each} /> : null}
    </li>
  )
}

const hidden = ({ filing, stage }: Filing) => (
  <>
    <input type="hidden" name="filingId" value={filing.id} />
    <input type="hidden" name="stage" value={stage} />
  </>
)

function FileForm({ each, answer }: { readonly each: Filing; readonly answer: FormAnswer | undefined }) {
  const say = useSay()
  const { locale } = useFormat()
  const mine =
    answer?.typed['filingId']?.[0] === each.filing.id && answer.typed['stage']?.[0] === each.stage ? answer : undefined
  const key = `${each.filing.id}-${each.stage}`
  return (
    <details open={mine !== undefined}>
      <summary>{say('Record what was done')}</summary>
      <Form method="post" action="#filings" className="stack max-w-2xl pt-4">
        {hidden(each)}
        <div className="row top">
          <DateInput {...fieldOf(mine, 'filedOn')} id={`filedOn-${key}`} label={say('Filed on')} locale={locale} />
          <TextInput
            {...fieldOf(mine, 'reference')}
            id={`reference-${key}`}
            label={say('Reference')}
            optional
            autoComplete="off"
          />
        </div>
        <Button type="submit" name="intent" value="filed">
          {say('Record as filed')}
        </Button>
      </Form>
      <Form method="post" action="#filings" className="stack max-w-2xl pt-4">
        {hidden(each)}
        <TextInput
          {...fieldOf(mine, 'reason')}
          id={`reason-${key}`}
          label={say('Why it isn’t needed')}
          autoComplete="off"
        />
        <Button type="submit" kind="quiet" name="intent" value="filingNotNeeded">
          {say('Record as not needed')}
        </Button>
      </Form>
    </details>
  )
}

function UndoForm({ each }: { readonly each: Filing }) {
  const say = useSay()
  return (
    <Form method="post" action="#filings">
      {hidden(each)}
      <Button type="submit" kind="quiet" name="intent" value="filingUndone">
        {say('Take the record back')}
      </Button>
    </Form>
  )
}
