import { constants } from 'node:fs'
import { access, mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DISK_RESERVE_BYTES, Sentence, diskFull } from './sentence.mjs'

/** How long processes of a start that was killed may take to notice and to leave the port, in milliseconds. */
const ORPHANS_LEAVE_WITHIN = 12_000

/**
 * Everything that can be known to fail before anything is installed or started.
 *
 * @param {import('./settings.mjs').StartSettings} settings
 * @returns {Promise<() => Promise<void>>} gives the data folder free again
 */
export async function preflight(settings) {
  await checkDataFolder(settings)
  await checkDisk(settings.dataFolder)
  const { release, wasKilled } = await takeDataFolder(settings)
  try {
    await checkPort(settings.port, wasKilled ? ORPHANS_LEAVE_WITHIN : 0)
    if (settings.redisUrl !== null) await checkAnswers('REDIS_URL', settings.redisUrl, 6379)
    if (settings.databaseUrl !== null) await checkAnswers('DATABASE_URL', settings.databaseUrl, 5432)
  } catch (error) {
    await release()
    throw error
  }
  return release
}

async function checkDataFolder({ dataFolder, filesFolder }) {
  for (const folder of [dataFolder, filesFolder, path.join(dataFolder, 'logs')]) {
    try {
      await mkdir(folder, { recursive: true, mode: folder === dataFolder ? 0o755 : 0o700 })
      await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
      const probe = path.join(folder, `.probe-${process.pid}`)
      await writeFile(probe, '')
      await rm(probe)
    } catch (error) {
      if (error.code === 'ENOSPC') throw diskFull(folder)
      throw folderSentence(folder, error.code)
    }
  }
}

function folderSentence(folder, code) {
  const user = os.userInfo().username
  const otherwise = 'or choose another folder with RANTAI_DATA=/path npm start.'
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return new Sentence(`The data folder ${folder} is a file, or lies below one: move that file away, ${otherwise}`)
  }
  if (code === 'EROFS') {
    return new Sentence(`The data folder ${folder} is on a disk that is read-only: make it writable, ${otherwise}`)
  }
  return new Sentence(
    `The data folder ${folder} can't be read and written by ${user} (${code}): give it to that user with sudo chown -R ${user} ${folder}, ${otherwise}`,
  )
}

async function checkDisk(dataFolder) {
  const { bavail, bsize } = await statfs(dataFolder)
  if (bavail * bsize < DISK_RESERVE_BYTES) throw diskFull(dataFolder, bavail * bsize)
}

/**
 * One start at a time per data folder: two would stop each other's database.
 * A note left by a start that was killed is taken over.
 */
async function takeDataFolder({ dataFolder, port }) {
  const note = path.join(dataFolder, 'start.json')
  const earlier = await readFile(note, 'utf8').then(JSON.parse, () => null)
  if (earlier !== null && (await isRunningStart(earlier.pid))) {
    throw new Sentence(
      `Rantai already runs from ${dataFolder} (process ${earlier.pid}, port ${earlier.port}): open it at http://localhost:${earlier.port}, stop it with kill ${earlier.pid}, or start a second one beside it with RANTAI_DATA=/path PORT=${port + 1} npm start.`,
    )
  }
  await writeFile(note, JSON.stringify({ pid: process.pid, port }))
  return { release: () => rm(note, { force: true }), wasKilled: earlier !== null }
}

async function isRunningStart(pid) {
  if (!Number.isInteger(pid) || pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  // The number may have been given to another program since; where the system tells, look.
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)
  return command === null || command.includes('start.mjs')
}

async function checkPort(port, patience) {
  const deadline = Date.now() + patience
  for (;;) {
    const code = await tryPort(port)
    if (code === null) return
    if (code === 'EACCES') {
      throw new Sentence(
        `Port ${port} may not be opened by ${os.userInfo().username}: choose one above 1023, as in PORT=3000 npm start.`,
      )
    }
    if (code !== 'EADDRINUSE')
      throw new Sentence(`Port ${port} can't be opened (${code}): choose another, as in PORT=${port + 1} npm start.`)
    if (Date.now() >= deadline) {
      throw new Sentence(
        `Port ${port} is in use by another program: stop that program, or choose another port, as in PORT=${port === 65535 ? 3000 : port + 1} npm start.`,
      )
    }
    await wait(200)
  }
}

/** Both addresses are tried: a program that listens on 127.0.0.1 alone would not be noticed on `::`. */
async function tryPort(port) {
  for (const host of ['127.0.0.1', undefined]) {
    const code = await new Promise((resolve) => {
      const server = net.createServer()
      server.once('error', (error) => resolve(error.code))
      server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
    })
    if (code !== null) return code
  }
  return null
}

async function checkAnswers(name, address, usualPort) {
  let url
  try {
    url = new URL(address)
  } catch {
    throw new Sentence(
      `${name} is not an address: it should look like ${name === 'REDIS_URL' ? 'redis://localhost:6379' : 'postgresql://user:password@localhost:5432/rantai'}.`,
    )
  }
  const port = Number(url.port || usualPort)
  if (url.hostname === '' || (await answers(url.hostname, port))) return
  throw new Sentence(
    `Nothing answers at ${url.hostname}:${port}, which ${name} names: start that server or correct ${name}; without ${name}, what comes with Rantai is used.`,
  )
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>} whether something accepts connections there
 */
export function answers(host, port) {
  return new Promise((resolve) => {
    const socket = net.connect({ host: host.replace(/^\[|\]$/g, ''), port, timeout: 3000 })
    const done = (result) => {
      socket.destroy()
      resolve(result)
    }
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
    socket.once('timeout', () => done(false))
  })
}
