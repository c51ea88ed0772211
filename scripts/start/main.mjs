import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { databaseDown, databaseUp, queueUp, watchDatabase } from './database.mjs'
import { demonstrationLogins } from './demonstration.mjs'
import { readKeys } from './keys.mjs'
import { preflight } from './preflight.mjs'
import { Sentence, explain } from './sentence.mjs'
import { ROOT, readSettings } from './settings.mjs'
import { Supervised } from './supervised.mjs'
import { build, ensureInstalled, generate } from './workspace.mjs'

const READY_WITHIN = 120_000
/** Somebody asked to stop: no failure. */
class Stopped extends Error {}

/**
 * Runs the portal until it is told to stop.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function run(args, env) {
  const run = {
    settings: null,
    release: null,
    databaseStarted: false,
    ready: false,
    processes: [],
    stop: new AbortController(),
  }
  listenForStop(run)
  let failure = null
  try {
    run.settings = readSettings(args, env)
    await startAll(run, env)
    await untilStopped(run.stop.signal)
  } catch (error) {
    if (!(error instanceof Stopped)) failure = error
  }
  run.stop.abort(run.stop.signal.reason)
  const reason = run.stop.signal.reason
  if (failure === null && reason instanceof Sentence) failure = reason
  if (failure !== null) console.error(`\n${explain(failure, run.settings?.dataFolder ?? ROOT)}`)
  await stopAll(run).catch((error) => {
    failure = error
    console.error(explain(error, run.settings?.dataFolder ?? ROOT))
  })
  process.exit(failure === null ? 0 : 1)
}

function listenForStop(run) {
  let asked = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      asked += 1
      if (asked === 1) return run.stop.abort(new Stopped())
      for (const child of run.processes) child.kill()
    })
  }
}

async function startAll(run, env) {
  const { settings } = run
  const say = (line) => console.log(line)
  const step = async (work) => {
    const result = await work()
    if (run.stop.signal.aborted) throw new Stopped()
    return result
  }
  run.release = await step(() => preflight(settings))
  await step(() => ensureInstalled(say))
  say(settings.dev ? 'Preparing …' : 'Building what has changed …')
  await step(settings.dev ? generate : build)
  const keys = await step(() => readKeys(settings.dataFolder))
  say(settings.databaseUrl === null ? 'Starting the database …' : 'Preparing the database that DATABASE_URL names …')
  // Noted before: an interrupted start must stop the server as well.
  run.databaseStarted = settings.databaseUrl === null
  const urls = await step(() => databaseUp(settings.dataFolder))
  await step(() => queueUp(urls.adminUrl))

  const environments = (at) => childEnvironments(settings, keys, at, env)
  run.processes = superviseApps(run, environments(urls))
  // Before the worker runs: the demonstration has a past, whose mails are not to be sent now.
  const logins = await step(() => demonstrationLogins(settings, environments(urls).seed, say))
  for (const child of run.processes) child.start()
  if (run.databaseStarted) keepDatabase(run, urls, environments)
  await untilReady(run)
  run.ready = true
  announce(settings, logins, environments(urls).web.RANTAI_DEV_MAIL === '1' && !sendsMail(env))
}

/** Each process gets what it needs and nothing above it: the administrator's address reaches neither web nor worker. */
function childEnvironments(settings, keys, urls, env) {
  const { DATABASE_URL: _administrator, ...rest } = env
  const shared = {
    ...rest,
    // 'test' alone lets a journey set the clock ahead.
    NODE_ENV: settings.dev ? 'development' : env.NODE_ENV === 'test' ? 'test' : 'production',
    PUBLIC_URL: settings.publicUrl,
    RANTAI_FILES: settings.filesFolder,
    RANTAI_LINK_KEY: env.RANTAI_LINK_KEY || keys.linkKey,
    // Without a mail server, mail is kept and shown at /dev/mail.
    RANTAI_MAIL_FOLDER: env.RANTAI_MAIL_FOLDER || path.join(settings.dataFolder, 'mail'),
    RANTAI_DEV_MAIL: env.RANTAI_DEV_MAIL || (sendsMail(env) ? '0' : '1'),
  }
  const web = { ...shared, PORT: String(settings.port), DATABASE_WEB_URL: urls.webUrl }
  const worker = { ...shared, DATABASE_WORKER_URL: urls.workerUrl, DATABASE_QUEUE_URL: urls.queueUrl }
  return { web, worker, seed: { ...worker, ...web } }
}

