import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installGlobals } from '@remix-run/node'
import { createApplication } from './application'
import { createLog } from './logging'
import { entryOf, loadBuild, loadSources } from './remix'
import { readSettings, SettingsError, type Settings } from './settings'

/** Longest time an open request may take after the stop signal, in milliseconds. */
const drainLimit = 8_000

// Runs as build/server.js or as server/main.ts: the app's folder is the parent of both.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

async function serve(settings: Settings) {
  const log = createLog(settings)
  const folder = resolve(root, 'build')
  const fromSources = settings.environment === 'development'
  if (!fromSources && !existsSync(resolve(folder, 'server/index.js'))) {
    throw new SettingsError('The web application is not built yet. Run `npm run build` first.')
  }
  const remix = fromSources ? await loadSources(root) : await loadBuild(folder)
  const entry = entryOf(await remix.build())
  await entry.openApplication(settings)
  const application = createApplication({ settings, log, remix, clientFolder: resolve(folder, 'client') })

  const server = application.listen(settings.port, () => {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : settings.port
    log.info({ port, address: settings.publicUrl.href }, 'web server listens')
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    stopWith(
      error.code === 'EADDRINUSE'
        ? `Port ${settings.port} is in use by another program. Stop it, or set PORT to a free one.`
        : `The web server could not listen on port ${settings.port}: ${error.message}`,
    )
  })

  const letGo = async () => {
    await entry.closeApplication()
    await remix.close()
    process.exit(0)
  }
  const stop = () => {
    log.info('web server stops')
    const limit = setTimeout(() => server.closeAllConnections(), drainLimit)
    server.close(() => {
      clearTimeout(limit)
      letGo().catch((error: unknown) => {
        log.error({ err: error }, 'the web server did not let go of everything')
        process.exit(1)
      })
    })
    server.closeIdleConnections()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function stopWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

installGlobals({ nativeFetch: true })
try {
  await serve(readSettings())
} catch (error) {
  if (error instanceof SettingsError) stopWith(error.message)
  throw error
}
