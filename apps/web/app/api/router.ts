import { account } from './account'
import { health } from './health'
import { identity } from './identity'
import { organisations } from './organisations'
import { createCallerFactory, requireActions, router } from './trpc'

/** Every room's procedures. Adding a room is one import and one line. */
export const appRouter = requireActions(router({ account, health, identity, organisations }))

export type AppRouter = typeof appRouter

export const createCaller = createCallerFactory(appRouter)
