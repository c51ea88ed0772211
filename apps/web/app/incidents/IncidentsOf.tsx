import { ButtonLink, Notice, useSay } from '@rantai/ui'
import type { OpenIncidentOf } from '@rantai/use-cases'

/** Open incidents that reach an engagement through its chain, the gravest first. */
export function IncidentsOf({ incidents }: { readonly incidents: readonly OpenIncidentOf[] }) {
  const say = useSay()
  if (incidents.length === 0) return null
  return (
    <div className="stack-2 pt-4">
      {incidents.map(({ incidentId, title, severity }) => (
        <Notice
          key={incidentId}
          kind={severity === 'critical' || severity === 'high' ? 'danger' : 'warning'}
          title={say('An open incident reaches this engagement: {title}', { title })}
          actions={<ButtonLink href={`/incidents/${incidentId}`}>{say('See the incident')}</ButtonLink>}
        />
      ))}
    </div>
  )
}
