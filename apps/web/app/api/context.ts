import { anonymous, type Actor } from '@rantai/use-cases/access'
import type { Call, Origin } from '@rantai/use-cases'
import type { AppLoadContext } from '@remix-run/node'
import { depsOf } from '../lifecycle'
import type { Locale } from '../locale/locales'
import { chosenOf, localeOf } from '../locale/request-locale'
import { sessionsOf, type Sessions } from '../sessions/sessions'

/** What a procedure knows beside its input; also the `Call` that use-cases take. */
export type ApiContext = Call & {
  /** As whom this call is made; chosen per procedure from `sessions`. */
  readonly actor: Actor
  readonly sessions: Sessions
  readonly settings: AppLoadContext['settings']
  readonly requestId: string
  /** The language that what is refused is said in. */
  readonly locale: Locale
  /** Where the call comes from. */
  readonly from: Origin
  readonly log: AppLoadContext['log']
}

export async function createApiContext(request: Request, context: AppLoadContext): Promise<ApiContext> {
  const { settings, requestId, address, log } = context
  const deps = depsOf(settings)
  const sessions = await sessionsOf(request, context, deps)
  const { locale } = localeOf(request, chosenOf(sessions.signedIn))
  return { actor: anonymous, deps, sessions, settings, requestId, locale, from: { address }, log }
}
