import { ButtonLink, PageHeader, StatusPill, Tabs, useSay } from '@rantai/ui'
import type { Profile } from './profile-types'
import { openAssessmentOf, sentence, standingOf } from './profile-words'

type Part = 'rating' | 'answers' | 'evidence' | 'history' | 'chain'

/** Whose profile it is, where the assessment stands, and the parts of it. */
export function ProfileHeader({ profile, part }: { profile: Profile; part: Part }) {
  const say = useSay()
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
          { label: say('Vendors'), href: '/vendors' },
          { label: head.vendorName, href: `/vendors/${head.vendorId}` },
        ]}
        title={head.title}
        subtitle={
          <p className="row">
            <span>
              {head.ownerName === null
                ? head.vendorName
                : say('{vendor} Owner: {owner}', {
                    vendor: sentence(head.vendorName),
                    owner: sentence(head.ownerName),
                  })}
            </span>
            {standing ? (
              <StatusPill letter={standing.letter} tone={standing.tone}>
                {say(standing.words)}
              </StatusPill>
            ) : null}
          </p>
        }
        actions={
          <>
            {reviewable ? (
              <ButtonLink href={`/reviews/${focus.assessmentId}`}>{say('Review answers')}</ButtonLink>
            ) : null}
            {reviewable && !decided && may.decide ? (
              <ButtonLink kind="primary" href={`${base}/decide`}>
                {say('Decide')}
              </ButtonLink>
            ) : null}
            {isOpen && may.write && focus === null ? (
              <ButtonLink href={`${base}/intake`}>{say('Facts')}</ButtonLink>
            ) : null}
            {focus === null ? null : <ButtonLink href={`${base}/findings`}>{say('Findings')}</ButtonLink>}
            {isOpen ? <ButtonLink href={`${base}/scope`}>{say('What is asked')}</ButtonLink> : null}
            {isOpen && open ? (
              <ButtonLink href={`${base}/invitation`}>{say('Invitation and messages')}</ButtonLink>
            ) : null}
            {isOpen && !open && may.write ? (
              <ButtonLink kind={focus === null ? 'primary' : 'plain'} href={`${base}/invitation`}>
                {say('Invite the vendor')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <ProfileTabs base={base} part={part} at={at} asked={focus?.rating.questions.asked} />
    </>
  )
}

type TabsProps = {
  readonly base: string
  readonly part: Part
  /** What keeps the moment that is looked at, such as "?at=decided". */
  readonly at?: string
  readonly asked?: number | undefined
}

/** The parts of an engagement's profile. */
export function ProfileTabs({ base, part, at = '', asked }: TabsProps) {
  const say = useSay()
  return (
    <Tabs
      label={say('Parts of this profile')}
      tabs={[
        { label: say('Rating'), href: `${base}${at}`, current: part === 'rating' },
        { label: say('Answers'), href: `${base}/answers${at}`, current: part === 'answers', count: asked },
        { label: say('Evidence'), href: `${base}/evidence${at}`, current: part === 'evidence' },
        { label: say('Chain'), href: `${base}/chain`, current: part === 'chain' },
        { label: say('Decisions and history'), href: `${base}/history`, current: part === 'history' },
      ]}
    />
  )
}
