import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startEmbedded, stopEmbedded } from './index'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rantai-embedded-'))
  await chmod(folder, 0o755)
})

afterEach(async () => {
  await stopEmbedded(folder)
  await rm(folder, { recursive: true, force: true })
})

const start = () => startEmbedded({ dataFolder: folder, settings: { fsync: 'off' } })

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows[0]?.['answer']
  } finally {
    await client.end()
  }
}

test('starts, is found again, survives a kill and keeps its data and port', async () => {
  const first = await start()
  expect(first.startedHere).toBe(true)
  await ask(first.adminUrl, 'create table kept as select 42 as answer')
  expect(await ask(first.adminUrl, "select current_setting('listen_addresses') as answer")).toBe('127.0.0.1')
  expect(await ask(first.adminUrl, "select current_setting('unix_socket_directories') as answer")).toBe('')

  const again = await start()
  expect(again).toMatchObject({ startedHere: false, adminUrl: first.adminUrl })

  const pid = Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])
  process.kill(pid, 'SIGKILL')
  const recovered = await start()
  expect(recovered.adminUrl).toBe(first.adminUrl)
  expect(await ask(recovered.adminUrl, 'select answer from kept')).toBe(42)

  expect(await stopEmbedded(folder)).toBe(true)
  expect(await stopEmbedded(folder)).toBe(false)
})

test('two programs that start at once use one server', async () => {
  const [one, two] = await Promise.all([start(), start()])
  expect(one.adminUrl).toBe(two.adminUrl)
  expect([one.startedHere, two.startedHere].filter(Boolean).length).toBeLessThanOrEqual(1)
})

test('takes another port when its own is in use', async () => {
  const first = await start()
  await first.stop()
  const port = Number(new URL(first.adminUrl).port)
  const other: Server = createServer()
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', () => resolve()))
  try {
    const second = await start()
    expect(new URL(second.adminUrl).port).not.toBe(String(port))
    expect(await ask(second.adminUrl, 'select 1 as answer')).toBe(1)
  } finally {
    other.close()
  }
})

test('passwords are kept to their owner, and never replaced', async () => {
  await start()
  const path = join(folder, 'secrets.json')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  await stopEmbedded(folder)
  await writeFile(path, '{')
  await expect(start()).rejects.toThrow('Restore that file from a backup')
  await rm(path)
  await expect(start()).rejects.toThrow('passwords (secrets.json) are gone')
})

// Only root's servers run as another user, whom a private folder keeps out.
test.runIf(process.getuid?.() === 0)('starts for root in a folder that nobody else may enter', async () => {
  await chmod(folder, 0o700)
  const first = await start()
  const kept = String(await ask(first.adminUrl, "select current_setting('data_directory') as answer"))
  try {
    expect(kept).toMatch(/^\/var\/lib\/rantai\//)
    expect((await start()).startedHere).toBe(false)
    expect(await stopEmbedded(folder)).toBe(true)
  } finally {
    await rm(dirname(kept), { recursive: true, force: true })
  }
})
