import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { readOrCreateSecrets, startEmbedded } from '../../../packages/db/src/embedded/index'
import { setUpDatabase } from '../../../packages/db/src/migrate/index'
import { closeDeps, createDeps, type Deps } from '../../../packages/use-cases/src/index'
import { freePort } from '../../journeys/portal'
import { stopWhenThisProcessDies } from '../../setup/watchdog'

/** The built portal on spare ports, with a PostgreSQL and a folder of its own, and the means to seed it. */
export type BenchServer = {
  readonly url: string
  /** Where it keeps everything; mail lies in `mail/`. */
  readonly folder: string
  readonly web: Deps
  readonly worker: Deps
  readonly admin: pg.Pool
  /** Resident memory now, in megabytes. */
  residentMegabytes(): { readonly web: number; readonly worker: number }
  /** Processor time the web has used so far, in milliseconds; undefined where the system doesn't say so exactly. */
  webMillis(): number | undefined
  /** The lines that the web wrote since `from` characters, and where to go on. */
  log(from: number): Promise<{ readonly lines: readonly WebLine[]; readonly end: number }>
  stop(): Promise<void>
}

export type WebLine = {
  readonly statements?: number
  readonly transactions?: number
  readonly req?: { readonly method: string; readonly path: string }
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const READY_WITHIN_MS = 60_000

/** Starts PostgreSQL, web and worker as an operator would run them: built, in production. */
export async function startServer(): Promise<BenchServer> {
  buildWhatIsMissing()
  const folder = await mkdtemp(join(tmpdir(), 'rantai-bench-'))
  // Run as root, PostgreSQL is another user, who has to pass through.
  await chmod(folder, 0o755)
  const release = stopWhenThisProcessDies(folder)
  const database = await startEmbedded({ dataFolder: folder })
  const passwords = await readOrCreateSecrets(folder)
  const urls = await setUpDatabase({ adminUrl: database.adminUrl, database: 'rantai', passwords })
  migrateQueue(urls.adminUrl)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const linkKey = randomBytes(32).toString('base64url')
  const filesFolder = join(folder, 'files')
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: url,
    RANTAI_FILES: filesFolder,
    RANTAI_LINK_KEY: linkKey,
    RANTAI_MAIL_FOLDER: join(folder, 'mail'),
    RANTAI_DEV_MAIL: '1',
    DATABASE_URL: '',
  }
  const logFile = join(folder, 'web.log')
  const web = await run('apps/web/build/server.js', { ...environment, DATABASE_WEB_URL: urls.webUrl }, logFile)
  const worker = await run(
    'apps/worker/build/main.js',
    { ...environment, DATABASE_WORKER_URL: urls.workerUrl, DATABASE_QUEUE_URL: urls.queueUrl },
    join(folder, 'worker.log'),
  )
  const depsOn = (databaseUrl: string) =>
    createDeps({ databaseUrl, maxConnections: 2, linkKey, filesFolder, publicUrl: new URL(url) })
  const deps = { web: depsOn(urls.webUrl), worker: depsOn(urls.workerUrl) }
  const admin = new pg.Pool({ connectionString: urls.adminUrl, max: 1 })
  const stop = async () => {
    await Promise.all([end(web), end(worker), closeDeps(deps.web), closeDeps(deps.worker), admin.end()])
    release()
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await ready(url, web, logFile)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    ...{ url, folder, admin, stop, ...deps },
    residentMegabytes: () => ({ web: residentOf(web), worker: residentOf(worker) }),
    webMillis: () => processorMillisOf(web),
    log: (from) => readLines(logFile, from),
  }
}

function buildWhatIsMissing(): void {
  for (const [app, built] of Object.entries({ web: 'build/server/index.js', worker: 'build/main.js' })) {
    const folder = join(root, 'apps', app)
    if (existsSync(join(folder, built))) continue
    const { status, stderr } = spawnSync('npm', ['run', 'build'], { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`apps/${app} could not be built:\n${stderr.slice(-2000)}`)
  }
}

function migrateQueue(adminUrl: string): void {
  const program = join(root, 'apps/worker/build/migrate-queue.js')
  const { status, stderr } = spawnSync(process.execPath, [program, adminUrl], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** Logs go to a file: a pipe would make the load generator work for them while it measures. */
async function run(program: string, env: NodeJS.ProcessEnv, logFile: string): Promise<ChildProcess> {
  const log = await open(logFile, 'a', 0o600)
  const flags = (process.env['BENCH_NODE_FLAGS'] ?? '').split(' ').filter(Boolean)
  // Stopped half-way, by Ctrl-C say, this process takes the two with it.
  const follow = ['--import', join(root, 'scripts/start/follow-parent.mjs')]
  const child = spawn(process.execPath, [...flags, ...follow, join(root, program)], {
    cwd: root,
    env,
    stdio: ['ignore', log.fd, log.fd, 'ipc'],
  })
  child.once('exit', () => void log.close())
  return child
}

async function ready(url: string, web: ChildProcess, logFile: string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS
  while (Date.now() < until && web.exitCode === null) {
    const answered = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The portal was not ready in time:\n${readFileSync(logFile, 'utf8').slice(-2000)}`)
}

function residentOf({ pid }: ChildProcess): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(stdout.trim()) / 1024
}

/** User and system time of /proc, which counts hundredths of a second. */
function processorMillisOf({ pid }: ChildProcess): number | undefined {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return undefined
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

async function readLines(logFile: string, from: number) {
  const text = await readFile(logFile, 'utf8')
  const lines = text
    .slice(from)
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as WebLine)
  return { lines, end: text.length }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
