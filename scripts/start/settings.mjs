import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Sentence } from './sentence.mjs'

/** The folder of the checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/**
 * @typedef {object} StartSettings
 * @property {boolean} dev serve from sources and reload on change
 * @property {boolean | null} demo load demonstration data: true, false, or null to ask (or load, where nobody can be asked)
 * @property {number} port
 * @property {string} dataFolder absolute
 * @property {string} filesFolder absolute; uploads
 * @property {string} publicUrl without a slash at the end
 * @property {string | null} databaseUrl of an administrator, instead of the bundled PostgreSQL
 * @property {string | null} redisUrl instead of the queue in PostgreSQL
 */

const OPTIONS = ['--dev', '--demo', '--no-demo']

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {StartSettings}
 * @throws {Sentence} on an unknown option or a port that is no port
 */
export function readSettings(args, env) {
  const unknown = args.find((argument) => !OPTIONS.includes(argument))
  if (unknown !== undefined) {
    throw new Sentence(
      `There is no option ${unknown}: the options are ${OPTIONS.join(', ')}, as in npm start -- --demo.`,
    )
  }
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Sentence(
      `PORT is ${env.PORT}, which is no port: give a number from 1 to 65535, as in PORT=3001 npm start.`,
    )
  }
  const dataFolder = path.resolve(ROOT, env.RANTAI_DATA || '.rantai')
  return {
    dev: args.includes('--dev'),
    demo: args.includes('--no-demo') ? false : args.includes('--demo') ? true : null,
    port,
    dataFolder,
    filesFolder: path.resolve(ROOT, env.RANTAI_FILES || path.join(dataFolder, 'files')),
    publicUrl: (env.PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, ''),
    databaseUrl: env.DATABASE_URL || null,
    redisUrl: env.REDIS_URL || null,
  }
}
