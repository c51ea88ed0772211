import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeVersionSentence } from '../../scripts/start/node-version.mjs'
import { DISK_RESERVE_BYTES, Sentence, diskFull, explain } from '../../scripts/start/sentence.mjs'
import { reasonOf } from '../../scripts/start/database.mjs'
import { readKeys } from '../../scripts/start/keys.mjs'
import { root } from './source-files'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'start-command-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Runs `npm start` as far as it gets; everything here fails before anything is installed or started. */
function start(env: Record<string, string>, args: string[] = []): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/start.mjs', ...args], {
      cwd: root,
      env: {
        ...process.env,
        RANTAI_DATA: path.join(folder, 'data'),
        RANTAI_FILES: '',
        DATABASE_URL: '',
        REDIS_URL: '',
        ...env,
      },
    })
    let text = ''
    child.stdout.on('data', (chunk) => (text += chunk))
    child.stderr.on('data', (chunk) => (text += chunk))
    child.once('close', (code) => resolve({ code, text: text.trim() }))
  })
}

async function listen(): Promise<{ port: number; close: () => void }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}

describe('npm start says in one sentence what is wrong and what to do', () => {
  it('a port in use', async () => {
    const { port, close } = await listen()
    const { code, text } = await start({ PORT: String(port) })
    close()
    expect(text).toBe(
      `Port ${port} is in use by another program: stop that program, or choose another port, as in PORT=${port + 1} npm start.`,
    )
    expect(code).toBe(1)
  })

  it('a port that is none', async () => {
    const { code, text } = await start({ PORT: 'abc' })
    expect(text).toMatch(/^PORT is abc, which is no port: give a number from 1 to 65535/)
    expect(code).toBe(1)
  })

  it('an option that is none', async () => {
    const { code, text } = await start({}, ['--production'])
    expect(text).toMatch(/^There is no option --production/)
    expect(code).toBe(1)
  })

  it('a data folder that is a file', async () => {
    await writeFile(path.join(folder, 'data'), '')
    const { code, text } = await start({})
    expect(text).toMatch(
      /^The data folder .* is a file, or lies below one: move that file away, or choose another folder with RANTAI_DATA/,
    )
    expect(code).toBe(1)
  })

  it.skipIf(process.getuid?.() === 0)('a data folder that nobody may write', async () => {
    await mkdir(path.join(folder, 'data'), { mode: 0o500 })
    const { code, text } = await start({})
    expect(text).toMatch(/^The data folder .* can't be read and written by .*: give it to that user with sudo chown/)
    expect(code).toBe(1)
  })

  it('a database that does not answer', async () => {
    const { port, close } = await listen()
    close()
    const { code, text } = await start({ PORT: String(port), DATABASE_URL: `postgresql://a:b@127.0.0.1:${port}/c` })
    expect(text).toMatch(
      new RegExp(`^Nothing answers at 127.0.0.1:${port}, which DATABASE_URL names: start that server`),
    )
    expect(code).toBe(1)
  })

  it('a Redis address that is none', async () => {
    const { port, close } = await listen()
    close()
    const { text } = await start({ PORT: String(port), REDIS_URL: 'somewhere' })
    expect(text).toMatch(/^REDIS_URL is not an address: it should look like redis:/)
  })

  it('a second start from the same folder', async () => {
    await mkdir(path.join(folder, 'data'))
    const other = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)', 'start.mjs'])
    await writeFile(path.join(folder, 'data', 'start.json'), JSON.stringify({ pid: other.pid, port: 3000 }))
    const { code, text } = await start({})
    other.kill()
    expect(text).toMatch(new RegExp(`^Rantai already runs from .* \\(process ${other.pid}, port 3000\\)`))
    expect(code).toBe(1)
  })

  it('an old Node', () => {
    expect(nodeVersionSentence('18.20.4')).toMatch(
      /needs Node 20\.19 or later and this is Node 18\.20\.4: install a newer one/,
    )
    expect(nodeVersionSentence('20.18.3')).not.toBeNull()
    expect(nodeVersionSentence('20.19.0')).toBeNull()
    expect(nodeVersionSentence('24.1.0')).toBeNull()
  })

  it('a part that was ended before it could speak', () => {
    expect(reasonOf('')).toMatch(/^It was ended before it could say why.*your data is safe\. Run the command again/)
    expect(reasonOf('Error: The server at 127.0.0.1 refuses the login.\n')).toBe(
      'The server at 127.0.0.1 refuses the login.',
    )
  })

  it('a full disk, whoever noticed it', () => {
    expect(DISK_RESERVE_BYTES).toBe(500 * 1024 * 1024)
    expect(diskFull('/data', 3 * 1024 * 1024).message).toMatch(
      /^The disk that holds \/data is full \(3 MB left, 500 MB needed\): free some space/,
    )
    expect(
      explain(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }), '/data'),
    ).toMatch(/^The disk that holds \/data is full/)
  })
})

describe('keys', () => {
  it('are made once, for the owner alone, and stay', async () => {
    const first = await readKeys(folder)
    expect(first.linkKey.length).toBeGreaterThanOrEqual(43)
    expect(await readKeys(folder)).toEqual(first)
    expect((await stat(path.join(folder, 'keys.json'))).mode & 0o777).toBe(0o600)
  })

  it('are never overwritten when damaged', async () => {
    await writeFile(path.join(folder, 'keys.json'), '{"linkKey":')
    await expect(readKeys(folder)).rejects.toBeInstanceOf(Sentence)
    expect(await readFile(path.join(folder, 'keys.json'), 'utf8')).toBe('{"linkKey":')
  })
})
