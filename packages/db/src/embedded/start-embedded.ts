import { execFile } from 'node:child_process'
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { findBinaries, type PostgresBinaries } from './binaries'
import { operatingUser, type OperatingUser } from './operating-user'
import { answersFor, disownZombie, findPostmaster, stopPostmaster } from './postmaster'
import { chooseServerFolder, reachableBinaries, serverFolder } from './server-place'
import { readOrCreateSecrets, type DatabaseSecrets } from './secrets'
import { takeTurn } from './take-turn'

const run = promisify(execFile)

export type EmbeddedOptions = {
  /**
   * Folder of everything the database keeps: `postgres/` (the cluster), `secrets.json`, `port`, `postgres.log`. Started by
   * root in a folder that other users may not enter, all but the secrets lies under /var/lib/rantai.
   */
  readonly dataFolder: string
  /** Further server settings. Tests switch durability off; nothing else should. */
  readonly settings?: Readonly<Record<string, string>>
}

export type EmbeddedDatabase = {
  /** URL of the superuser, database `postgres`. */
  readonly adminUrl: string
  /** False when a server for this folder was already running and is simply used. */
  readonly startedHere: boolean
  /** Stops the server (whoever started it) and waits until it is gone. */
  stop(): Promise<void>
}

/**
 * Starts the bundled PostgreSQL 18 on 127.0.0.1, or uses the one that already serves this folder: one that was left
 * over after a kill -9 of its starter, or one that another program started. The server outlives this process; call
 * `stop` or {@link stopEmbedded}. The port is chosen once and remembered in the folder, and chosen anew when taken.
 *
 * @throws Error with one sentence that says what to do: folder not accessible, no binaries, server did not start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const secrets = await readOrCreateSecrets(resolve(options.dataFolder))
  const user = await operatingUser()
  const folder = await chooseServerFolder(options.dataFolder, user)
  const cluster = join(folder, 'postgres')
  const urlOf = (port: number) => `postgresql://postgres:${secrets.admin}@127.0.0.1:${port}/postgres`

  const running = await reuse(cluster, urlOf)
  if (running) return running
  const letGo = await takeTurn(folder)
  try {
    return (await reuse(cluster, urlOf)) ?? (await startServer({ folder, cluster, user, secrets, urlOf, options }))
  } finally {
    await letGo()
  }
}

type Start = {
  readonly folder: string
  readonly cluster: string
  readonly user: OperatingUser
  readonly secrets: DatabaseSecrets
  readonly urlOf: (port: number) => string
  readonly options: EmbeddedOptions
}

async function startServer(start: Start): Promise<EmbeddedDatabase> {
  const { folder, cluster, user, secrets, urlOf, options } = start
  const binaries = await reachableBinaries(await findBinaries(), user)
  await initialise({ folder, cluster, binaries, user, password: secrets.admin })

  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(folder)
    try {
      await launch({ folder, cluster, binaries, user, port, settings: options.settings ?? {} })
      return {
        adminUrl: urlOf(port),
        startedHere: true,
        stop: async () => void (await stopEmbedded(options.dataFolder)),
      }
    } catch (error) {
      // The port may have been taken since it was tried.
      if (attempt === 3) throw await explain(error, folder)
    }
  }
}

/** Stops the server of a data folder, if one runs; returns whether there was one. */
export async function stopEmbedded(dataFolder: string): Promise<boolean> {
  const postmaster = await findPostmaster(join(await serverFolder(dataFolder), 'postgres'))
  if (!postmaster) return false
  await stopPostmaster(postmaster.pid)
  return true
}

async function reuse(cluster: string, urlOf: (port: number) => string): Promise<EmbeddedDatabase | undefined> {
  const postmaster = await findPostmaster(cluster)
  if (!postmaster?.port) return undefined
  const adminUrl = urlOf(postmaster.port)
  if (!(await answersFor(adminUrl, cluster, 15_000))) return undefined
  return { adminUrl, startedHere: false, stop: () => stopPostmaster(postmaster.pid) }
}

type Place = {
  readonly folder: string
  readonly cluster: string
  readonly binaries: PostgresBinaries
  readonly user: OperatingUser
}

async function initialise(place: Place & { readonly password: string }): Promise<void> {
  if (await exists(join(place.cluster, 'PG_VERSION'))) return
  // Made beside its place and moved there whole: a cluster that is there is complete, and is never made again.
  const draft = `${place.cluster}-unfinished`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true, mode: 0o700 })
  const passwordFile = join(place.folder, 'initial-password')
  await writeFile(passwordFile, `${place.password}\n`, { mode: 0o600 })
  try {
    if ('uid' in place.user && place.user.uid !== undefined) {
      await chown(draft, place.user.uid, place.user.gid)
      await chown(passwordFile, place.user.uid, place.user.gid)
    }
    const flags = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--data-checksums']
    await run(place.binaries.initdb, [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, '--no-instructions', ...flags], {
      ...place.user,
      cwd: '/',
    })
    await rename(draft, place.cluster)
  } catch (error) {
    throw await explain(error, place.folder)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

async function launch(place: Place & { port: number; settings: Readonly<Record<string, string>> }): Promise<void> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(place.port),
    max_connections: '120',
    // A crash must not leave log lines of statements with people's data behind.
    log_min_error_statement: 'panic',
    ...place.settings,
  }
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)
  const log = join(place.folder, 'postgres.log')
  if (!(await exists(log))) await writeFile(log, '', { mode: 0o600 })
  if ('uid' in place.user && place.user.uid !== undefined) await chown(log, place.user.uid, place.user.gid)
  await disownZombie(place.cluster)
  // pg_ctl detaches the server: it survives this process and the terminal's Ctrl-C.
  await run(
    place.binaries.pgCtl,
    ['start', '-D', place.cluster, '-l', log, '-w', '-t', '60', '-s', '-o', options.join(' ')],
    { ...place.user, cwd: '/' },
  )
}

/** The remembered port if it is still free, else a free one, which is remembered. */
async function choosePort(folder: string): Promise<number> {
  const path = join(folder, 'port')
  const remembered = Number.parseInt(await readFile(path, 'utf8').catch(() => ''), 10)
  const port = (remembered > 0 && (await tryPort(remembered))) || (await tryPort(0))
  if (!port) throw new Error('No free port was found on 127.0.0.1.')
  await writeFile(path, `${port}\n`)
  return port
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer()
    server.once('error', () => done(undefined))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function explain(error: unknown, folder: string): Promise<Error> {
  const log = await readFile(join(folder, 'postgres.log'), 'utf8').catch(() => '')
  const said = `${error instanceof Error ? error.message : String(error)}\n${log.slice(-2_000)}`
  if (/No space left on device/i.test(said)) {
    return new Error(`The disk is full: PostgreSQL could not write to ${folder}. Free some space and start again.`)
  }
  if (/Permission denied|EACCES/i.test(said)) {
    return new Error(
      `The database's user may not use ${folder}. Choose another data folder, or run this as an ordinary user.`,
    )
  }
  return new Error(`The bundled PostgreSQL did not start. Its last words: ${said.slice(-600).trim()}`, { cause: error })
}
