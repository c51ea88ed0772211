import { Form } from '@remix-run/react'
import { Button, DescriptionList, Notice, TextLink, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import type { FormAnswer } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { useSending } from '../shell/connection'
import { columnWordsOf } from './column-words'
import { SheetConflicts } from './SheetConflicts'
import { RowChanges, RowList, RowTexts } from './SheetRows'
import type { SheetRowView, SheetView } from './sheet-view.server'

type Props = { readonly view: SheetView; readonly answer: FormAnswer | undefined }

const outcomes = english({
  taken: 'Changed in the sheet, taken over',
  conflict: 'Changed in both',
  unchanged: 'Unchanged',
  refused: 'Refused, with the reason',
  notUnderstood: 'Not understood',
  notYours: 'Not yours to change',
})
const inOrder = ['taken', 'conflict', 'refused', 'notUnderstood', 'notYours', 'unchanged'] as const

/** Every row of an uploaded workbook and what becomes of it; nothing is saved before it is confirmed. */
export function SheetReport({ view, answer }: Props) {
  const say = useSay()
  const { counts } = view
  const total = inOrder.reduce((sum, outcome) => sum + counts[outcome], 0)
  return (
    <div className="stack-8">
      <MissingParts view={view} />
      <section className="stack-2" aria-labelledby="counts">
        <h2 id="counts">{say('{count, plural, one {# row} other {# rows}} in the file', { count: total })}</h2>
        <DescriptionList
          look="ruled"
          items={inOrder
            .filter((outcome) => counts[outcome] > 0)
            .map((outcome) => ({ term: say(outcomes[outcome]), detail: counts[outcome] }))}
        />
      </section>
      {view.appliedAt === null ? <Confirm view={view} answer={answer} /> : <Rows view={view} />}
    </div>
  )
}

function MissingParts({ view: { missing, ignored } }: { readonly view: SheetView }) {
  const say = useSay()
  const format = useFormat()
  const words = columnWordsOf(say)
  const columns = (['answer', 'notApplicable', 'comment'] as const).filter((name) => missing.includes(name))
  return (
    <>
      {columns.length === 0 ? null : (
        <Notice kind="warning">
          {say('These columns are missing in the file, so what the portal has there stays: {columns}.', {
            columns: format.list(columns.map((name) => words[name])),
          })}
        </Notice>
      )}
      {missing.includes('mark') ? (
        <Notice kind="warning">
          {say(
            'The hidden column that says what each row held when you downloaded the file is missing. Where the sheet and the portal differ, you are asked.',
          )}
        </Notice>
      ) : null}
      {ignored.length === 0 ? null : (
        <Notice kind="info">
          {say('Nothing was read from these columns: {columns}.', {
            columns: format.list(ignored.slice(0, 30).map((head) => head.slice(0, 100))),
          })}
        </Notice>
      )}
    </>
  )
}

const of = (view: SheetView, outcome: SheetRowView['outcome']) => view.rows.filter((row) => row.outcome === outcome)

/** The form that writes what was taken, and what of both was chosen. */
function Confirm({ view, answer }: Props) {
  const say = useSay()
  const saving = useSending()
  const { counts } = view
  const isIdle = counts.taken + counts.conflict === 0
  return (
    <>
      <Form method="post" className="stack-8" noValidate>
        <FormProblems answer={answer} title={say('Nothing was saved yet')} />
        <input type="hidden" name="seen" value={view.seen} />
        <SheetConflicts rows={of(view, 'conflict')} sheets={view.sheets} lang={view.locale} answer={answer} />
        <RowList
          id="taken"
          title={say('Changed in the sheet')}
          help={say('Nobody changed these here since the file was downloaded. They are taken over when you save.')}
          rows={of(view, 'taken')}
          sheets={view.sheets}
          show={(row) => <RowChanges row={row} lang={view.locale} />}
        />
        {isIdle ? <p>{say('Nothing in this file changes an answer.')}</p> : null}
        <p className="row">
          {isIdle ? null : (
            <Button type="submit" name="intent" value="confirm" kind="primary" aria-busy={saving}>
              {counts.conflict > 0
                ? say('Save the answers and what you chose')
                : say('Save {count, plural, one {# answer} other {# answers}}', { count: counts.taken })}
            </Button>
          )}
          <Button type="submit" name="intent" value="remove">
            {say('Remove the file, change nothing')}
          </Button>
        </p>
      </Form>
      <Rows view={view} />
      <p>
        <TextLink href={`/answer/${view.head.assessmentId}/spreadsheet/${view.id}/file`} download>
          {say('Download the file as you sent it')}
        </TextLink>
      </p>
    </>
  )
}

/** The rows that change no answer, each with its reason and with what was typed. */
function Rows({ view }: { readonly view: SheetView }) {
  const say = useSay()
  const { sheets, locale: lang } = view
  const withReason = (row: SheetRowView) => (
    <div className="stack-2">
      {row.reason === undefined ? null : <p>{row.reason}</p>}
      <div className="alt">
        <RowTexts texts={row.theirs} lang={lang} />
      </div>
    </div>
  )
  const list = (outcome: SheetRowView['outcome'], words: { readonly title: string; readonly help: string }) => (
    <RowList id={outcome} {...words} rows={of(view, outcome)} sheets={sheets} show={withReason} />
  )
  const unchanged = of(view, 'unchanged')
  return (
    <>
      {view.appliedAt === null
        ? null
        : list('conflict', {
            title: say('Kept as the portal had it'),
            help: say('You chose the portal’s. What the sheet had stands here for a week after you sent it.'),
          })}
      {list('refused', {
        title: say('Refused'),
        help: say('Correct these in the sheet and send it again, or write them in the portal.'),
      })}
      {list('notUnderstood', {
        title: say('Not understood'),
        help: say(
          'Nothing of these is lost: correct them in the sheet and send it again, or write them in the portal.',
        ),
      })}
      {list('notYours', {
        title: say('Not yours to change'),
        help: say('What these rows say stays in your file.'),
      })}
      {unchanged.length === 0 ? null : (
        <details>
          <summary>{say('{count, plural, one {# row} other {# rows}} unchanged', { count: unchanged.length })}</summary>
          <ul className="stack-2 list-disc py-3 pl-5">
            {unchanged.map((row) => (
              <li key={`${row.sheet} ${row.row}`}>
                {[say('Row {row}', { row: row.row }), row.key.slice(0, 100), row.reason].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
