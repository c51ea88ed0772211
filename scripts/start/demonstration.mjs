import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { lastLines, runCommand } from './run-command.mjs'
import { Sentence } from './sentence.mjs'
import { ROOT } from './settings.mjs'

const PROGRAM = 'packages/use-cases/bin/seed-demo.ts'

/**
 * @typedef {object} Login
 * @property {string} role as a person knows it
 * @property {string} email
 * @property {string} password
 */

/**
 * Offers the demonstration organisation once: asks where somebody can answer, loads it where nobody can. The loader
 * itself leaves a database alone that already holds an organisation. The answer is kept in the data folder.
 *
 * @param {import('./settings.mjs').StartSettings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 * @returns {Promise<Login[]>} empty when there is no demonstration data
 */
export async function demonstrationLogins(settings, env, say) {
  if (!existsSync(path.join(ROOT, PROGRAM))) return []
  const note = path.join(settings.dataFolder, 'demonstration.json')
  const known = await readFile(note, 'utf8').then(JSON.parse, () => null)
  if (known !== null && (known.logins.length > 0 || settings.demo !== true)) return known.logins
  if (settings.demo === false) return []
  const wanted = settings.demo === true || !process.stdin.isTTY || (await ask())
  const logins = wanted ? await load(env, say) : []
  await writeFile(note, `${JSON.stringify({ logins }, null, 2)}\n`, { mode: 0o600 })
  return logins
}

async function ask() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // readline takes Ctrl-C for itself while it asks; pass it on.
  terminal.once('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  const answer = await terminal.question('Load demonstration data? [Y/n] ').catch(() => 'n')
  terminal.close()
  return !/^\s*n/i.test(answer)
}

async function load(env, say) {
  say('Loading demonstration data …')
  const { code, stdout, output } = await runCommand(process.execPath, ['--import', 'tsx', PROGRAM], {
    env,
    detached: true,
  })
  if (code !== 0) {
    throw new Sentence(
      `The demonstration data could not be loaded; everything else works: start with npm start -- --no-demo. The last words were:\n${lastLines(output, 12)}`,
    )
  }
  const line = stdout.split('\n').findLast((text) => text.startsWith('{') || text.startsWith('['))
  const result = line === undefined ? [] : JSON.parse(line)
  return Array.isArray(result) ? result : (result.logins ?? [])
}
