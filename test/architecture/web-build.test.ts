import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { swapBuild } from '../../apps/web/swap-build.mjs'

const now = Date.UTC(2026, 2, 2)
const day = 86_400_000
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'web-build-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(name: string, text: string, daysOld = 0): Promise<void> {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
  await utimes(file, new Date(now), new Date(now - daysOld * day))
}

const swap = () => swapBuild({ fresh: path.join(folder, 'build.next'), place: path.join(folder, 'build'), now })
const read = (name: string) => readFile(path.join(folder, name), 'utf8')

it('takes the place of the last build, and leaves a page of before the files it asks for', async () => {
  await write('build/server/index.js', 'old')
  await write('build/client/assets/page-a1.js', 'old page', 2)
  await write('build/client/assets/page-a0.js', 'page of last month', 30)
  await write('build.next/server/index.js', 'new')
  await write('build.next/client/assets/page-b2.js', 'new page')
  await swap()
  expect(await read('build/server/index.js')).toBe('new')
  expect((await readdir(path.join(folder, 'build/client/assets'))).toSorted()).toEqual(['page-a1.js', 'page-b2.js'])
  expect(await read('build/client/assets/page-a1.js')).toBe('old page')
  expect(await readdir(folder)).toEqual(['build'])
})

it('is the first build where there was none, and leaves the last one where the fresh one is missing', async () => {
  await write('build.next/server/index.js', 'first')
  await write('build.next/client/assets/page-a1.js', 'page')
  await swap()
  expect(await read('build/server/index.js')).toBe('first')
  await expect(swap()).rejects.toThrow('ENOENT')
  expect(await read('build/server/index.js')).toBe('first')
})

it('is refused where another build of the same folder took half of it away', async () => {
  await write('build/server/index.js', 'whole')
  await write('build.next/client/assets/page-a1.js', 'page')
  await expect(swap()).rejects.toThrow('ENOENT')
  expect(await read('build/server/index.js')).toBe('whole')
})
