import { DataTable, Section, StatusPill, TextLink, TwoLines, useSay } from '@rantai/ui'
import type { ContractDetails, ShownLine } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { deviationWords, relationshipWords, resultWords } from './words'

type Props = {
  readonly contract: Pick<ContractDetails, 'id' | 'lines' | 'coverage' | 'relationship'>
  readonly mayReview: boolean
}

/** Every key with what was found; a press opens it to be looked at. */
export function ClauseTable({ contract: { id, lines, coverage, relationship }, mayReview }: Props) {
  const say = useSay()
  const format = useFormat()
  const { model, extra, open } = coverage
  const sums = [
    model.percent === null
      ? undefined
      : say('{percent, number} % of the model clauses ({points, number} of {most, number} points)', {
          percent: model.percent,
          points: model.points,
          most: model.most,
        }),
    extra.percent === null
      ? undefined
      : say('{percent, number} % of what is asked beyond them', { percent: extra.percent }),
    say('{count, plural, =0 {all looked at} other {# not looked at}}', { count: open.length }),
  ]
  return (
    <Section id="coverage" title={say('Clauses')} aside={sums.filter(Boolean).join(' · ')}>
      {coverage.borrowed ? (
        <p className="muted small">
          {say('The model clauses have no part for {relationship}. It is held against {measured}.', {
            relationship: say(relationshipWords[relationship] ?? ''),
            measured: say(relationshipWords[coverage.measuredAs] ?? ''),
          })}
        </p>
      ) : null}
      <DataTable
        caption={say('Clauses')}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'topic',
            head: say('Topic'),
            rowHeader: true,
            narrow: 'title',
            cell: (line) => (
              <TwoLines
                name={line.topic}
                lang="en"
                href={mayReview ? `/contracts/${id}?clause=${line.key}#clause` : undefined}
                second={
                  <span className="font-normal">
                    {line.key}
                    {line.mustHave ? ` · ${say('must be there')}` : null}
                    {line.optional === 'addOn' ? ` · ${say('left to the parties')}` : null}
                  </span>
                }
              />
            ),
          },
          { id: 'result', head: say('Result'), narrow: 'status', cell: (line) => <Result line={line} /> },
          {
            id: 'place',
            head: say('Stands at'),
            narrow: 'who',
            cell: ({ finding }) => finding?.place || <span className="muted">–</span>,
          },
          {
            id: 'deviation',
            head: say('Against the model'),
            wideOnly: true,
            cell: ({ finding }) =>
              finding?.deviation ? say(deviationWords[finding.deviation] ?? '') : <span className="muted">–</span>,
          },
          {
            id: 'reviewer',
            head: say('Looked at by'),
            wideOnly: true,
            cell: ({ finding }) =>
              finding === null ? (
                <span className="muted">{say('Nobody yet')}</span>
              ) : (
                <TwoLines name={finding.reviewerName} second={format.date(finding.reviewedAt, 'short')} />
              ),
          },
          ...(mayReview
            ? [
                {
                  id: 'act',
                  head: '',
                  numeric: true,
                  narrow: 'due' as const,
                  cell: (line: ShownLine) => (
                    <TextLink href={`/contracts/${id}?clause=${line.key}#clause`}>
                      {line.finding === null ? say('Look at it') : say('Change')}
                    </TextLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

function Result({ line }: { readonly line: ShownLine }) {
  const say = useSay()
  const words = line.result === null ? undefined : resultWords[line.result]
  if (words === undefined) return <span className="muted">{say('Not looked at')}</span>
  const fails = line.mustHave && (line.result === 'absent' || line.result === 'notRelevant')
  const tone = line.result === 'absent' && !fails ? 'attention' : words.tone
  return (
    <StatusPill letter={words.letter} tone={tone}>
      {say(words.word)}
    </StatusPill>
  )
}
