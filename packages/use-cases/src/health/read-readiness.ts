import type { Actor } from '../access'

/** One part the portal needs: fit, or what is wrong in a word. */
export type PartState = 'ok' | 'unreachable' | 'behind' | 'silent'

export type Readiness = {
  readonly ready: boolean
  readonly database: PartState
  readonly migrations: PartState
  readonly worker: PartState
}

/** Whether the portal can serve. Never throws: what doesn't answer is said in the result. */
export async function readReadiness(_actor: Actor): Promise<Readiness> {
  return { ready: false, database: 'unreachable', migrations: 'behind', worker: 'silent' }
}
