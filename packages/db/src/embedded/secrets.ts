import { randomBytes } from 'node:crypto'
import { access, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const password = z.string().min(16)
const secretsSchema = z.object({
  admin: password,
  migrator: password,
  web: password,
  worker: password,
  queue: password,
  backup: password,
})

/** One password per login of the database; `admin` is the superuser of a bundled cluster. */
export type DatabaseSecrets = z.infer<typeof secretsSchema>

/**
 * Reads `<folder>/secrets.json`, or makes it (mode 0600) with fresh random passwords of 256 bits.
 *
 * @throws Error when the file cannot be read, lacks a password, or is gone though there is data: replacing it would lock
 *   every login out.
 */
export async function readOrCreateSecrets(folder: string): Promise<DatabaseSecrets> {
  const path = join(folder, 'secrets.json')
  await mkdir(folder, { recursive: true, mode: 0o755 })
  const fresh = Object.fromEntries(
    Object.keys(secretsSchema.shape).map((login) => [login, randomBytes(32).toString('base64url')]),
  )
  if ((await isThere(join(folder, 'postgres'))) && !(await isThere(path))) {
    throw new Error(
      `The data in ${folder} is there, but its passwords (secrets.json) are gone. Restore that file from a backup.`,
    )
  }
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    await writeFile(draft, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 })
    // Linking is one step: of two programs that start at once, one's file stays and both read it whole.
    await link(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw new Error(`The folder ${folder} cannot be written to. Choose another data folder or change its owner.`, {
        cause: error,
      })
    }
  } finally {
    await rm(draft, { force: true })
  }
  try {
    return secretsSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    throw new Error(
      `The passwords in ${path} cannot be read. Restore that file from a backup; the data itself is untouched.`,
      { cause },
    )
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
