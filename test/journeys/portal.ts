import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** A portal of a journey's own, started as a newcomer would, whose clock can be set ahead and whose parts can be killed. */
export type Portal = {
  readonly url: string
  /** Every mail that left, oldest first. */
  readonly mails: () => Mail[]
  /** How many times a worker of this data folder has begun to run. */
  workersSoFar(): number
  /** Kills the worker or the web server without warning, if one lives; the start command brings it back. */
  readonly kill: (part: 'worker' | 'web') => boolean
  readonly stop: () => Promise<void>
}

export type Mail = {
  readonly toEmail: string
  readonly subject: string
  readonly text: string
  readonly sentAt: string
}

type Options = {
  readonly data: string
  readonly port: number
  readonly clockOffsetMs: number
  /** What happens to it before it is ready. */
  readonly whileStarting?: (portal: Portal) => Promise<void>
}

const READY_WITHIN_MS = 240_000

/** Starts the portal on a data folder (kept between starts) and waits until it is ready. */
export async function startPortal({ data, port, clockOffsetMs, whileStarting }: Options): Promise<Portal> {
  mkdirSync(data, { recursive: true })
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-demo'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      PORT: String(port),
      PUBLIC_URL: url,
      RANTAI_DATA: data,
      RANTAI_FILES: path.join(data, 'files'),
      RANTAI_CLOCK_OFFSET_MS: String(clockOffsetMs),
      DATABASE_URL: '',
      REDIS_URL: '',
      RESEND_API_KEY: '',
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const portal = {
    url,
    mails: () => mailsIn(path.join(data, 'mail')),
    workersSoFar: () => workersIn(path.join(data, 'logs', 'worker.log')),
    kill: (part: 'worker' | 'web') => killPartOf(child, part),
    stop: () => stop(child),
  }
  await Promise.all([ready(url, child, () => said), whileStarting?.(portal)])
  return portal
}

async function ready(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The portal ended before it was ready:\n${said()}`)
    const answered = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
    if (answered && said().includes('Rantai is ready')) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The portal was not ready in time:\n${said()}`)
}

/** Children of the start command whose command line is that part's. */
function killPartOf(child: ChildProcess, part: 'worker' | 'web'): boolean {
  let killed = false
  const lines = execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' }).split('\n')
  for (const line of lines) {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    // The supervised one, not what prepares the queue's tables before it.
    if (Number(parent) !== child.pid || !command.includes('follow-parent') || !command.includes(`apps/${part}`))
      continue
    killed = process.kill(Number(pid), 'SIGKILL')
  }
  return killed
}

function workersIn(logFile: string): number {
  return existsSync(logFile) ? readFileSync(logFile, 'utf8').split('the worker runs').length - 1 : 0
}

/** The mails in a portal’s development outbox, oldest first. */
export function mailsIn(folder: string): Mail[] {
  let names: string[]
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  } catch {
    return []
  }
  return names
    .map((name) => path.join(folder, name))
    .toSorted((left, right) => statSync(left).mtimeMs - statSync(right).mtimeMs)
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Mail)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
