import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { closeDeps, createDeps, type Deps } from '../src/index'
import { seedDemonstration } from './demonstration/seed'

/**
 * Builds the demonstration and prints its logins as one line of JSON. Needs DATABASE_WEB_URL, DATABASE_WORKER_URL,
 * RANTAI_LINK_KEY and PUBLIC_URL; RANTAI_DEMO_PASSWORD sets the password, otherwise each installation gets its own.
 */
async function main(): Promise<void> {
  const web = depsOf('DATABASE_WEB_URL')
  const worker = depsOf('DATABASE_WORKER_URL')
  // Nobody shall know the password of another installation's demonstration.
  const password = process.env['RANTAI_DEMO_PASSWORD'] || `demo-${randomBytes(6).toString('hex')}`
  try {
    console.log(JSON.stringify({ logins: await seedDemonstration({ web, worker, password }) }))
  } finally {
    await Promise.all([closeDeps(web), closeDeps(worker)])
  }
}

function depsOf(name: string): Deps {
  const setting = (key: string) => {
    const value = process.env[key]
    if (!value) throw new Error(`${key} is not set: npm start sets it.`)
    return value
  }
  return createDeps({
    databaseUrl: setting(name),
    maxConnections: 5,
    linkKey: setting('RANTAI_LINK_KEY'),
    publicUrl: new URL(setting('PUBLIC_URL')),
    filesFolder: resolve(process.env['RANTAI_FILES'] || '.rantai/files'),
  })
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
}
