import { ButtonLink, EmptyState } from '@rantai/ui'
import type { ChaseView } from '@rantai/use-cases/invitations/chase.schema'

/** Why nothing is listed, and where to go on. */
export function NothingWaits({ view }: { readonly view: ChaseView }) {
  if (view === 'waiting' || view === 'everything') {
    return (
      <EmptyState title="Nobody is waiting" action={<ButtonLink href="/vendors">Go to the vendors</ButtonLink>}>
        Describe an engagement with a vendor and send its questions: whoever is to act next stands here, and for how
        long.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="Nothing in this view" action={<ButtonLink href="/chase">Everyone who waits</ButtonLink>}>
      {view === 'late' ? 'No vendor is past its due date, and no review is overdue.' : null}
      {view === 'us' ? 'Nothing waits for your organisation.' : null}
      {view === 'bounced' ? 'Every mail arrived, as far as is known.' : null}
    </EmptyState>
  )
}
