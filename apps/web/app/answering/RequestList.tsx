import { TextLink } from '@rantai/ui'
import { useFormat } from '../locale/use-format'

type Request = {
  readonly assessmentId: string
  readonly customerName: string
  readonly title: string
  readonly dueOn: string
  readonly answeringState: string
  readonly assessingState: string
  readonly answeredCount: number
  readonly questionCount: number
}

/** What each customer asked about, until when, and how far it is. */
export function RequestList({ requests }: { readonly requests: readonly Request[] }) {
  const format = useFormat()
  return (
    <ul>
      {requests.map((request) => (
        <li key={request.assessmentId} className="q stack-2">
          <h2>
            <TextLink href={`/answer/${request.assessmentId}`}>{request.title}</TextLink>
          </h2>
          <p>For {request.customerName}</p>
          <p className="muted">
            {standing(request)}
            {isOpen(request) ? ` · due ${format.date(request.dueOn, 'long')}, ${format.relative(request.dueOn)}` : ''}
          </p>
        </li>
      ))}
    </ul>
  )
}

const isOpen = ({ answeringState, assessingState }: Request): boolean =>
  assessingState === 'returned' || (answeringState !== 'submitted' && assessingState !== 'decided')

function standing(request: Request): string {
  const { answeringState, assessingState, answeredCount, questionCount } = request
  if (assessingState === 'decided') return 'Decided'
  if (assessingState === 'returned' && answeringState !== 'submitted') return 'Sent back: some answers need you again'
  if (answeringState === 'submitted') return assessingState === 'inReview' ? 'Sent, being read' : 'Sent'
  if (answeringState === 'declined') return 'You said that it doesn’t fit'
  if (answeringState === 'wantsTime') return 'You asked for more time'
  return `${answeredCount} of ${questionCount} answered`
}
