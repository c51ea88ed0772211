import { Section, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { valueWords, type CountryNames } from '../profile/value-words'
import { CompareRow, CompareTable } from './CompareTable'
import { answeredColumns, type Column, type Compared } from './compare-types'

type Answer = Compared['answers']['differing'][number]

/** How many are shown at once; the rest is folded. */
const shownAnswers = 12

/** Questions asked alike whose answers are worth something else, the furthest apart first. */
export function CompareAnswers({ comparison }: { readonly comparison: Compared }) {
  const say = useSay()
  const { columns, answers, countries } = comparison
  if (columns.filter(({ scored }) => scored !== null).length < 2) return null
  const { differing, common } = answers
  const more = differing.slice(shownAnswers)
  return (
    <Section
      id="answers"
      title={say('Where the answers differ')}
      aside={say('{count, plural, one {# question} other {# questions}} asked alike of all', { count: common })}
    >
      {differing.length === 0 ? (
        <p className="small muted">{say('Every answer that was asked alike is worth the same.')}</p>
      ) : (
        <Table
          label={say('Answers that are furthest apart')}
          answers={differing.slice(0, shownAnswers)}
          columns={columns}
          countries={countries}
        />
      )}
      {more.length === 0 ? null : (
        <details className="charttool">
          <summary>
            {say('{more, plural, one {# more answer} other {# more answers}} that differ', { more: more.length })}
          </summary>
          <Table label={say('Answers that differ less')} answers={more} columns={columns} countries={countries} />
        </details>
      )}
    </Section>
  )
}

type TableProps = {
  readonly label: string
  readonly answers: readonly Answer[]
  readonly columns: readonly Column[]
  readonly countries: CountryNames
}

function Table({ label, answers, columns, countries }: TableProps) {
  const { answered, cellsOf } = answeredColumns(columns)
  return (
    <CompareTable label={label} columns={answered}>
      {answers.map((answer) => (
        <CompareRow
          key={answer.id}
          head={answer.text}
          sub={answer.id}
          cells={cellsOf(answer.cells).map((cell, i) => (
            <AnswerCell key={answered[i]?.engagementId} cell={cell} countries={countries} />
          ))}
        />
      ))}
    </CompareTable>
  )
}

type CellProps = {
  readonly cell: Answer['cells'][number]
  readonly countries: CountryNames
}

function AnswerCell({ cell, countries }: CellProps) {
  const say = useSay()
  const format = useFormat()
  if (cell === null) return <span className="muted">{say('Not asked, or in other words')}</span>
  if (cell.standing === 'notApplicable') return <span className="muted">{say('Accepted as not applicable')}</span>
  if (cell.standing === 'notAsked') return <span className="muted">{say('Doesn’t apply here')}</span>
  return (
    <>
      {cell.said === null ? (
        <span className="muted">{say('No answer of its own')}</span>
      ) : (
        valueWords(format, cell.said, countries)
      )}
      <span className="sub2">
        {cell.capped
          ? say('worth {value}, held back by missing evidence', { value: format.number(cell.value ?? 0, 2) })
          : say('worth {value}', { value: format.number(cell.value ?? 0, 2) })}
      </span>
    </>
  )
}
