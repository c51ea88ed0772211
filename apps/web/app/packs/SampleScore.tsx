import { BandBadge, type Column, DataTable, DescriptionList, LimitList, Section, useSay } from '@rantai/ui'
import type { PackInput } from '@rantai/questionnaires'
import { useFormat } from '../locale/use-format'
import { raiseWords } from './raise-words'
import type { Simulated } from './use-simulation'

type Props = { readonly simulated: Simulated; readonly draft: PackInput }

/** The score of the answers given for trial, explained: components, limits, and what would raise it most. */
export function SampleScore({ simulated: { result, questionnaire }, draft }: Props) {
  const say = useSay()
  const format = useFormat()
  const figure = (value: number | null) => (value === null ? '–' : format.score(value))
  const { overall, rules } = result
  const act = 'act' as const
  const fired = [
    ...rules.caps
      .filter(({ state }) => state === 'fired')
      .map(({ id, cap, reason }) => ({
        id,
        letter: 'C',
        tone: act,
        title: say('At most {score}', { score: cap }),
        children: ` ${reason?.en ?? id}`,
      })),
    ...rules.floors
      .filter(({ missed }) => missed)
      .map(({ on, min }) => ({
        id: `floor ${on}`,
        letter: 'F',
        tone: act,
        title: say('At most {score}', { score: 69 }),
        children: ` ${say('{name} has to be at least {score}', { name: on, score: min })}`,
      })),
    ...rules.knockOuts
      .filter(({ state }) => state === 'fired')
      .map(({ id, reason }) => ({
        id,
        letter: 'K',
        tone: act,
        title: say('Not acceptable'),
        children: ` ${reason?.en ?? id}`,
      })),
  ]
  const open = [...result.caps.open, ...result.knockOuts.open]
  return (
    <Section title={say('Score of these questions alone')}>
      <div className="stack-6" aria-live="polite">
        <DescriptionList
          items={[
            {
              term: say('Score'),
              detail:
                overall.capped === null ? (
                  say('Nothing is scored')
                ) : (
                  <>
                    <b className="num">{figure(overall.capped)}</b>{' '}
                    {overall.band ? <BandBadge band={overall.band} /> : null}
                  </>
                ),
            },
            { term: say('Before limits'), detail: figure(overall.uncapped) },
            {
              term: say('Confidence'),
              detail: result.confidence === null ? '–' : format.percent(Math.floor(result.confidence * 100) / 100),
            },
          ]}
        />
        {fired.length > 0 ? <LimitList items={fired} /> : null}
        {open.length > 0 ? (
          <p className="small muted">{say('Not decided yet: {rules}.', { rules: open.join(', ') })}</p>
        ) : null}
        <ComponentTable result={result} questionnaire={questionnaire} />
        <Improvements result={result} draft={draft} />
      </div>
    </Section>
  )
}

type Row = { readonly id: string; readonly title: string; readonly weight: number; readonly score: number | null }

function ComponentTable({ result, questionnaire }: Pick<Simulated, 'result' | 'questionnaire'>) {
  const say = useSay()
  const format = useFormat()
  const rows: Row[] = questionnaire.components.map(({ id, title, weight, multiplier }) => ({
    id,
    title: title?.en || id,
    weight: weight * (multiplier?.factor ?? 1),
    score: result.components[id]?.score ?? null,
  }))
  const columns: Column<Row>[] = [
    { id: 'title', head: say('Component'), rowHeader: true, narrow: 'title', cell: (row) => row.title },
    { id: 'weight', head: say('Weight'), numeric: true, wideOnly: true, cell: (row) => format.number(row.weight) },
    {
      id: 'score',
      head: say('Score'),
      numeric: true,
      narrow: 'badge',
      cell: (row) => (row.score === null ? '–' : Math.floor(row.score * 100 + 1e-9)),
    },
  ]
  return <DataTable caption={say('Score by component')} columns={columns} rows={rows} rowKey={(row) => row.id} />
}

/** At most this many; the rest raises it less. */
const SHOWN = 3

function Improvements({ result, draft }: Pick<Simulated, 'result'> & { readonly draft: PackInput }) {
  const say = useSay()
  const format = useFormat()
  const texts = new Map(draft.questions.map(({ id, text }) => [id, text.en]))
  const best = result.improvements.slice(0, SHOWN)
  if (best.length === 0) return null
  return (
    <div className="stack-2">
      <h3>{say('What would raise it most')}</h3>
      <ol className="stack-2 list-decimal pl-5">
        {best.map((each) => (
          <li key={each.question}>
            <span className="break-words">{texts.get(each.question) ?? each.question}</span>{' '}
            <span className="small muted">{raiseWords(format, result.overall, each)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
