import type { Actor } from '@rantai/use-cases/access'
import type { AppLoadContext } from '@remix-run/node'
import { actorOf } from '../sessions/actor'

/** What a procedure knows beside its input. */
export type ApiContext = {
  readonly actor: Actor
  readonly settings: AppLoadContext['settings']
  readonly requestId: string
  readonly log: AppLoadContext['log']
}

export async function createApiContext(request: Request, context: AppLoadContext): Promise<ApiContext> {
  const { settings, requestId, log } = context
  return { actor: await actorOf(request, context), settings, requestId, log }
}
