import { initTRPC, TRPCError } from '@trpc/server'
import { decide, type Action } from '@rantai/use-cases/access'
import { failureOf, fieldIssuesOf, UseCaseError } from '@rantai/use-cases'
import superjson from 'superjson'
import { speakerIn } from '../locale/speakers'
import { sayFailure } from '../locale/wording'
import { chooseActor } from '../sessions/choose-actor'
import type { ApiContext } from './context'
import { trpcCodeOf } from './failures'

/** What every procedure declares: the action it stands for. The isolation test reads it. */
export type ProcedureMeta = { readonly action: Action }

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    transformer: superjson,
    isDev: false,
    /** Stacks and texts of unexpected errors stay in the log; the browser gets the code and the reference. */
    errorFormatter: ({ shape, error, ctx }) => {
      const failure = failureOf(error)
      return {
        code: shape.code,
        message: failure?.code ?? (error.code === 'INTERNAL_SERVER_ERROR' ? 'unexpected' : error.code),
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          failure: failure && sayFailure(speakerIn(ctx?.locale ?? 'en'), failure),
          reference: ctx?.requestId,
        },
      }
    },
  })

/** Turns what use-cases and input schemas refuse into tRPC errors that still carry the failure as their cause. */
const failures = t.middleware(async ({ next }) => {
  const result = await next()
  if (result.ok) return result
  const failure = failureOf(result.error)
  if (failure) throw new TRPCError({ code: trpcCodeOf(failure.code), cause: result.error.cause })
  const issues = inputIssuesOf(result.error)
  if (issues) throw new TRPCError({ code: 'BAD_REQUEST', cause: new UseCaseError('invalidInput', { issues }) })
  throw result.error
})

/** The issues of the input schema; undefined for any other error. */
function inputIssuesOf(error: TRPCError) {
  const cause = error.code === 'BAD_REQUEST' ? error.cause : undefined
  if (!cause || !('issues' in cause) || !Array.isArray(cause.issues)) return undefined
  return fieldIssuesOf(cause.issues as Parameters<typeof fieldIssuesOf>[0])
}

/**
 * The only way to make a procedure: it names its action, and a caller who may not do that is refused before the input
 * is even read. The use-case behind it authorises again, with the same policy, when it opens its scope.
 */
export function procedure(action: Action) {
  return t.procedure
    .meta({ action })
    .use(failures)
    .use(async ({ ctx, next, getRawInput }) => {
      const { signedIn, respondent } = ctx.sessions
      const named = signedIn && respondent ? assessmentIdIn(await getRawInput()) : undefined
      const actor = chooseActor(ctx.sessions, action, named)
      const answer = decide(actor, action)
      if (answer !== 'yes') throw new UseCaseError(answer)
      return next({ ctx: { actor } })
    })
}

function assessmentIdIn(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'assessmentId' in input ? input.assessmentId : undefined
}

export const router = t.router
export const createCallerFactory = t.createCallerFactory

type AnyRouter = ReturnType<typeof t.router>

/** Refuses to start with a procedure that was made some other way and so names no action. */
export function requireActions<Router extends AnyRouter>(whole: Router): Router {
  for (const [path, made] of Object.entries(whole._def.procedures)) {
    const meta = (made as unknown as { _def: { meta?: Partial<ProcedureMeta> } })._def.meta
    if (!meta?.action) throw new Error(`The procedure ${path} names no action: make it with procedure('room.verb').`)
  }
  return whole
}
