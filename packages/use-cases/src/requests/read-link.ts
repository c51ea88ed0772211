import { linkRepository, type InvitationLink } from '@rantai/db'
import { z } from 'zod'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { hashToken } from '../links'

const summary = z.object({
  requesterName: z.string().catch(''),
  requesterEmail: z.string().nullable().catch(null),
  packs: z.array(z.object({ id: z.string(), title: z.string(), count: z.number(), why: z.string() })).catch([]),
  minutes: z.number().catch(0),
})

export type LinkState = 'valid' | 'superseded' | 'replaced' | 'recalled' | 'expired'

/** What whoever opens a vendor link is shown before pressing anything. */
export type LinkPage = {
  readonly state: LinkState
  readonly contactName: string
  readonly customerName: string
  readonly vendorName: string
  readonly title: string
  readonly description: string
  readonly dueOn: string
  readonly customerTimeZone: string
  readonly requesterName: string
  readonly requesterEmail: string | null
  readonly message: string | null
  readonly packs: readonly {
    readonly id: string
    readonly title: string
    readonly count: number
    readonly why: string
  }[]
  readonly questionCount: number
  /** Of these, how many the answers have opened beyond what each pack began with. */
  readonly openedCount: number
  readonly minutes: number
  readonly answeredCount: number
  readonly locale: string
  /** The contact before this one, whose unsent words stay with them until they agree; null when there is none. */
  readonly keptFrom: string | null
  /**
   * What there is to do: answer, look at what came back, send again what the vendor took back, nothing until the customer
   * replies to what it was told, nothing since it was sent, nothing since it was decided.
   */
  readonly standing: 'open' | 'returned' | 'takenBack' | 'told' | 'sent' | 'decided'
  /** How many answers came back. */
  readonly returnedCount: number
}

/** Shows a link and uses nothing up: scanners and previews may open it as often as they like. @throws UseCaseError notFound */
export async function readLink({ actor, deps }: Call, { token }: { readonly token: string }): Promise<LinkPage> {
  const scope = authorize(actor, 'public.openLink')
  const link = await deps.database.withScope(scope, (tx) =>
    linkRepository.findInvitationLink(tx, hashToken(token), deps.now()),
  )
  if (!link) throw new UseCaseError('notFound')
  const { state, summary: stored, assessingState: _, answeringState: __, ...shown } = link
  const { requesterName, requesterEmail, packs, minutes } = summary.parse(stored)
  return {
    ...shown,
    state: stateOf(state),
    requesterName,
    requesterEmail,
    packs,
    openedCount: Math.max(0, link.questionCount - packs.reduce((sum, { count }) => sum + count, 0)),
    minutes,
    standing: standingOf(link),
  }
}

/** A link that was used leads to the receipt and the decision after it as well: it is closed to answers alone. */
function stateOf(state: InvitationLink['state']): LinkState {
  return state === 'closed' ? 'valid' : state
}

function standingOf({ assessingState, answeringState, returnedCount }: InvitationLink): LinkPage['standing'] {
  if (assessingState === 'decided') return 'decided'
  if (returnedCount > 0) return 'returned'
  if (answeringState === 'amending') return 'takenBack'
  if (answeringState === 'declined' || answeringState === 'wantsTime') return 'told'
  return answeringState === 'submitted' ? 'sent' : 'open'
}
