import { BandBadge, ConfidenceMeter, Notice, RiskBadge, Section, TierBadge, useSay } from '@rantai/ui'
import { Fragment, type ReactNode } from 'react'
import { useFormat } from '../locale/use-format'
import { limitTitle } from '../profile/limit-words'
import { CompareRow, CompareTable } from './CompareTable'
import type { Column, Compared, Scored } from './compare-types'
import { differenceWords, variantWords } from './difference-words'

/** Score, band, what is proven, tier and residual, what was asked, and what limits each. */
export function CompareScores({ comparison }: { readonly comparison: Compared }) {
  const say = useSay()
  const format = useFormat()
  const { columns } = comparison
  const cells = (of: (scored: Scored) => ReactNode) =>
    columns.map(({ engagementId, scored }) => (
      <Fragment key={engagementId}>{scored === null ? <span className="muted">–</span> : of(scored)}</Fragment>
    ))
  return (
    <Section title={say('Scores')} aside={say('As of {date}', { date: format.date(comparison.asOf, 'long') })}>
      <CompareTable label={say('Scores of the engagements')} columns={columns} removable>
        <CompareRow
          head={say('Score, band')}
          cells={columns.map(({ engagementId, scored }) => (
            <ScoreCell key={engagementId} scored={scored} />
          ))}
        />
        <CompareRow
          head={say('Before limits')}
          cells={cells(({ score }) => (score.uncapped === null ? '–' : format.score(score.uncapped)))}
        />
        <CompareRow
          head={say('Proven')}
          sub={say('by review or accepted evidence')}
          cells={cells(({ score }) => (score.confidence === null ? '–' : <ConfidenceMeter share={score.confidence} />))}
        />
        <CompareRow
          head={say('Inherent tier')}
          cells={cells(({ score }) => (
            <TierBadge tier={score.tier ?? 'unknown'} />
          ))}
        />
        <CompareRow
          head={say('Residual')}
          cells={cells(({ score }) => (
            <RiskBadge level={score.residual ?? 'unknown'} />
          ))}
        />
        <CompareRow
          head={say('Limits and knock-outs')}
          cells={cells((scored) => (
            <Limits scored={scored} />
          ))}
        />
        <CompareRow
          head={say('Asked')}
          cells={cells((scored) => (
            <Asked scored={scored} />
          ))}
        />
        <CompareRow
          head={say('Sent')}
          cells={cells(({ submittedAt, decided }) => (
            <>
              {format.date(submittedAt)}
              <span className="sub2">{decided ? say('decided') : say('not decided')}</span>
            </>
          ))}
        />
      </CompareTable>
    </Section>
  )
}

function ScoreCell({ scored }: { readonly scored: Column['scored'] }) {
  const say = useSay()
  if (scored === null) return <span className="muted">{say('No answers yet')}</span>
  return (
    <span className="row">
      <b className="text-xl">{scored.score.shown ?? '–'}</b>
      <BandBadge band={scored.score.band ?? 'none'} />
    </span>
  )
}

function Limits({ scored }: { readonly scored: Scored }) {
  const say = useSay()
  const format = useFormat()
  if (scored.limits.length === 0) return <span className="muted">{say('None in force')}</span>
  return (
    <ul className="stack-2">
      {scored.limits.map((limit) => (
        <li key={`${limit.kind} ${limit.id}`} className={limit.state === 'fired' ? undefined : 'muted'}>
          {limit.state === 'open'
            ? say('Open: {title}', { title: limitTitle(format, limit) })
            : limit.state === 'waived'
              ? say('Set aside: {title}', { title: limitTitle(format, limit) })
              : limitTitle(format, limit)}
        </li>
      ))}
    </ul>
  )
}

function Asked({ scored }: { readonly scored: Scored }) {
  const say = useSay()
  return (
    <>
      <ul>
        {scored.packs.map((pack) => (
          <li key={pack.id}>
            {pack.title} <span className="muted">{pack.version}</span>
          </li>
        ))}
      </ul>
      <span className="sub2">{say(variantWords[scored.variant])}</span>
    </>
  )
}

/** Whether the scores are one measure, and if not, what keeps them from being one. */
export function Measure({ columns }: { readonly columns: readonly Column[] }) {
  const say = useSay()
  const scored = columns.filter((column) => column.scored !== null)
  if (scored.length < 2) return null
  const [first] = scored
  const others = scored.flatMap((column) => {
    const differences = column.scored?.differences ?? []
    return differences.length === 0 ? [] : [{ column, differences }]
  })
  if (others.length === 0) {
    return (
      <Notice kind="success">
        {say('All were asked the same questions and are scored by the same rules: their scores are one measure.')}
      </Notice>
    )
  }
  return (
    <Notice kind="warning" title={say('Not all of these scores are one measure')}>
      <p>
        {say('Measured by {vendor}, the first. Where the parts were asked otherwise, that is said and not compared.', {
          vendor: first?.vendorName ?? '',
        })}
      </p>
      <ul className="stack-2 pt-2">
        {others.map(({ column, differences }) => (
          <li key={column.engagementId}>
            <b className="m">{column.vendorName}</b>{' '}
            {differences.map((difference) => differenceWords(say, difference)).join(' ')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
