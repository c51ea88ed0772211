import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** What a running server says about itself in `postmaster.pid`. */
export type Postmaster = { readonly pid: number; readonly port: number }

/**
 * Reads `postmaster.pid` of a cluster and checks that its process is alive.
 * The file outlives a server that was killed, so its presence alone says nothing.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  let text: string
  try {
    text = await readFile(join(cluster, 'postmaster.pid'), 'utf8')
  } catch {
    return undefined
  }
  const lines = text.split('\n')
  const pid = Number.parseInt(lines[0] ?? '', 10)
  const port = Number.parseInt(lines[3] ?? '', 10)
  if (!(pid > 0) || !isAlive(pid)) return undefined
  return { pid, port: port > 0 ? port : 0 }
}

/**
 * Waits until the server answers as the one that serves `cluster`. A process id may have been given to another program
 * since, and a port to another server: both are told apart by asking for the data directory.
 */
export async function answersFor(url: string, cluster: string, withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs
  for (;;) {
    const answer = await dataDirectory(url)
    if (answer !== undefined) return answer === cluster
    if (Date.now() >= end) return false
    await wait(50)
  }
}

/** Asks a server to finish (fast shutdown: open transactions are rolled back) and waits until its process is gone. */
export async function stopPostmaster(pid: number, withinMs = 30_000): Promise<void> {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    return
  }
  const end = Date.now() + withinMs
  while (isAlive(pid)) {
    if (Date.now() >= end)
      throw new Error(`PostgreSQL (process ${pid}) did not stop within ${withinMs / 1000} seconds.`)
    await wait(20)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return !isZombie(pid)
}

/**
 * Lets a cluster start whose killed server nobody has collected yet: PostgreSQL asks only whether the process number in
 * the file takes signals. The number becomes that of this process, which PostgreSQL knows for the starter's and ignores;
 * the rest of the file stays, so it still refuses while the killed server's children use the shared memory.
 */
export async function disownZombie(cluster: string): Promise<void> {
  const path = join(cluster, 'postmaster.pid')
  const text = await readFile(path, 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  if (pid > 0 && isZombie(pid)) await writeFile(path, text.replace(/^\d+/, String(process.pid)))
}

/** A killed server whose parent has not collected it yet still takes signals; in a container that can last long. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function dataDirectory(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return rows[0]?.data_directory
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}
