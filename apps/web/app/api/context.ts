import { anonymous, type Actor } from '@rantai/use-cases/access'
import type { Call } from '@rantai/use-cases'
import type { AppLoadContext } from '@remix-run/node'
import { depsOf } from '../lifecycle'
import { sessionsOf, type Sessions } from '../sessions/sessions'

/** What a procedure knows beside its input; also the `Call` that use-cases take. */
export type ApiContext = Call & {
  /** As whom this call is made; chosen per procedure from `sessions`. */
  readonly actor: Actor
  readonly sessions: Sessions
  readonly settings: AppLoadContext['settings']
  readonly requestId: string
  readonly log: AppLoadContext['log']
}

export async function createApiContext(request: Request, context: AppLoadContext): Promise<ApiContext> {
  const { settings, requestId, log } = context
  const deps = depsOf(settings)
  return { actor: anonymous, deps, sessions: await sessionsOf(request, context, deps), settings, requestId, log }
}
