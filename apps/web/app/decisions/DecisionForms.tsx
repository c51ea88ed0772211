import { BandBadge, ButtonLink, Notice, PageHeader, RiskBadge, Sentence, TierBadge, useSay } from '@rantai/ui'
import type { DecisionPage } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { useFormat } from '../locale/use-format'
import { tierWords } from '../profile/profile-words'
import { DecideForm } from './DecideForm'
import { StandsAgainst } from './StandsAgainst'

type Props = { readonly page: DecisionPage; readonly answer: FormAnswer | undefined }

/** The page on which one assessment is decided. */
export function DecisionForms({ page, answer }: Props) {
  const say = useSay()
  return (
    <>
      <PageHeader
        crumbs={[{ label: page.vendorName, href: `/engagements/${page.engagementId}` }, { label: say('Decide') }]}
        title={page.engagementTitle}
        subtitle={<Standing page={page} />}
      />
      {page.decidable ? (
        <div className="split">
          <DecideForm page={page} answer={answer?.intent === 'exception' ? undefined : answer} />
          <StandsAgainst page={page} answer={answer?.intent === 'exception' ? answer : undefined} />
        </div>
      ) : (
        <Notice
          kind="info"
          title={
            page.assessingState === 'decided'
              ? say('This assessment is decided.')
              : say('The vendor took its answers back.')
          }
          actions={
            <ButtonLink href={`/engagements/${page.engagementId}/history`}>{say('Open the history')}</ButtonLink>
          }
        >
          {page.assessingState === 'decided'
            ? say('A decision stands for good. The next one comes with the next assessment.')
            : say('Decide once they are sent again.')}
        </Notice>
      )}
    </>
  )
}

function Standing({ page }: { page: DecisionPage }) {
  const say = useSay()
  const format = useFormat()
  return (
    <p className="row">
      <span>
        <Sentence
          text="Score <b>{score}</b>"
          values={{ score: page.capped === null ? '–' : Math.floor(page.capped + 1e-9) }}
          tags={{ b: (inner) => <b className="m">{inner}</b> }}
        />
      </span>
      <BandBadge band={page.band ?? 'none'} />
      <TierBadge tier={page.tier ?? 'unknown'} label={say(tierWords[page.tier ?? 'unknown'])} />
      <span className="row">
        {say('Residual')} <RiskBadge level={page.residual ?? 'unknown'} />
      </span>
      {page.confidence === null ? null : (
        <span>{say('{confidence} proven', { confidence: format.percent(page.confidence) })}</span>
      )}
    </p>
  )
}
