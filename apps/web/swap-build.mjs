import { copyFile, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

/** So long a page that was opened before may ask for the files it was built with. */
const KEPT_MS = 7 * 86_400_000

/**
 * Puts a fresh build where the last one lies, in one moment: a portal that runs from it meanwhile goes on, with the
 * program it has loaded, and finds the browser's files of its own build as well.
 *
 * @param {{ fresh: string, place: string, now?: number }} folders now: milliseconds, for tests
 */
export async function swapBuild({ fresh, place, now = Date.now() }) {
  // Without a whole fresh build the last one stays, and none is remembered: two builds of one folder halve each other.
  await stat(path.join(fresh, 'server', 'index.js'))
  await keepAssets(path.join(place, 'client', 'assets'), path.join(fresh, 'client', 'assets'), now)
  const old = `${place}.old`
  await rm(old, { recursive: true, force: true })
  const hadOne = await rename(place, old).then(
    () => true,
    () => false,
  )
  try {
    await rename(fresh, place)
  } catch (error) {
    if (hadOne) await rename(old, place)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

/** Their names hold a digest of what is in them, so an old and a new file never stand in each other's way. */
async function keepAssets(from, to, now) {
  const names = await readdir(from).catch(() => [])
  if (names.length === 0) return
  await mkdir(to, { recursive: true })
  const there = new Set(await readdir(to))
  for (const name of names) {
    const file = path.join(from, name)
    const { mtimeMs } = await stat(file)
    if (there.has(name) || now - mtimeMs > KEPT_MS) continue
    await copyFile(file, path.join(to, name))
    await utimes(path.join(to, name), new Date(now), new Date(mtimeMs))
  }
}
