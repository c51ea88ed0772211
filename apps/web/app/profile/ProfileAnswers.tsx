import { EmptyState, Section, TextLink, useSay } from '@rantai/ui'
import { english, type Say } from '@rantai/ui/words'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { sentence } from './profile-words'
import type { AnswerRow, Focus, Profile } from './profile-types'
import { valueWords, type CountryNames } from './value-words'

type Component = Focus['rating']['components'][number]

/** Every answer with what it adds to the score and why. */
export function ProfileAnswers({ profile }: { profile: Profile }) {
  const say = useSay()
  const { focus } = profile
  const format = useFormat()
  if (!focus)
    return (
      <EmptyState title={say('No answers yet')}>{say('They appear here once the vendor has sent them.')}</EmptyState>
    )
  return (
    <>
      <Counted counts={focus.rating.questions} />
      {focus.rating.components.map((component) => {
        const rows = focus.answers.filter((row) => row.component === component.id)
        if (rows.length === 0) return null
        return (
          <Section
            key={component.id}
            id={component.id}
            title={component.title}
            aside={
              component.score === null
                ? say('not scored')
                : say('score {score}, weight {weight}, {points} points', {
                    score: format.score(component.score),
                    weight: format.number(component.weight),
                    points: format.number(component.points, 2),
                  })
            }
          >
            <div
              className="tw"
              tabIndex={0}
              role="region"
              aria-label={say('Answers: {component}', { component: component.title })}
            >
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say('Question and answer')}</th>
                    <th scope="col" className="num">
                      {say('Value')}
                    </th>
                    <th scope="col" className="num desk">
                      {say('Weight')}
                    </th>
                    <th scope="col" className="num">
                      {say('Points')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <Row
                      key={row.id}
                      row={row}
                      countries={profile.countries}
                      reviewHref={`/reviews/${focus.assessmentId}/${row.id}`}
                    />
                  ))}
                </tbody>
              </table>
            </div>
            <Arithmetic component={component} rows={rows} focus={focus} />
          </Section>
        )
      })}
    </>
  )
}

/** How many questions the vendor was asked, and how many besides take their value from one of those. */
function Counted({ counts }: { counts: Focus['rating']['questions'] }) {
  const say = useSay()
  const { asked, covered } = counts
  return (
    <p className="small muted mt-4">
      {say('{asked, plural, one {# question} other {# questions}} asked.', { asked })}
      {covered === 0 ? null : (
        <>
          {' '}
          {say(
            '{covered, plural, one {# more is listed that another pack has too: not asked twice, it takes its value from the one that was} other {# more are listed that another pack has too: not asked twice, they take their value from the one that was}}.',
            { covered },
          )}
        </>
      )}
    </p>
  )
}

/** How the questions above make the component's score, and that the points. */
function Arithmetic({ component, rows, focus }: { component: Component; rows: readonly AnswerRow[]; focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  if (component.score === null) return null
  const counting = rows.filter((row) => row.value !== null && row.weight !== null)
  const weights = counting.reduce((sum, row) => sum + (row.weight ?? 0), 0)
  const weighed = counting.reduce((sum, row) => sum + (row.weight ?? 0) * (row.value ?? 0), 0)
  return (
    <p className="small muted">
      {say(
        'Score {score} = 100 × {weighed} (each value × its weight) ÷ {weights} (the weights that count). Points {points} = {score} × {weight} ÷ {allWeights} (the weights of all components).',
        {
          score: format.score(component.score),
          weighed: format.number(weighed, 2),
          weights: format.number(weights, 1),
          points: format.number(component.points, 2),
          weight: format.number(component.weight),
          allWeights: format.number(focus.rating.sum.weight),
        },
      )}
    </p>
  )
}

const adjustmentWords = english({
  review: 'From {from} to {to}: a reviewer set another value.',
  evidence: 'From {from} to {to}: required evidence is missing or no longer current.',
})

const evidenceWords = english({
  notRequired: null,
  missing: 'Required evidence is missing or no longer current.',
  current: 'Evidence is there, nobody accepted it yet.',
  accepted: 'Evidence accepted.',
})

type RowProps = { readonly row: AnswerRow; readonly countries: CountryNames; readonly reviewHref: string }

function Row({ row, countries, reviewHref }: RowProps) {
  const say = useSay()
  const format = useFormat()
  const number = (value: number | null, digits: number) => (value === null ? '–' : format.number(value, digits))
  return (
    <tr id={row.id}>
      <th scope="row">
        <TextLink className="vn" href={reviewHref}>
          {row.title}
        </TextLink>
        <span className="sub2">
          {row.answeredOn === null
            ? row.id
            : say('{question}, answered {date} by {name}', {
                question: row.id,
                date: format.date(row.answeredOn),
                name: row.authorName ?? '',
              })}
        </span>
        <span className="sub2 m">{saidIn(format, row, countries)}</span>
        {row.comment === null ? null : <span className="sub2">“{row.comment}”</span>}
        <Why row={row} reviewHref={reviewHref} />
      </th>
      <td className="num">{number(row.value, 2)}</td>
      <td className="num desk">
        {number(row.weight, row.weight !== null && Number.isInteger(row.weight) ? 0 : 1)}
        {row.multipliers.map((each) => (
          <span key={each} className="sub2">
            {each}
          </span>
        ))}
      </td>
      <td className="num">{number(row.points, 2)}</td>
    </tr>
  )
}

function saidIn(format: Formats, row: AnswerRow, countries: CountryNames): string {
  const { say } = format
  const { reviewed } = row
  if (row.claim !== null) {
    const claim = valueWords(format, row.claim, countries)
    const value = reviewed?.value == null ? claim : valueWords(format, reviewed.value, countries)
    return reviewed === null || value === claim
      ? claim
      : say('Claims {claim}; {name} set {value}', { claim, name: reviewed.by, value })
  }
  if (row.notApplicable !== null) return say('Says it doesn’t apply: {reason}', { reason: row.notApplicable })
  return row.status === 'undecided' ? say('Not decided whether it applies') : say('Not answered')
}

const reviewedIn = (say: Say, { by, reason }: NonNullable<AnswerRow['reviewed']>): string =>
  reason === null
    ? say('Reviewed by {name}.', { name: by })
    : say('Reviewed by {name}: {reason}', { name: by, reason: sentence(reason) })

function Why({ row, reviewHref }: { row: AnswerRow; reviewHref: string }) {
  const say = useSay()
  const format = useFormat()
  const lines = [
    row.status === 'notApplicableAccepted' ? say('Accepted as not applicable: it leaves the score.') : null,
    row.status === 'notScored' ? say('Not scored.') : null,
    row.copiedFrom === null ? null : say('Takes its value from {question}.', { question: row.copiedFrom }),
    row.reviewed === null ? null : reviewedIn(say, row.reviewed),
    ...row.adjustments.map((each) =>
      say(adjustmentWords[each.kind], { from: format.number(each.from, 2), to: format.number(each.to, 2) }),
    ),
  ].filter((line): line is string => line !== null)
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="sub2">
          {line}
        </span>
      ))}
      {evidenceWords[row.evidence] === null ? null : (
        <span className="sub2">
          <TextLink href={`${reviewHref}#evidence`}>{say(evidenceWords[row.evidence] ?? '')}</TextLink>
        </span>
      )}
    </>
  )
}
