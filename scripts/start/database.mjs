import { setTimeout as wait } from 'node:timers/promises'
import { answers } from './preflight.mjs'
import { lastLines, runCommand } from './run-command.mjs'
import { Sentence } from './sentence.mjs'

const PROGRAM = 'packages/db/bin/database.ts'
const QUEUE_PROGRAM = 'apps/worker/src/migrate-queue.ts'
const LOOK_EVERY = 1000

/**
 * @typedef {object} DatabaseUrls
 * @property {string} adminUrl
 * @property {string} webUrl
 * @property {string} workerUrl
 * @property {string} queueUrl
 */

/**
 * Starts (or finds) the bundled PostgreSQL, makes its roles and migrates it; with DATABASE_URL set, only the latter two.
 *
 * @param {string} dataFolder
 * @returns {Promise<DatabaseUrls>}
 * @throws {Sentence}
 */
export async function databaseUp(dataFolder) {
  const { code, stdout, output } = await database('up', dataFolder)
  if (code !== 0) throw new Sentence(`The database did not start. ${reasonOf(output)}`)
  const line = stdout.split('\n').find((text) => text.startsWith('{'))
  if (line === undefined) throw new Sentence(`The database started without saying where. ${reasonOf(output)}`)
  return JSON.parse(line)
}

/**
 * Brings the queue's own tables up to date; BullMQ does not do that by itself, and the queue's login may not.
 *
 * @param {string} adminUrl
 * @throws {Sentence}
 */
export async function queueUp(adminUrl) {
  const { code, output } = await runCommand(process.execPath, ['--import', 'tsx', QUEUE_PROGRAM, adminUrl], {
    detached: true,
  })
  if (code !== 0) throw new Sentence(`The queue's tables could not be prepared. ${reasonOf(output)}`)
}

/** Stops the bundled PostgreSQL of this folder; nothing happens when none runs. */
export async function databaseDown(dataFolder) {
  const { code, output } = await database('down', dataFolder)
  if (code !== 0) throw new Sentence(`The database did not stop. ${reasonOf(output)}`)
}

/** In a group of its own, so that Ctrl-C in the terminal doesn't cut a migration in half. */
function database(verb, dataFolder) {
  return runCommand(process.execPath, ['--import', 'tsx', PROGRAM, verb, '--data', dataFolder], { detached: true })
}

/** As after a kill, or the machine's out-of-memory killer. */
const SILENT =
  'It was ended before it could say why, as when memory runs out; your data is safe. Run the command again; if it stays, close other programs and look into the logs in the data folder.'

/**
 * @param {string} output what a part of the start printed
 * @returns {string} why it failed, and what to do where it could not say
 */
export function reasonOf(output) {
  const sentence = /^(?:Error: )?(.{20,})$/m.exec(lastLines(output, 12))?.[1]
  return sentence === undefined ? SILENT : lastLines(output, 12).replace(/^Error: /, '')
}

/**
 * Looks every second whether the bundled server still accepts connections and brings it back when it doesn't,
 * as after a kill -9 or the machine's out-of-memory killer.
 *
 * @param {object} what
 * @param {string} what.dataFolder
 * @param {DatabaseUrls} what.urls
 * @param {AbortSignal} what.signal ends the watch
 * @param {(line: string) => void} what.say
 * @param {(urls: DatabaseUrls) => Promise<void>} what.onMoved when it came back at another address
 */
export async function watchDatabase({ dataFolder, urls, signal, say, onMoved }) {
  let current = urls
  while (!signal.aborted) {
    await wait(LOOK_EVERY, undefined, { signal }).catch(() => undefined)
    const { hostname, port } = new URL(current.adminUrl)
    if (signal.aborted || (await answers(hostname, Number(port)))) continue
    say('The database stopped; it is started again.')
    const next = await databaseUp(dataFolder)
    if (signal.aborted) return
    say('The database is back.')
    const moved = next.webUrl !== current.webUrl
    current = next
    if (moved) await onMoved(next)
  }
}
