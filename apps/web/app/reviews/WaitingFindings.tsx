import { TwoLines, useSay } from '@rantai/ui'
import { BesideQueue } from './BesideQueue'
import type { WaitingFinding } from './review-types'

/** Findings that vendors answered, and those that are late. */
export function WaitingFindings({ findings }: { readonly findings: readonly WaitingFinding[] }) {
  const say = useSay()
  return (
    <BesideQueue
      id="findings"
      title={say('Findings answered or late')}
      rows={findings.map((row) => ({ ...row, late: !row.answered }))}
      rowKey={({ id }) => id}
      name={{
        head: say('Finding'),
        cell: ({ id, engagementId, title }) => (
          <TwoLines name={title} href={`/engagements/${engagementId}/findings#finding-${id}`} whole />
        ),
      }}
      more={[
        {
          id: 'turn',
          head: say('Whose turn'),
          narrow: 'who',
          cell: ({ answered }) => (answered ? say('Ours: the vendor answered') : say('The vendor’s: it is late')),
        },
      ]}
    />
  )
}
