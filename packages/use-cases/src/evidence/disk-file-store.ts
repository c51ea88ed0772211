import { createReadStream } from 'node:fs'
import { mkdir, open, rm, stat } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { UseCaseError } from '../errors'
import type { FileStore } from './file-store'

/** Objects as files below one folder. `folder` is absolute and belongs to the portal alone. */
export function createDiskFileStore(folder: string): FileStore {
  const root = resolve(folder)
  const pathOf = (key: string) => {
    const path = resolve(root, key)
    // Keys are made by us, but a row from an old backup must not lead out of the folder either.
    if (!path.startsWith(root + sep)) throw new UseCaseError('notFound')
    return path
  }
  return {
    put: async (key, bytes) => {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const file = await open(path, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } catch (error) {
        await rm(path, { force: true })
        throw error
      } finally {
        await file.close()
      }
    },
    read: async (key) => {
      const path = pathOf(key)
      const found = await stat(path).catch(() => undefined)
      if (!found?.isFile()) throw new UseCaseError('notFound')
      return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}
