import type { AnsweringOverview } from '@rantai/use-cases'

/** What became of answers that were sent, oldest first. `at` is null where it wasn't written down. */
export type SentStep =
  | {
      readonly kind: 'sent'
      readonly at: string
      readonly number: number
      readonly name: string
      readonly stands: boolean
    }
  | { readonly kind: 'returned'; readonly at: string; readonly count: number }
  | { readonly kind: 'reading' | 'decided' | 'takenBack'; readonly at: string | null }

type Told = Pick<AnsweringOverview, 'receipts' | 'messages' | 'assessingState' | 'assessingStateAt'>

/**
 * The steps of an assessment since its answers were sent first: each sending, each time that questions came back, and where
 * the customer stands now. Empty before, and for whoever holds a part.
 */
export function sentSteps({ receipts, messages, assessingState, assessingStateAt }: Told): SentStep[] {
  const last = receipts.at(-1)
  if (!last) return []
  const steps = receipts.flatMap(({ number, submittedAt, attestedName }, place): SentStep[] => {
    const from = Date.parse(submittedAt)
    const until = Date.parse(receipts[place + 1]?.submittedAt ?? '9999-12-31')
    const came = messages.filter(
      ({ kind, at }) => kind === 'returned' && Date.parse(at) >= from && Date.parse(at) < until,
    )
    const sent = { kind: 'sent', at: submittedAt, number, name: attestedName, stands: number === last.number } as const
    const latest = came.at(-1)
    return latest === undefined
      ? [sent]
      : [sent, { kind: 'returned', at: latest.at, count: new Set(came.map(({ questionId }) => questionId)).size }]
  })
  const now = { inReview: 'reading', decided: 'decided', recalled: 'takenBack', cancelled: 'takenBack' } as const
  const standing = now[assessingState as keyof typeof now]
  return standing === undefined ? steps : [...steps, { kind: standing, at: assessingStateAt }]
}
