import { Button, TextLink, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { compareAddress } from '../compare/compare-address'
import { whatIfAddress } from '../what-if/what-if-address'
import type { Focus, Profile } from './profile-types'

/** What can be done with a score: other answers tried, others put beside it, taken away to be reckoned again or shown. */
export function ScoreTools({ profile, focus }: { readonly profile: Profile; readonly focus: Focus }) {
  const say = useSay()
  const { engagementId } = profile.head
  const base = `/engagements/${engagementId}`
  const link = 'inline-block py-1'
  return (
    <div className="small">
      {profile.at === 'current' ? (
        <p>
          <TextLink href={whatIfAddress(engagementId)} className={link}>
            {say('Try other answers')}
          </TextLink>
        </p>
      ) : null}
      <p>
        <TextLink href={compareAddress([engagementId])} className={link}>
          {say('Compare with others')}
        </TextLink>
      </p>
      <p>
        <TextLink href={`${base}/score-input/${focus.assessmentId}/${profile.at}`} download className={link}>
          {say('Export the score input')}
        </TextLink>
      </p>
      {profile.may.decide ? <SignedBundle profile={profile} focus={focus} /> : null}
    </div>
  )
}

/** The kept score as a signed file: a plain form, for signing is written down. The decided one, else the one that was sent. */
function SignedBundle({ profile, focus }: { readonly profile: Profile; readonly focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const { head } = profile
  const [decision] = head.decisions
  const which = decision ? 'decided' : 'submitted'
  const assessmentId = decision?.assessmentId ?? focus.assessmentId
  const asOf = decision ? (head.scores.at(-1)?.asOf ?? decision.decidedAt) : focus.submission.submittedAt
  return (
    <details>
      <summary className="py-1">{say('Show a score to others')}</summary>
      <div className="stack-2 py-2">
        <p>
          {decision
            ? say(
                'One file with the score decided on {date}, the questions, facts and answers behind it, and your organisation’s signature.',
                {
                  date: format.date(asOf),
                },
              )
            : say(
                'One file with the score as the vendor sent it on {date}, the questions, facts and answers behind it, and your organisation’s signature.',
                {
                  date: format.date(asOf),
                },
              )}
        </p>
        <p>
          {say('Whoever gets it can reckon the score again and sees every changed byte, without an account here:')}{' '}
          <code>npm run -s score:verify -- FILE --key KEY</code>
        </p>
        <p>
          {say('The key stands in the file, and with its dates at this portal’s address /keys/ followed by the key.')}
        </p>
        <form method="post" action={`/engagements/${head.engagementId}/score-bundle/${assessmentId}/${which}`}>
          <Button type="submit">
            {decision ? say('Export the decided score, signed') : say('Export the submitted score, signed')}
          </Button>
        </form>
      </div>
    </details>
  )
}
