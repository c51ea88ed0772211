import { account } from './account'
import { health } from './health'
import { identity } from './identity'
import { organisations } from './organisations'
import { profiles } from './profiles'
import { reviews } from './reviews'
import { createCallerFactory, requireActions, router } from './trpc'
import { vendors } from './vendors'

/** Every room's procedures. Adding a room is one import and one line. */
export const appRouter = requireActions(router({ account, health, identity, organisations, profiles, reviews, vendors }))

export type AppRouter = typeof appRouter

export const createCaller = createCallerFactory(appRouter)
