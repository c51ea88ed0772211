import { ButtonLink, ProgressBar, TextLink, TierBadge, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { tierWords } from '../profile/profile-words'
import { languageOfName } from '../vendors/name-language'
import type { ReviewPage } from './review-types'
import type { QueuePlace } from './use-queue-place'

type Props = {
  readonly page: ReviewPage
  readonly queue: QueuePlace | undefined
  /** What leads back to the same place of the queue. */
  readonly back: string
  readonly decideHref: string | undefined
}

/** Whose answers these are, where they stand in the queue, how far the review is, and what comes after it. */
export function ReviewHead({ page, queue, back, decideHref }: Props) {
  const say = useSay()
  const format = useFormat()
  const { counts, vendorName, engagementTitle } = page
  const share = (count: number) => (counts.all === 0 ? 0 : count / counts.all)
  const looked = counts.accepted + counts.adjusted + counts.returned
  return (
    <div className="page reviewhead">
      <div className="phead">
        <div>
          <p className="crumb">
            <TextLink href={`/reviews${back}`}>{say('Review queue')}</TextLink>
            {queue?.at === undefined ? null : (
              <span>{say('{at} of {of}', { at: format.number(queue.at), of: format.number(queue.of) })}</span>
            )}
            <span aria-hidden="true">/</span>
            <TextLink href={`/engagements/${page.engagementId}`}>{say('Profile')}</TextLink>
          </p>
          <h1 className="t" lang={languageOfName(vendorName)}>
            {vendorName}
          </h1>
          <p className="row">
            <span lang={languageOfName(engagementTitle)}>{engagementTitle}</span>
            <TierBadge tier={page.tier ?? 'unknown'} label={say(tierWords[page.tier ?? 'unknown'])} />
            <span className="muted">
              {say('Submitted {date}, {ago}', {
                date: format.date(page.submittedAt),
                ago: format.relative(page.submittedAt),
              })}
            </span>
          </p>
        </div>
        <div className="stack-2 small">
          <p className="row between">
            <b className="m">{say('{looked} of {all} looked at', { looked, all: counts.all })}</b>
            <span>
              {say('Score {score}, {band, select, none {no band} other {{band}}}', {
                score: page.overall.capped === null ? '–' : format.score(page.overall.capped),
                band: page.overall.band ?? 'none',
              })}
            </span>
          </p>
          <ProgressBar
            tall
            parts={[
              { share: share(counts.accepted) },
              { share: share(counts.returned), tone: 'warning' },
              { share: share(counts.adjusted), tone: 'info' },
            ]}
          />
          <p className="muted">
            {say('{accepted} accepted, {returned} returned, {adjusted} adjusted', {
              accepted: counts.accepted,
              returned: counts.returned,
              adjusted: counts.adjusted,
            })}
          </p>
          {page.assessingState === 'decided' ? (
            <p>{say('Decided. What you set now moves the current score; the decided one stays.')}</p>
          ) : null}
          <p className="row">
            {decideHref === undefined ? null : (
              <ButtonLink kind={looked === counts.all ? 'primary' : 'plain'} href={decideHref} keyHint="D">
                {say('Decide')}
              </ButtonLink>
            )}
            {queue?.next === undefined ? null : (
              <ButtonLink kind="quiet" href={queue.next.href} keyHint="N" title={nextWords(queue.next)}>
                {say('Next in the queue')}
              </ButtonLink>
            )}
          </p>
        </div>
      </div>
    </div>
  )
}

const nextWords = ({ vendorName, engagementTitle }: NonNullable<QueuePlace['next']>) =>
  `${vendorName}, ${engagementTitle}`
