import autocannon from 'autocannon'

/** What one repetition of one line came to. */
export type Sample = {
  /** How long each answer took, in milliseconds. */
  readonly millis: readonly number[]
  /** From the first request of a batch to its last answer, over all batches. */
  readonly seconds: number
  /** Answers that were not what the line expects; any makes its figures worthless. */
  readonly wrong: number
  /** The first of them, for whoever wonders why. */
  readonly wrongAnswer: string | undefined
}

/** Requests of each connection in one batch. */
const BATCH = 8

export type Load = {
  readonly path: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** How many requests are under way at a time. */
  readonly connections: number
  /** One batch of so many requests; else batches for `seconds`. */
  readonly amount?: number
  readonly seconds: number
  /** Makes the requests of one connection, each after the answer to the one before. */
  readonly perConnection?: (index: number) => {
    readonly path?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body: () => string
    readonly answered?: (body: string) => void
  }
  /** The status that says it went well; 200 unless told. */
  readonly expected?: number
}

/**
 * Sends batches over keep-alive connections of the loopback until the time is up, and waits for every answer: cutting a
 * batch off would count slow pages as if they had done nothing.
 */
export async function sendLoad(url: string, load: Load): Promise<Sample> {
  const sent: Sent = { millis: [], busyMillis: 0, wrong: 0, wrongAnswer: undefined }
  do await sendBatch(url, load, sent)
  while (load.amount === undefined && sent.busyMillis < load.seconds * 1000)
  const { busyMillis, ...sample } = sent
  return { ...sample, seconds: busyMillis / 1000 }
}

type Sent = { readonly millis: number[]; busyMillis: number; wrong: number; wrongAnswer: string | undefined }

/** autocannon looks this often whether a batch is over; it looks once a second unless told. */
const LOOK_EVERY_MS = 20

async function sendBatch(url: string, load: Load, sent: Sent): Promise<void> {
  const { connections, amount = connections * BATCH, expected = 200 } = load
  const headers = load.perConnection ? { ...load.headers } : { ...load.headers, 'accept-encoding': 'gzip' }
  const request = { method: load.method ?? 'GET', path: load.path, headers }
  let [index, last] = [0, '']
  const started = performance.now()
  // autocannon ends at its next look, which is no time that the portal took: the last answer ends a batch.
  let answered = started
  const { errors } = await autocannon({
    ...{ url, connections: Math.min(connections, amount), amount, timeout: 30, sampleInt: LOOK_EVERY_MS },
    requests: [load.body === undefined ? request : { ...request, body: load.body }],
    setupClient: (client) => {
      client.on('response', (status, _bytes, millis) => {
        answered = performance.now()
        sent.millis.push(millis)
        if (status === expected) return
        sent.wrong += 1
        sent.wrongAnswer ??= `${status} ${last.slice(0, 300)}`
      })
      if (!load.perConnection) return
      const own = load.perConnection(index++)
      // The body comes before the response counts; the last of a batch has no hook of its own.
      client.on('body', (body: Buffer) => {
        last = body.toString()
        own.answered?.(last)
      })
      const path = own.path ?? load.path
      client.setRequests([
        {
          ...{ method: request.method, path, headers: { ...headers, ...own.headers }, body: own.body() },
          setupRequest: (next) => ({ ...next, body: own.body() }),
        },
      ])
    },
  })
  // Without any answer the batch took as long as it took to fail.
  sent.busyMillis += (answered > started ? answered : performance.now()) - started
  sent.wrong += errors
}
