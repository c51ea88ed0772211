import { ButtonLink, EmptyState, useSay } from '@rantai/ui'
import type { ChaseView } from '@rantai/use-cases/invitations/chase.schema'

/** Why nothing is listed, and where to go on. */
export function NothingWaits({ view }: { readonly view: ChaseView }) {
  const say = useSay()
  if (view === 'waiting' || view === 'everything') {
    return (
      <EmptyState
        title={say('Nobody is waiting')}
        action={<ButtonLink href="/vendors">{say('Go to the vendors')}</ButtonLink>}
      >
        {say(
          'Describe an engagement with a vendor and send its questions: whoever is to act next stands here, and for how long.',
        )}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={say('Nothing in this view')}
      action={<ButtonLink href="/chase">{say('Everyone who waits')}</ButtonLink>}
    >
      {view === 'late' ? say('No vendor is past its due date, and no review is overdue.') : null}
      {view === 'us' ? say('Nothing waits for your organisation.') : null}
      {view === 'bounced' ? say('Every mail arrived, as far as is known.') : null}
    </EmptyState>
  )
}
