import { failureOf, type Failure } from '@rantai/use-cases'
import type { AppLoadContext } from '@remix-run/node'
import { TRPCError } from '@trpc/server'
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

/**
 * The API as the person of this request, for loaders and actions: `const api = await callerFor(args)`. A refusal leaves
 * as a thrown `Refusal`, which Remix turns into the nearest error boundary; an action that wants to show it beside a
 * form wraps the call in `attempt`.
 */
export async function callerFor(args: RouteArguments): Promise<Caller> {
  const apiContext = await apiContextOf(args)
  return refusing(createCaller(apiContext), apiContext)
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
function refusing<Target extends object>(target: Target, apiContext: ApiContext): Target {
  return new Proxy(target, {
    get(at, key) {
      const found: unknown = Reflect.get(at, key)
      return typeof found === 'function' || (typeof found === 'object' && found !== null)
        ? refusing(found, apiContext)
        : found
    },
    apply(at, self, input) {
      const answered: unknown = Reflect.apply(at as (...input: unknown[]) => unknown, self, input)
      return answered instanceof Promise ? answered.catch((thrown: unknown) => refuse(thrown, apiContext)) : answered
    },
  })
}

function refuse(thrown: unknown, { log, requestId }: ApiContext): never {
  const failure = thrown instanceof TRPCError ? failureOf(thrown) : undefined
  if (failure) throw new Refusal({ failure, reference: requestId }, httpStatusOf(failure.code))
  log.error({ err: thrown instanceof TRPCError ? (thrown.cause ?? thrown) : thrown }, 'a procedure failed')
  throw new Refusal({ failure: undefined, reference: requestId }, 500)
}
