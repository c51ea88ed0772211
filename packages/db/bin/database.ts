import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readOrCreateSecrets, startEmbedded, stopEmbedded } from '../src/embedded/index'
import { setUpDatabase } from '../src/migrate/index'

const USAGE = 'Usage: database.ts up|down --data <folder>'

/**
 * `up`   starts the bundled PostgreSQL (or uses DATABASE_URL, a superuser's URL), sets roles and tables up and prints
 *        one line of JSON: adminUrl, webUrl, workerUrl, queueUrl. The server keeps running afterwards.
 * `down` stops the bundled PostgreSQL of that folder.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true })
  const folder = values.data && resolve(values.data)
  if (!folder) throw new Error(USAGE)
  if (positionals[0] === 'down') {
    await stopEmbedded(folder)
  } else if (positionals[0] === 'up') {
    console.log(JSON.stringify(await up(folder, process.env['DATABASE_URL'])))
  } else {
    throw new Error(USAGE)
  }
}

async function up(folder: string, givenUrl: string | undefined) {
  const passwords = await readOrCreateSecrets(folder)
  const adminUrl = givenUrl || (await startEmbedded({ dataFolder: folder })).adminUrl
  const given = decodeURIComponent(new URL(adminUrl).pathname.slice(1))
  const database = given === '' || given === 'postgres' ? 'rantai' : given
  const urls = await setUpDatabase({ adminUrl, database, passwords })
  return { adminUrl: urls.adminUrl, webUrl: urls.webUrl, workerUrl: urls.workerUrl, queueUrl: urls.queueUrl }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
