import { Diff, type DiffRow, useSay } from '@rantai/ui'
import type { SheetTexts } from '@rantai/use-cases'
import type { ReactNode } from 'react'
import { useFormat } from '../locale/use-format'
import { columnWordsOf } from './column-words'
import type { SheetRowView } from './sheet-view.server'

const FIELDS = ['answer', 'notApplicable', 'comment'] as const

/** Which row it is, and of which question. */
export function RowHead({
  row,
  sheets,
  id,
}: {
  readonly row: SheetRowView
  readonly sheets: number
  readonly id?: string
}) {
  const say = useSay()
  const place =
    sheets > 1 ? say('Row {row} of “{sheet}”', { row: row.row, sheet: row.sheet }) : say('Row {row}', { row: row.row })
  return (
    <div className="stack-2">
      <p className="small muted">
        {place}
        {row.key === '' ? '' : ` · ${row.key.slice(0, 100)}`}
      </p>
      {row.question === undefined ? null : (
        <p className="b" id={id}>
          {row.question}
        </p>
      )}
    </div>
  )
}

/** The texts of a row, those that hold something, each below its column's name. */
export function RowTexts({ texts, lang }: { readonly texts: SheetTexts; readonly lang: string }) {
  const say = useSay()
  const words = columnWordsOf(say)
  const held = FIELDS.filter((field) => texts[field].trim() !== '')
  if (held.length === 0) return <span className="muted">{say('Empty')}</span>
  return (
    <>
      {held.map((field) => (
        <span key={field} className="block">
          {held.length === 1 && field === 'answer' ? null : <span className="small muted block">{words[field]}</span>}
          <span lang={lang} className="block break-words whitespace-pre-wrap">
            {texts[field]}
          </span>
        </span>
      ))}
    </>
  )
}

type ListProps = {
  readonly id: string
  readonly title: string
  readonly rows: readonly SheetRowView[]
  readonly help?: ReactNode
  readonly show: (row: SheetRowView) => ReactNode
  readonly sheets: number
}

/** The rows of one outcome under its heading; nothing where there are none. */
export function RowList({ id, title, rows, help, show, sheets }: ListProps) {
  if (rows.length === 0) return null
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {help === undefined ? null : <p>{help}</p>}
      <ol className="stack-6">
        {rows.map((row) => (
          <li key={`${row.sheet} ${row.row}`} className="stack-2">
            <RowHead row={row} sheets={sheets} />
            {show(row)}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Before and after, for every field that the sheet changes. */
export function RowChanges({ row, lang }: { readonly row: SheetRowView; readonly lang: string }) {
  const say = useSay()
  const { locale } = useFormat()
  const words = columnWordsOf(say)
  const changes = FIELDS.filter((field) => row.theirs[field].trim() !== row.ours[field].trim())
  const rows = changes.map((field): DiffRow => {
    const [before, after] = [row.ours[field].trim(), row.theirs[field].trim()]
    return {
      label: words[field],
      by: field === 'answer' ? 'whole' : 'words',
      lang,
      ...(before !== '' && { before }),
      ...(after !== '' && { after }),
    }
  })
  const isEmptied = row.theirs.answer.trim() === '' && row.theirs.notApplicable.trim() === ''
  const wasGiven = row.ours.answer.trim() !== '' || row.ours.notApplicable.trim() !== ''
  return (
    <>
      <Diff rows={rows} locale={locale} head={say('In the portal, then in the sheet')} />
      {isEmptied && wasGiven ? <p className="small">{say('The answer is emptied: the sheet has none.')}</p> : null}
    </>
  )
}
