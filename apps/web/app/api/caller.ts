import { failureOf, UseCaseError, type Failure } from '@rantai/use-cases'
import { decide, type Action } from '@rantai/use-cases/access'
import { redirect, type AppLoadContext } from '@remix-run/node'
import { TRPCError } from '@trpc/server'
import type { Locale } from '../locale/locales'
import { speakerIn } from '../locale/speakers'
import { sayFailure } from '../locale/wording'
import { chooseActor } from '../sessions/choose-actor'
import { signInAddress } from '../shell/sign-in-address'
import { createApiContext, type ApiContext } from './context'
import { httpStatusOf } from './failures'
import { createCaller } from './router'

export type Caller = ReturnType<typeof createCaller>

type RouteArguments = { readonly request: Request; readonly context: AppLoadContext }

const contexts = new WeakMap<AppLoadContext, Promise<ApiContext>>()

/** The session is looked up once per request, however many loaders run: Remix gives them all the same load context. */
export function apiContextOf({ request, context }: RouteArguments): Promise<ApiContext> {
  const known = contexts.get(context)
  if (known) return known
  const made = createApiContext(request, context)
  contexts.set(context, made)
  return made
}

/** The same for loaders that need who asks and nothing else; a failure leaves as a `Refusal`. */
export function knownPeople(args: RouteArguments): Promise<ApiContext> {
  return apiContextOf(args).catch((thrown: unknown) => refuse(thrown, args))
}

/**
 * The API as the person of this request, for loaders and actions: `const api = await callerFor(args)`. A refusal leaves
 * as a thrown `Refusal`, which Remix turns into the nearest error boundary (or, for a page that needs a session, into
 * the way to sign in); an action that wants to show it beside a form wraps the call in `attempt`. A page that is a form
 * names the action it is for: whoever may not do that is refused before it is drawn.
 */
export async function callerFor(args: RouteArguments, action?: Action): Promise<Caller> {
  const context = await knownPeople(args)
  if (action !== undefined) {
    const answer = decide(chooseActor(context.sessions, action, undefined), action)
    if (answer !== 'yes') refuse(new UseCaseError(answer), args)
  }
  return refusing(createCaller(context), (thrown) => refuse(thrown, args, context.locale))
}

/** What an error boundary gets as `error.data`. */
export type RefusalData = { readonly failure: Failure | undefined; readonly reference: string }

/** A refused or failed call, as the response Remix expects to be thrown. */
export class Refusal extends Response {
  constructor(
    readonly data: RefusalData,
    status: number,
  ) {
    super(JSON.stringify(data), { status, headers: { 'content-type': 'application/json' } })
  }
}

/** `{ ok: true, value }`, or the expected refusal to show beside the form; anything unexpected is thrown on. */
export async function attempt<Value>(
  call: Promise<Value>,
): Promise<{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure }> {
  try {
    return { ok: true, value: await call }
  } catch (thrown) {
    const failure = thrown instanceof Refusal ? thrown.data.failure : undefined
    if (failure === undefined || failure.code === 'notSignedIn') throw thrown
    return { ok: false, failure }
  }
}

/** The same caller, with every rejection turned into a Refusal. */
function refusing<Target extends object>(target: Target, refuseIt: (thrown: unknown) => never): Target {
  return new Proxy(target, {
    get(at, key) {
      const found: unknown = Reflect.get(at, key)
      return typeof found === 'function' || (typeof found === 'object' && found !== null)
        ? refusing(found, refuseIt)
        : found
    },
    apply(at, self, input) {
      const answered: unknown = Reflect.apply(at as (...input: unknown[]) => unknown, self, input)
      return answered instanceof Promise ? answered.catch(refuseIt) : answered
    },
  })
}

function refuse(thrown: unknown, { request, context }: RouteArguments, locale: Locale = 'en'): never {
  const reference = context.requestId
  const coded = failureOf(thrown)
  const failure = coded && sayFailure(speakerIn(locale), coded)
  // A page can be opened again after signing in; what was being sent can't, so that says so instead.
  if (failure?.code === 'notSignedIn' && request.method === 'GET') throw redirect(signInAddress(request))
  if (failure) throw new Refusal({ failure, reference }, httpStatusOf(failure.code))
  context.log.error({ err: thrown instanceof TRPCError ? (thrown.cause ?? thrown) : thrown }, 'a procedure failed')
  throw new Refusal({ failure: undefined, reference }, 500)
}
