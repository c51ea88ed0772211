import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = join('packages', 'db', 'prisma', 'migrations')

/**
 * The names of the migrations that this checkout ships, read once. Looked for upwards from here: the web's build lies
 * elsewhere in the checkout than these sources. Undefined where the program runs without its checkout.
 */
export function shippedMigrations(): Promise<ReadonlySet<string> | undefined> {
  names ??= readNames()
  return names
}

let names: Promise<ReadonlySet<string> | undefined> | undefined

async function readNames(): Promise<ReadonlySet<string> | undefined> {
  const folder = findFolder(dirname(fileURLToPath(import.meta.url)))
  if (folder === undefined) return undefined
  const entries = await readdir(folder, { withFileTypes: true })
  return new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name))
}

function findFolder(from: string): string | undefined {
  const folder = join(from, FOLDER)
  if (existsSync(folder)) return folder
  const above = dirname(from)
  return above === from ? undefined : findFolder(above)
}
