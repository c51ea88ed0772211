import type { Actor } from './access'
import type { Deps } from './deps'

/**
 * Who asks, and with what means: the first parameter of every use-case, the input being the second. The use-case calls
 * `authorize(call.actor, action)` and works in `call.deps.database.withScope(scope, …)` with what comes back.
 */
export type Call = { readonly actor: Actor; readonly deps: Deps }
