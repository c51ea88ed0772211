import { english, useSay } from '@rantai/ui'
import type { PictureNode } from '@rantai/use-cases'

const residualWords = english({
  low: 'Low residual',
  moderate: 'Moderate residual',
  high: 'High residual',
  critical: 'Critical residual',
})

/** What is said of a party in the picture to who doesn't see it. */
export function usePartyWords(): (node: PictureNode) => string {
  const say = useSay()
  return ({ name, kind, depth, residual, assessed }) =>
    [
      name,
      kind === 'engagement' ? say('Engagement') : say('step {depth}', { depth }),
      ...(residual === null ? [] : [say(residualWords[residual])]),
      ...(kind === 'party' && !assessed ? [say('nobody assessed it')] : []),
    ].join(', ')
}
