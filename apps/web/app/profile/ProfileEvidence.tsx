import { EmptyState, EvidenceChip, EvidenceList, Section, Sentence, TextLink, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import type { Focus, Profile } from './profile-types'

type Share = Focus['shares'][number]

/** Every file with the answers it stands for. */
export function ProfileEvidence({ profile }: { profile: Profile }) {
  const say = useSay()
  const { focus } = profile
  if (!focus || focus.shares.length === 0)
    return (
      <EmptyState title={say('No evidence yet')}>
        {say('Files appear here once the vendor has sent them with its answers.')}
      </EmptyState>
    )
  return (
    <Section
      title={say('Evidence')}
      aside={say('{count, plural, one {# file} other {# files}}', { count: focus.shares.length })}
    >
      <EvidenceList>
        {focus.shares.map((share) => (
          <Chip key={share.id} share={share} today={profile.today} reviewHref={`/reviews/${focus.assessmentId}`} />
        ))}
      </EvidenceList>
    </Section>
  )
}

function Chip({ share, today, reviewHref }: { share: Share; today: string; reviewHref: string }) {
  const say = useSay()
  const format = useFormat()
  const expired = share.expiresOn !== null && share.expiresOn < today
  const state = share.revoked || share.state === 'rejected' ? 'refused' : expired ? 'expiring' : 'valid'
  const lead = share.revoked
    ? say('Taken back by the vendor.')
    : share.state === 'rejected'
      ? say('Rejected: {reason}', { reason: share.reason ?? '' })
      : expired
        ? say('No longer current.')
        : share.state === 'accepted'
          ? say('Accepted.')
          : say('Not looked at yet.')
  const questions = share.questions.map((question, at) => (
    <span key={question}>
      {at > 0 ? ', ' : null}
      <TextLink href={`${reviewHref}/${question}#evidence`}>{question}</TextLink>
    </span>
  ))
  return (
    <EvidenceChip
      role="listitem"
      name={share.fileName}
      state={state}
      detailLead={lead}
      detail={
        <Sentence
          text={
            share.expiresOn === null
              ? 'No expiry given. {size}. For {questions}.'
              : 'Valid until {date}. {size}. For {questions}.'
          }
          values={{
            date: share.expiresOn === null ? '' : format.date(share.expiresOn),
            size: format.fileSize(share.byteSize),
            questions: <>{questions}</>,
          }}
        />
      }
      actions={
        share.revoked ? undefined : (
          <TextLink
            href={`/evidence/${share.id}`}
            download
            aria-label={say('Download {fileName}', { fileName: share.fileName })}
          >
            {say('Download')}
          </TextLink>
        )
      }
    />
  )
}
