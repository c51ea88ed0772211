import { spawn } from 'node:child_process'

/** Runs beside the tests; its standard input ends when they die, however they die. */
const WATCH = `
const { readFileSync, rmSync } = require('node:fs')
const folder = process.argv[1]
process.stdin.resume()
process.stdin.on('end', () => {
  try { process.kill(Number(readFileSync(folder + '/postgres/postmaster.pid', 'utf8').split('\\n')[0]), 'SIGQUIT') } catch {}
  setTimeout(() => rmSync(folder, { recursive: true, force: true }), 1000)
})`

/**
 * Stops the PostgreSQL of a folder, and removes the folder, when this process ends without having done so (kill -9, a
 * closed terminal). @returns call it when the server was stopped in the ordinary way.
 */
export function stopWhenThisProcessDies(dataFolder: string): () => void {
  const watchdog = spawn(process.execPath, ['-e', WATCH, dataFolder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watchdog.unref()
  return () => {
    watchdog.kill()
  }
}