function sendsMail(env) {
  return Boolean(env.RESEND_API_KEY) || Object.keys(env).some((name) => /^MAIL_(HOST|SMTP|URL)/.test(name) && env[name])
}

function superviseApps(run, environments) {
  const { dataFolder, dev } = run.settings
  const supervise = (name, key, args) =>
    new Supervised({
      name,
      args,
      env: environments[key],
      logFile: path.join(dataFolder, 'logs', `${key}.log`),
      echo: dev,
      // Until all of it is up, each part complains about the others.
      showWarnings: () => run.ready,
      say: (line) => console.log(line),
      onGiveUp: (sentence) => run.stop.abort(sentence),
    })
  return dev
    ? [
        supervise('web server', 'web', ['--import', 'tsx', 'apps/web/server/main.ts']),
        supervise('worker', 'worker', [
          'node_modules/tsx/dist/cli.mjs',
          'watch',
          '--clear-screen=false',
          'apps/worker/src/main.ts',
        ]),
      ]
    : [supervise('web server', 'web', startEntry('apps/web')), supervise('worker', 'worker', startEntry('apps/worker'))]
}

/** The program that an app's own `start` script names, with its flags for node, as in `node --flag build/main.js`. */
function startEntry(app) {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, app, 'package.json'), 'utf8'))
  const parts = /^node((?: --\S+)*) (\S+)$/.exec(scripts?.start ?? '')
  if (parts === null) throw new Error(`${app}/package.json has no start script of the form "node <file>"`)
  return [...parts[1].trim().split(' ').filter(Boolean), path.join(app, parts[2])]
}

function keepDatabase(run, urls, environments) {
  watchDatabase({
    dataFolder: run.settings.dataFolder,
    urls,
    signal: run.stop.signal,
    say: (line) => console.log(line),
    onMoved: async (next) => {
      const fresh = environments(next)
      const [web, worker] = run.processes
      await Promise.all([web.restartWith(fresh.web), worker.restartWith(fresh.worker)])
    },
  }).catch((error) =>
    run.stop.abort(error instanceof Sentence ? error : new Sentence(explain(error, run.settings.dataFolder))),
  )
}

async function untilReady({ settings, stop }) {
  const deadline = Date.now() + READY_WITHIN
  let last = 'it did not answer'
  while (Date.now() < deadline) {
    if (stop.signal.aborted) throw new Stopped()
    try {
      const response = await fetch(`http://127.0.0.1:${settings.port}/readyz`, { signal: AbortSignal.timeout(5000) })
      if (response.ok) return
      last = (await response.text()).slice(0, 400)
    } catch (error) {
      last = error.cause?.code ?? error.message
    }
    await wait(150)
  }
  throw new Sentence(
    `The portal was not ready within two minutes (${last}): read the logs in ${path.join(settings.dataFolder, 'logs')}, then run the command again.`,
  )
}

function untilStopped(signal) {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
}

function announce(settings, logins, showsMail) {
  const lines = ['', `Rantai is ready: ${settings.publicUrl}`, '']
  if (logins.length > 0) {
    const width = (key) => Math.max(...logins.map((login) => login[key].length))
    lines.push('Demonstration logins (role, e-mail, password):')
    for (const { role, email, password } of logins) {
      lines.push(`  ${role.padEnd(width('role'))}  ${email.padEnd(width('email'))}  ${password}`)
    }
    lines.push('')
  }
  if (showsMail) lines.push(`Mail is not sent; read it at ${settings.publicUrl}/dev/mail`)
  lines.push(`Data: ${settings.dataFolder}`, 'Stop with Ctrl-C.')
  console.log(lines.join('\n'))
}

async function stopAll(run) {
  if (run.processes.length > 0 || run.databaseStarted) console.log('\nStopping …')
  await Promise.all(run.processes.map((child) => child.stop()))
  if (run.databaseStarted) await databaseDown(run.settings.dataFolder)
  await run.release?.()
  if (run.processes.length > 0 || run.databaseStarted) console.log('Stopped.')
}
