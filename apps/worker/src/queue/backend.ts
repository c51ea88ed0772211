import { createPostgresBackend, Queue as RedisQueue, Worker as RedisWorker, withBackend } from 'bullmq'
import type { Job, Processor } from 'bullmq'
import { Redis } from 'ioredis'
import type { Settings } from '../settings'

/** What a queued job carries: the key of the row that says what to do and for whom. */
export type QueuedKey = { readonly organisationId: string; readonly id: string }

/** One queue on whichever backend runs here. */
export type JobQueue = {
  /** Adds a job once: a second one of the same id while the first is known is dropped. */
  add(
    name: string,
    key: QueuedKey,
    options: {
      readonly jobId: string
      readonly attempts: number
      readonly priority: number
      /** Once it is done, the same id may be handed over again: it may have found that its time had not come. */
      readonly again?: boolean
    },
  ): Promise<void>
  /** Waiting, active, failed: for the operator and for tests. */
  counts(): Promise<Record<string, number>>
  /** The last failed jobs with their reasons. */
  failed(): Promise<readonly { readonly id: string; readonly name: string; readonly reason: string }[]>
  close(): Promise<void>
}

export type JobWorker = { close(): Promise<void> }

export type Queueing = {
  readonly backend: 'postgresql' | 'redis'
  queue(): JobQueue
  worker(
    process: (name: string, key: QueuedKey) => Promise<void>,
    onFailure: (name: string, key: QueuedKey, error: Error) => void,
  ): JobWorker
  close(): Promise<void>
}

const QUEUE_NAME = 'rantai'
/** Jobs that a process runs at once; they wait for the database and the mail provider, not for the processor. */
const CONCURRENCY = 8
/** Finished jobs are of no use: the truth is in the tables. Failed ones stay a week for the operator to see. */
const KEEP = { removeOnComplete: { age: 3600, count: 1000 }, removeOnFail: { age: 7 * 24 * 3600 } }
const BACKOFF = { type: 'exponential', delay: 1000, jitter: 0.5 } as const

const OnPostgres = withBackend(createPostgresBackend)

/**
 * BullMQ on the application's own PostgreSQL by default, on Redis or Valkey through ioredis where `redisUrl` is set. A
 * queue holds only work that is due now; emptied, it loses nothing: the next sweep finds all of it again.
 */
export function createQueueing(settings: Pick<Settings, 'queueUrl' | 'redisUrl'>): Queueing {
  return settings.redisUrl === undefined ? onPostgres(settings.queueUrl) : onRedis(settings.redisUrl)
}

type AnyQueue = {
  add(name: string, data: QueuedKey, options: object): Promise<unknown>
  getJobCounts(): Promise<Record<string, number>>
  getFailed(start: number, end: number): Promise<readonly { id?: string; name: string; failedReason: string }[]>
  close(): Promise<void>
}

function queueOf(queue: AnyQueue): JobQueue {
  return {
    add: async (name, key, { jobId, attempts, priority, again }) => {
      const keep = again === true ? { ...KEEP, removeOnComplete: true } : KEEP
      await queue.add(name, key, { jobId, attempts, priority, backoff: BACKOFF, ...keep })
    },
    counts: () => queue.getJobCounts(),
    failed: async () =>
      (await queue.getFailed(0, 99)).map((job) => ({ id: job.id ?? '', name: job.name, reason: job.failedReason })),
    close: () => queue.close(),
  }
}

function onPostgres(connectionString: string): Queueing {
  const connection = { connectionString, schema: 'bullmq', max: 10 }
  return {
    backend: 'postgresql',
    queue: () => {
      const queue = new OnPostgres.Queue<QueuedKey>(QUEUE_NAME, { connection })
      // A restart of the database breaks connections; BullMQ opens new ones. Without a listener the process would end.
      queue.on('error', () => undefined)
      return queueOf(queue)
    },
    worker: (process, onFailure) => {
      const processor: Processor<QueuedKey> = (job) => process(job.name, job.data)
      const worker = new OnPostgres.Worker<QueuedKey>(QUEUE_NAME, processor, {
        connection,
        concurrency: CONCURRENCY,
        maxStalledCount: 10,
        drainDelay: 1,
      })
      worker.on('error', () => undefined)
      worker.on('failed', (job, error) => reportFailure(job, error, onFailure))
      return { close: () => worker.close() }
    },
    close: () => Promise.resolve(),
  }
}

function onRedis(url: string): Queueing {
  const connection = new Redis(url, { maxRetriesPerRequest: null })
  connection.on('error', () => undefined)
  return {
    backend: 'redis',
    queue: () => {
      const queue = new RedisQueue<QueuedKey>(QUEUE_NAME, { connection })
      queue.on('error', () => undefined)
      return queueOf(queue)
    },
    worker: (process, onFailure) => {
      const worker = new RedisWorker<QueuedKey>(QUEUE_NAME, (job) => process(job.name, job.data), {
        connection,
        concurrency: CONCURRENCY,
        maxStalledCount: 10,
      })
      worker.on('error', () => undefined)
      worker.on('failed', (job, error) => reportFailure(job, error, onFailure))
      return { close: () => worker.close() }
    },
    close: async () => {
      await connection.quit().catch(() => connection.disconnect())
    },
  }
}

function reportFailure(
  job: Pick<Job<QueuedKey>, 'name' | 'data'> | undefined,
  error: Error,
  onFailure: (name: string, key: QueuedKey, error: Error) => void,
): void {
  if (job) onFailure(job.name, job.data, error)
}
