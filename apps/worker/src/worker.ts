import type { Logger } from 'pino'
import type { WorkerCall } from '@rantai/use-cases'
import { handle } from './handlers/handle'
import type { Queueing } from './queue/backend'
import { relayOutbox } from './relay/relay'
import { announceOnce } from './sweeps/announce'
import { sweepOnce } from './sweeps/sweep'
import { every } from './every'

/** How often a change is picked up, and how often the calendar is looked at. */
const RELAY_EVERY_MS = 250
const SWEEP_EVERY_MS = 2000
/** What ships changes with the product alone, so a start finds it; organisations that come later are found in time. */
const ANNOUNCE_EVERY_MS = 60 * 60_000

export type RunningWorker = {
  /** Finishes or hands back what runs, then closes; called once. */
  stop(): Promise<void>
}

type Parts = { readonly deps: WorkerCall['deps']; readonly queueing: Queueing; readonly log: Logger }

/** Starts relay, sweeps and job processing. Several may run against one database and one Redis. */
export function startWorker({ deps, queueing, log }: Parts): RunningWorker {
  const queue = queueing.queue()
  const worker = queueing.worker(
    (name, key) => handle(deps, name, key),
    (name, key, error) => log.error({ job: name, key, err: error }, 'a job failed'),
  )
  const failed = (what: string) => (error: unknown) => log.error({ err: error }, `${what} failed; it is tried again`)
  const relay = every(RELAY_EVERY_MS, () => relayOutbox(deps, queue), failed('the relay'))
  const sweep = every(SWEEP_EVERY_MS, () => sweepOnce(deps, queue), failed('a sweep'))
  const announce = every(ANNOUNCE_EVERY_MS, () => announceOnce(deps, queue), failed('looking at new versions'))
  return {
    stop: async () => {
      await Promise.all([relay.stop(), sweep.stop(), announce.stop()])
      await worker.close()
      await queue.close()
      await queueing.close()
    },
  }
}
