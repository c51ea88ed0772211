import type { LoaderFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'

/** 200 when database, queue, worker and migrations are fit to serve; 503 with what is not otherwise. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const readiness = await api.health.readiness()
  return Response.json(readiness, { status: readiness.ready ? 200 : 503 })
}
