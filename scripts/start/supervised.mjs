import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Sentence } from './sentence.mjs'
import { ROOT } from './settings.mjs'

const FOLLOW_PARENT = fileURLToPath(new URL('./follow-parent.mjs', import.meta.url))
const GIVE_UP_AFTER = 5
const WITHIN = 60_000
/** A web server that closes open requests, or a worker that finishes its jobs, gets this long. */
const STOP_WITHIN = 15_000
/** pino's level of a warning; less than that goes to the log file only. */
const WARNING = 40

/**
 * A process that is started again when it dies, with growing pauses, until it dies too often.
 * It has a process group of its own: Ctrl-C in the terminal reaches the supervisor alone, which stops all in order.
 */
export class Supervised {
  #child = null
  #exited = Promise.resolve()
  #stopping = false
  #deaths = []
  #restart = null
  #lastLine = ''

  /**
   * @param {object} what
   * @param {string} what.name as a person knows it: "web server"
   * @param {string[]} what.args of node
   * @param {NodeJS.ProcessEnv} what.env
   * @param {string} what.logFile
   * @param {boolean} what.echo show every line
   * @param {() => boolean} what.showWarnings whether to show warnings by now; text that is no log line is always shown
   * @param {(line: string) => void} what.say
   * @param {(error: Sentence) => void} what.onGiveUp
   */
  constructor(what) {
    this.what = what
    this.log = createWriteStream(what.logFile, { flags: 'a', mode: 0o600 })
  }

  start() {
    const { args, env } = this.what
    const child = spawn(process.execPath, ['--import', FOLLOW_PARENT, ...args], {
      cwd: ROOT,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    this.#child = child
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => this.#hear(line))
    this.#exited = new Promise((resolve) => {
      child.once('error', resolve)
      child.once('close', (code, signal) => {
        this.#child = null
        resolve()
        if (!this.#stopping) this.#died(signal ?? `exit code ${code}`)
      })
    })
  }

  #hear(line) {
    this.log.write(`${line}\n`)
    const { level, text, plain } = readLogLine(line)
    if (level < WARNING) {
      if (this.what.echo) this.what.say(`${this.what.name}: ${text}`)
      return
    }
    if (text.trim() !== '') this.#lastLine = text
    if (plain || this.what.echo || this.what.showWarnings()) this.what.say(`${this.what.name}: ${text}`)
  }

  #died(how) {
    const now = Date.now()
    this.#deaths = [...this.#deaths.filter((time) => now - time < WITHIN), now]
    if (this.#deaths.length >= GIVE_UP_AFTER) {
      const last = this.#lastLine === '' ? how : this.#lastLine
      this.what.onGiveUp(
        new Sentence(
          `The ${this.what.name} stopped ${GIVE_UP_AFTER} times within a minute, so it is not started again; the last time: ${last}. Your data is safe; the whole story is in ${this.what.logFile}.`,
        ),
      )
      return
    }
    const pause = 250 * 2 ** (this.#deaths.length - 1)
    this.what.say(`The ${this.what.name} stopped (${how}); it is started again.`)
    this.#restart = setTimeout(() => this.start(), pause)
  }

  /** Stops it, politely first. Resolves when it is gone. */
  async stop() {
    this.#stopping = true
    clearTimeout(this.#restart)
    const child = this.#child
    if (child !== null) {
      signalGroup(child.pid, 'SIGTERM')
      const hard = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), STOP_WITHIN)
      await this.#exited
      clearTimeout(hard)
    }
    await new Promise((resolve) => this.log.end(resolve))
  }

  /** Ends it at once, for the second Ctrl-C. */
  kill() {
    this.#stopping = true
    clearTimeout(this.#restart)
    if (this.#child !== null) signalGroup(this.#child.pid, 'SIGKILL')
  }

  /** @param {NodeJS.ProcessEnv} env from now on, as when the database came back at another address */
  async restartWith(env) {
    this.what.env = env
    clearTimeout(this.#restart)
    const child = this.#child
    if (child === null) return this.start()
    this.#stopping = true
    signalGroup(child.pid, 'SIGTERM')
    await this.#exited
    this.#stopping = false
    this.start()
  }
}

/** pino writes one JSON object a line; anything else a process prints is unexpected and shown as it is. */
function readLogLine(line) {
  if (!line.startsWith('{')) return { level: WARNING, text: line, plain: true }
  try {
    const { level, msg, err } = JSON.parse(line)
    const reason = err?.message && err.message !== msg ? ` (${err.message})` : ''
    return { level: typeof level === 'number' ? level : WARNING, text: `${msg ?? line}${reason}`, plain: false }
  } catch {
    return { level: WARNING, text: line, plain: true }
  }
}

function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
