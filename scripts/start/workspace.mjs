import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { lastLines, runCommand } from './run-command.mjs'
import { Sentence } from './sentence.mjs'
import { ROOT } from './settings.mjs'

/** The same version as in package.json; npm fetches it when it isn't there. */
const PNPM = 'pnpm@10.34.9'
const INSTALL_NEEDS_BYTES = 2 * 1024 * 1024 * 1024
const stampFile = path.join(ROOT, 'node_modules', '.rantai-installed')

/**
 * Installs the packages when there are none, or when what is asked for has changed since.
 * The stamp lies in node_modules, so that it goes when they go.
 *
 * @param {(line: string) => void} say
 */
export async function ensureInstalled(say) {
  const wanted = await fingerprint()
  const installed = await readFile(stampFile, 'utf8').catch(() => null)
  if (installed === wanted) return
  const { bavail, bsize } = await statfs(ROOT)
  if (installed === null && bavail * bsize < INSTALL_NEEDS_BYTES) {
    throw new Sentence(
      `The disk that holds ${ROOT} has ${Math.floor((bavail * bsize) / 1024 / 1024)} MB left and the packages need 2 GB: free some space there, then run the command again.`,
    )
  }
  say('Installing packages (about a minute the first time) …')
  // CI=true: never ask; a question would wait for ever where nobody is there to answer.
  const env = { ...process.env, CI: 'true', TURBO_TELEMETRY_DISABLED: '1' }
  const { code, output } = await runCommand('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], { env })
  if (code !== 0) {
    throw new Sentence(
      `The packages could not be installed; check the connection to the npm registry and run the command again. The installer's last words:\n${lastLines(output, 15)}`,
    )
  }
  await writeFile(stampFile, wanted)
}

async function fingerprint() {
  const hash = createHash('sha256')
    .update(process.version.split('.')[0])
    .update(process.platform + process.arch)
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packageFiles()]) {
    hash.update(file).update(await readFile(path.join(ROOT, file)))
  }
  return hash.digest('hex')
}

function packageFiles() {
  return ['apps', 'packages'].flatMap((floor) =>
    readdirSync(path.join(ROOT, floor))
      .sort()
      .map((name) => `${floor}/${name}/package.json`)
      .filter((file) => existsSync(path.join(ROOT, file))),
  )
}

/** Writes the database client from its schema; a no-op of less than a second when nothing changed. */
export function generate() {
  return turbo(['run', 'generate'], 'The database client could not be generated')
}

/** Builds web and worker (and generates before); a no-op of about a second when nothing changed. */
export function build() {
  return turbo(['run', 'build', '--filter=@rantai/web', '--filter=@rantai/worker'], 'The portal could not be built')
}

async function turbo(args, failure) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  const entry = path.join(ROOT, 'node_modules', 'turbo', 'bin', 'turbo')
  const all = [entry, ...args, '--output-logs=errors-only', '--no-update-notifier', '--ui=stream']
  const { code, output } = await runCommand(process.execPath, all, { env })
  if (code !== 0) {
    throw new Sentence(
      `${failure}; if you changed nothing, delete node_modules and run the command again. The last words were:\n${lastLines(output, 40)}`,
    )
  }
}
