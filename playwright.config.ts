import { existsSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { defineConfig } from '@playwright/test'

const SYSTEM_CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The system's Chromium, else the one that npm brings; the latter unpacks itself once into the temporary folder. */
async function findChromium(): Promise<string> {
  const named = process.env.RANTAI_CHROMIUM
  if (named !== undefined) return named
  const system = SYSTEM_CHROMIUM.find((file) => existsSync(file))
  if (system !== undefined) return system
  const { default: bundled } = await import('@sparticuz/chromium')
  return bundled.executablePath()
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}

/** The database and uploads of earlier runs; the last one's stay, to look at after a failure. */
function removeEarlierData(): void {
  if (!existsSync('.rantai')) return
  for (const name of readdirSync('.rantai')) {
    const pid = Number(/^journeys-(\d+)$/.exec(name)?.[1] ?? 0)
    if (pid > 0 && !isAlive(pid)) rmSync(path.join('.rantai', name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

// This file is read again by every worker process: what is chosen here is chosen once and inherited.
process.env.RANTAI_CHROMIUM = await findChromium()
process.env.JOURNEYS_PORT ??= String(await freePort())
if (process.env.JOURNEYS_DATA === undefined) {
  removeEarlierData()
  process.env.JOURNEYS_DATA = path.resolve('.rantai', `journeys-${process.pid}`)
}

const baseURL = `http://localhost:${process.env.JOURNEYS_PORT}`

export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/journeys',
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // Journeys of different files share nothing but the portal; the loop has one of its own.
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Asia/Singapore',
    launchOptions: { executablePath: process.env.RANTAI_CHROMIUM, args: FLAGS },
    // A trace costs a fifth of the run; `--trace on` records one of what failed.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  // The same command a newcomer types, on a port and a data folder of its own.
  webServer: {
    command: 'node scripts/start.mjs --no-demo',
    url: `${baseURL}/readyz`,
    reuseExistingServer: false,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
    env: {
      ...Object.fromEntries(
        Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
      ),
      PORT: process.env.JOURNEYS_PORT,
      RANTAI_DATA: process.env.JOURNEYS_DATA,
      RANTAI_FILES: path.join(process.env.JOURNEYS_DATA, 'files'),
      PUBLIC_URL: baseURL,
      DATABASE_URL: '',
      REDIS_URL: '',
      RESEND_API_KEY: '',
    },
  },
})
