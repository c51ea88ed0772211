import { ChoiceList, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { useFormat } from '../locale/use-format'
import { RowHead, RowTexts } from './SheetRows'
import type { SheetRowView } from './sheet-view.server'

type Props = {
  readonly rows: readonly SheetRowView[]
  readonly sheets: number
  /** Of the sheet. */
  readonly lang: string
  readonly answer: FormAnswer | undefined
}

/** Rows that were changed in the sheet and in the portal: which of the two stays, one by one or all at once. */
export function SheetConflicts({ rows, sheets, lang, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  const [first] = rows
  if (!first) return null
  return (
    <section className="stack-6" aria-labelledby="conflicts">
      <div className="stack-2">
        <h2 id="conflicts">{say('Changed in both: choose')}</h2>
        <p>
          {say(
            'These were changed in the sheet and in the portal since the file was downloaded. What you take from the sheet leaves the other in the history.',
          )}
        </p>
      </div>
      <ChoiceList
        id="others"
        name="others"
        kind="radio"
        legend={say('All at once')}
        help={say('Counts for those that you don’t decide below.')}
        defaultValue={[answer?.typed['others']?.[0] ?? 'each']}
        choices={[
          { value: 'each', label: say('I decide each below') },
          { value: 'portal', label: say('Keep what the portal has') },
          { value: 'sheet', label: say('Take what the sheet has') },
        ]}
      />
      {rows.map((row) => {
        const name = `choices.${row.key}`
        const { author } = row
        const written = author && { name: author.authorName, time: format.date(author.updatedAt, 'short-time') }
        return (
          <div key={row.key} className="stack-2">
            <RowHead row={row} sheets={sheets} id={`${row.key}-question`} />
            <ChoiceList
              id={name}
              name={name}
              kind="radio"
              labelledBy={`${row.key}-question`}
              error={answer?.fields[name]}
              defaultValue={answer?.typed[name] ?? []}
              choices={[
                {
                  value: 'portal',
                  label: written ? say('Keep the portal’s: {name}, {time}', written) : say('Keep the portal’s'),
                  help: <RowTexts texts={row.ours} lang={lang} />,
                },
                {
                  value: 'sheet',
                  label: say('Take the sheet’s'),
                  help: <RowTexts texts={row.theirs} lang={lang} />,
                },
              ]}
            />
          </div>
        )
      })}
    </section>
  )
}
