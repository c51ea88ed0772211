import { ButtonLink, PageHeader, StatusPill, Tabs } from '@rantai/ui'
import type { Profile } from './profile-types'
import { openAssessmentOf, sentence, standingOf } from './profile-words'

type Part = 'rating' | 'answers' | 'evidence' | 'history'

/** Whose profile it is, where the assessment stands, and the parts of it. */
export function ProfileHeader({ profile, part }: { profile: Profile; part: Part }) {
  const { head, focus, may } = profile
  const base = `/engagements/${head.engagementId}`
  const open = openAssessmentOf(head)
  const standing = open ? standingOf(open) : undefined
  const isOpen = head.state === 'open'
  const reviewable = may.review && focus !== null
  const decided = focus?.assessingState === 'decided'
  const at = profile.at === 'decided' ? '?at=decided' : ''
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Vendors', href: '/vendors' },
          { label: head.vendorName, href: `/vendors/${head.vendorId}` },
        ]}
        title={head.title}
        subtitle={
          <p className="row">
            <span>
              {head.vendorName}
              {head.ownerName === null
                ? ''
                : `${head.vendorName.endsWith('.') ? '' : '.'} ${sentence(`Owner: ${head.ownerName}`)}`}
            </span>
            {standing ? (
              <StatusPill letter={standing.letter} tone={standing.tone}>
                {standing.words}
              </StatusPill>
            ) : null}
          </p>
        }
        actions={
          <>
            {reviewable ? <ButtonLink href={`/reviews/${focus.assessmentId}`}>Review answers</ButtonLink> : null}
            {reviewable && !decided && may.decide ? (
              <ButtonLink kind="primary" href={`${base}/decide`}>
                Decide
              </ButtonLink>
            ) : null}
            {isOpen && may.write && focus === null ? <ButtonLink href={`${base}/intake`}>Facts</ButtonLink> : null}
            {isOpen ? <ButtonLink href={`${base}/scope`}>What is asked</ButtonLink> : null}
            {isOpen && open ? <ButtonLink href={`${base}/invitation`}>Invitation and messages</ButtonLink> : null}
            {isOpen && !open && may.write ? (
              <ButtonLink kind={focus === null ? 'primary' : 'plain'} href={`${base}/invitation`}>
                Invite the vendor
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Tabs
        label="Parts of this profile"
        tabs={[
          { label: 'Rating', href: `${base}${at}`, current: part === 'rating' },
          {
            label: 'Answers',
            href: `${base}/answers${at}`,
            current: part === 'answers',
            count: focus?.rating.questions.asked,
          },
          { label: 'Evidence', href: `${base}/evidence${at}`, current: part === 'evidence' },
          { label: 'Decisions and history', href: `${base}/history`, current: part === 'history' },
        ]}
      />
    </>
  )
}
