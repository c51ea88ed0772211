import { spawn } from 'node:child_process'
import path from 'node:path'
import { ROOT } from './settings.mjs'

/**
 * Runs a program to its end, from the folder of the checkout.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, echo?: boolean, detached?: boolean }} [options] echo: show its output while it runs
 * @returns {Promise<{ code: number, stdout: string, output: string }>} output: both streams, in the order they came
 */
export function runCommand(command, args, { env = process.env, echo = false, detached = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      detached,
      env: { ...env, PATH: `${path.join(ROOT, 'node_modules', '.bin')}${path.delimiter}${env.PATH ?? ''}` },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let stdout = ''
    let output = ''
    const collect = (stream, own) => (chunk) => {
      if (own) stdout += chunk
      output += chunk
      if (echo) stream.write(chunk)
    }
    child.stdout.setEncoding('utf8').on('data', collect(process.stdout, true))
    child.stderr.setEncoding('utf8').on('data', collect(process.stderr, false))
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: code ?? (signal === null ? 1 : 128), stdout, output }))
  })
}

/**
 * @param {string} text
 * @param {number} count
 * @returns {string} its last lines that hold anything
 */
export function lastLines(text, count) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n')
}
