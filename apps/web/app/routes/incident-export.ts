import type { LoaderFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'
import { download } from '../vendors/download'

/** Everything that is kept of an incident, as JSON; moments in UTC. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { members: _members, now, ...incident } = await api.incidents.read({ id: args.params.incidentId ?? '' })
  const made = JSON.stringify({ madeAt: now, ...incident }, null, 2)
  return download(made, { name: `incident-${incident.id}.json`, type: 'application/json' })
}
