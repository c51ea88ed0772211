import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The operating system's user a PostgreSQL process runs as; empty means "whoever runs this program". */
export type OperatingUser = { readonly uid: number; readonly gid: number } | Record<string, never>

/**
 * PostgreSQL refuses to run as root. Where this program is root, its server runs as the user `postgres`, which is
 * created when the system has none.
 *
 * @throws Error when root cannot create that user.
 */
export async function operatingUser(): Promise<OperatingUser> {
  if (process.getuid?.() !== 0) return {}
  const existing = await lookUp()
  if (existing) return existing
  try {
    await run('groupadd', ['--system', '--force', 'postgres'])
    await run('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'])
  } catch (cause) {
    throw new Error(
      'PostgreSQL does not run as root, and the user "postgres" could not be created. Run this as an ordinary user, or create that user.',
      { cause },
    )
  }
  const created = await lookUp()
  if (!created) throw new Error('The user "postgres" was created, but the system does not know it yet. Start again.')
  return created
}

async function lookUp(): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
    return { uid: Number.parseInt(uid.stdout, 10), gid: Number.parseInt(gid.stdout, 10) }
  } catch {
    return undefined
  }
}
