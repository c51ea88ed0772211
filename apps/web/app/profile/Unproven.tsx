import { Section, TextLink, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { provenThatHolds } from './limit-words'
import type { Focus, Profile } from './profile-types'

type Props = { readonly profile: Profile; readonly focus: Focus; readonly alone?: boolean }

/** Where too little is proven to be rated higher: what raises that stands before the answers. `alone` gives it the heading. */
export function Unproven({ profile, focus, alone = false }: Props) {
  const say = useSay()
  const format = useFormat()
  const held = provenThatHolds(focus.rating.limits)
  if (held === undefined) return null
  const { min, is } = held.floor
  const words = (
    <div className="stack-2">
      <p>
        {say(
          'Held at {limit}: {share} of the score is proven, and {min} is asked for. Reviewing answers and accepting current evidence raise that share.',
          { limit: held.limit ?? '', share: format.percent(is), min: format.percent(min) },
        )}
      </p>
      {profile.at === 'current' ? (
        <p className="row">
          {profile.may.review ? (
            <TextLink href={`/reviews/${focus.assessmentId}`}>{say('Review answers')}</TextLink>
          ) : null}
          <TextLink href={`/engagements/${profile.head.engagementId}/evidence`}>{say('Open the evidence')}</TextLink>
        </p>
      ) : null}
    </div>
  )
  return alone ? (
    <Section id="raise" title={say('What would raise it')}>
      {words}
    </Section>
  ) : (
    words
  )
}
