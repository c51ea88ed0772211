import { Section, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { useFormat } from '../locale/use-format'
import { maturityWords } from '../profile/profile-words'
import { CompareRow, CompareTable } from './CompareTable'
import { answeredColumns, type Compared } from './compare-types'

type Part = Compared['parts'][number]

/** The components: score, maturity and points of each, and how far apart those are that were asked alike. */
export function CompareParts({ comparison }: { readonly comparison: Compared }) {
  const say = useSay()
  const format = useFormat()
  const { parts } = comparison
  const { answered, cellsOf } = answeredColumns(comparison.columns)
  if (parts.length === 0) return null
  return (
    <Section id="parts" title={say('Components')} aside={say('0 to 100; points of the score before limits')}>
      <CompareTable label={say('Components of the engagements')} columns={answered}>
        {parts.map((part) => (
          <CompareRow
            key={part.id}
            head={part.title}
            sub={
              part.spread === null || part.spread < 0.05
                ? undefined
                : say('{spread} apart', { spread: format.score(part.spread) })
            }
            cells={cellsOf(part.cells).map((cell, i) => (
              <PartCell key={answered[i]?.engagementId} cell={cell} part={part} />
            ))}
          />
        ))}
      </CompareTable>
      <p className="small muted pt-2">
        {say(
          'Asked otherwise: other questions, choices, weights or bands. Such a score can’t be held against the others.',
        )}
      </p>
    </Section>
  )
}

function PartCell({ cell, part }: { cell: Part['cells'][number]; part: Part }) {
  const say = useSay()
  const format = useFormat()
  if (cell === null) return <span className="muted">{say('Not asked')}</span>
  if (cell.score === null) return <span className="muted">{say('Nothing counts')}</span>
  const best = cell.alike && part.spread !== null && part.spread >= 0.05 && cell.score === bestOf(part)
  return (
    <>
      <span className={best ? 'm font-medium' : cell.alike ? undefined : 'muted'}>{format.score(cell.score)}</span>
      {cell.maturity === null ? null : <> {say(maturityWords[cell.maturity])}</>}
      {best ? <span className="muted"> {say('(highest)')}</span> : null}
      <span className="sub2">
        {cell.alike
          ? say('{points} points', { points: format.number(cell.points, 1) })
          : say('asked otherwise, {points} points', { points: format.number(cell.points, 1) })}
      </span>
    </>
  )
}

const bestOf = (part: Part): number =>
  Math.max(...part.cells.flatMap((cell) => (cell?.alike && cell.score !== null ? [cell.score] : [])))

const stepWords = english({
  content: 'Other questions and rules',
  facts: 'Other facts of the engagement',
  answers: 'Other answers',
  evidence: 'Other evidence',
  review: 'Other reviews and exceptions',
})

/** What the way from the first engagement to each of the others is made of. */
export function CompareWays({ comparison }: { readonly comparison: Compared }) {
  const say = useSay()
  const format = useFormat()
  const [first] = comparison.columns.filter(({ scored }) => scored !== null)
  const others = comparison.columns.filter(({ scored }) => scored?.way != null)
  if (!first || others.length === 0) return null
  const change = (value: number | undefined) => (value === undefined ? '–' : format.change(value, 1))
  const steps = ['content', 'facts', 'answers', 'evidence', 'review'] as const
  return (
    <Section
      id="ways"
      title={say('What the differences are made of')}
      aside={say('Points of the score before limits, against {vendor}', { vendor: first.vendorName })}
    >
      <CompareTable label={say('Points by their cause')} columns={others}>
        {steps.map((by) => (
          <CompareRow
            key={by}
            head={say(stepWords[by])}
            cells={others.map(({ scored }) => change(scored?.way?.steps.find((step) => step.by === by)?.change))}
          />
        ))}
        <CompareRow
          head={say('Together')}
          cells={others.map(({ engagementId, scored }) => (
            <b key={engagementId}>{change(scored?.way?.change)}</b>
          ))}
        />
      </CompareTable>
      <p className="small muted pt-2">
        {say('Each step scores everything anew, in this order: what is asked, facts, answers, evidence, reviews.')}
      </p>
    </Section>
  )
}
