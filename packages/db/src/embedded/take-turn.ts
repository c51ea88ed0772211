import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Programs that start a folder's database at once take turns: the file `starting` holds the number of the process whose
 * turn it is. A file that a dead process left behind counts for nothing.
 *
 * @returns gives the turn to the next.
 */
export async function takeTurn(folder: string, withinMs = 90_000): Promise<() => Promise<void>> {
  const path = join(folder, 'starting')
  const end = Date.now() + withinMs
  for (;;) {
    const taken = await writeFile(path, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    )
    if (taken) return () => rm(path, { force: true })
    const holder = Number.parseInt(await readFile(path, 'utf8').catch(() => ''), 10)
    if (holder > 0 && !isRunning(holder)) await rm(path, { force: true })
    else if (Date.now() >= end)
      throw new Error(`Another program has been starting the database in ${folder} for too long.`)
    else await wait(50)
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
