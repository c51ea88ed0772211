import { createTRPCClient, httpBatchLink } from '@trpc/client'
import superjson from 'superjson'
import type { AppRouter } from './router'

const make = () =>
  createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: '/api/trpc', transformer: superjson, maxItems: 20 })],
  })

let made: ReturnType<typeof make> | undefined

/** The API for calls from the browser that are no navigation, such as autosave. Errors carry `data.failure`. */
export function api() {
  made ??= make()
  return made
}
