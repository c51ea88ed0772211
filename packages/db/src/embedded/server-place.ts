import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { PostgresBinaries } from './binaries'
import type { OperatingUser } from './operating-user'

const run = promisify(execFile)

/** Where a server of root's keeps its files when its own user may not enter the data folder (one under /root, say). */
const ELSEWHERE = '/var/lib/rantai'

/** The folder with the cluster of a data folder: the data folder itself, or its stand-in under /var/lib/rantai. */
export async function serverFolder(dataFolder: string): Promise<string> {
  const folder = await realpath(dataFolder).catch(() => resolve(dataFolder))
  const standIn = await standInFor(folder)
  // Whoever began elsewhere stays there, also when the data folder can be entered by now.
  return (await exists(standIn)) ? standIn : folder
}

/**
 * Settles on a folder that the server's user may enter, once: the data folder where possible. Only root's servers run as
 * another user, so nobody else ever needs the stand-in.
 */
export async function chooseServerFolder(dataFolder: string, user: OperatingUser): Promise<string> {
  const folder = await serverFolder(dataFolder)
  if (await mayEnter(folder, user)) return folder
  const standIn = await standInFor(folder)
  await mkdir(standIn, { recursive: true, mode: 0o755 })
  return standIn
}

/** The same programs, copied to where the server's user may run them when it may not reach the installed packages. */
export async function reachableBinaries(binaries: PostgresBinaries, user: OperatingUser): Promise<PostgresBinaries> {
  if (await mayEnter(dirname(binaries.postgres), user)) return binaries
  const native = dirname(dirname(binaries.postgres))
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as { version: string }
  const copy = join(ELSEWHERE, `postgresql-${version}`)
  if (!(await exists(copy))) {
    const draft = `${copy}.${process.pid}`
    await mkdir(ELSEWHERE, { recursive: true, mode: 0o755 })
    await cp(native, draft, { recursive: true, verbatimSymlinks: true })
    await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }))
  }
  const at = (program: string) => join(copy, 'bin', basename(program))
  return { postgres: at(binaries.postgres), initdb: at(binaries.initdb), pgCtl: at(binaries.pgCtl) }
}

/** Named by the folder and its passwords: a data folder that was thrown away and made anew gets a new stand-in. */
async function standInFor(folder: string): Promise<string> {
  const secrets = await readFile(join(folder, 'secrets.json'), 'utf8').catch(() => '')
  return join(ELSEWHERE, createHash('sha256').update(folder).update(secrets).digest('hex').slice(0, 16))
}

/** Asks as that user: whether a folder may be entered depends on every folder above it. */
async function mayEnter(folder: string, user: OperatingUser): Promise<boolean> {
  if (user.uid === undefined) return true
  return run('test', ['-x', folder], { ...user, cwd: '/' }).then(
    () => true,
    () => false,
  )
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
