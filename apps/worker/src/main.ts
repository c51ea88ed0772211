import { assertSafeDatabaseLogin, closeDeps, createDeps } from '@rantai/use-cases'
import { pino } from 'pino'
import { createMailer } from './mail/mailer'
import { renderMail } from './mail/render'
import { createQueueing } from './queue/backend'
import { readSettings, SettingsError, type Settings } from './settings'
import { startWorker } from './worker'

/** A worker that is told to stop finishes or hands back its jobs within this long. */
const STOP_WITHIN_MS = 30_000

async function main(): Promise<void> {
  const settings = readSettings()
  const log = pino({ name: 'worker' })
  await assertSafeDatabaseLogin(settings.databaseUrl)
  const base = createDeps({
    publicUrl: new URL(settings.publicUrl),
    linkKey: settings.linkKey,
    filesFolder: settings.filesFolder,
    databaseUrl: settings.databaseUrl,
    maxConnections: 10,
    now: clockOf(settings),
  })
  const deps = { ...base, mailer: createMailer(settings.mail), render: renderMail }
  const queueing = createQueueing(settings)
  const worker = startWorker({ deps, queueing, log })
  log.info({ queue: queueing.backend, mail: settings.mail.driver }, 'the worker runs')
  let stopping = false
  const stop = (signal: string) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'the worker stops')
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    void worker
      .stop()
      .then(() => closeDeps(base))
      .then(() => process.exit(0))
  }
  process.on('SIGTERM', () => stop('SIGTERM'))
  process.on('SIGINT', () => stop('SIGINT'))
}

/** The clock; outside production it may be set ahead, so that a year can pass in a test. */
function clockOf(settings: Settings): () => Date {
  const offset = settings.environment === 'production' ? 0 : settings.clockOffsetMs
  return () => new Date(Date.now() + offset)
}

main().catch((error: unknown) => {
  const sentence =
    error instanceof SettingsError ? error.message : error instanceof Error ? error.message : String(error)
  process.stderr.write(`The worker did not start. ${sentence}\n`)
  process.exit(1)
})
