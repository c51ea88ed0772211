import { expect, it } from 'vitest'
import { readSettings, SettingsError } from './settings'

const enough = { DATABASE_WEB_URL: 'postgresql://rantai_web:p@127.0.0.1:5432/rantai', RANTAI_LINK_KEY: 'k'.repeat(32) }

it('has defaults for all but the database and the key', () => {
  expect(readSettings(enough)).toMatchObject({
    environment: 'production',
    port: 3000,
    developmentMail: undefined,
    clockOffsetMs: 0,
    publicUrl: new URL('http://localhost:3000'),
    trustedProxies: [],
    clamd: undefined,
  })
})

it.each([
  ['DATABASE_WEB_URL', undefined, 'postgresql://'],
  ['RANTAI_LINK_KEY', 'short', 'openssl rand'],
  ['PORT', 'eighty', 'for example 3000'],
  ['PUBLIC_URL', 'portal', 'https://portal.example.org'],
  ['NODE_ENV', 'prod', 'development, production or test'],
  ['RANTAI_DEV_MAIL', 'yes', '/dev/mail'],
  ['RANTAI_CLAMD', '127.0.0.1:3310', 'tcp://127.0.0.1:3310'],
  ['TRUSTED_PROXIES', 'true', '10.0.0.0/8'],
  ['TRUSTED_PROXIES', '10.0.0.0/40', '10.0.0.0/8'],
])('says which setting is wrong and how to set it: %s', (name, value, hint) => {
  const read = () => readSettings({ ...enough, [name]: value })
  expect(read).toThrow(SettingsError)
  expect(read).toThrow(hint)
  expect(read).toThrow(name)
})

it('takes proxies by address and range', () => {
  const read = readSettings({ ...enough, TRUSTED_PROXIES: '127.0.0.1, fd00::/8' })
  expect(read.trustedProxies).toEqual(['127.0.0.1', 'fd00::/8'])
})

it('takes a scanner by host and port, or by its socket', () => {
  const at = (RANTAI_CLAMD: string) => readSettings({ ...enough, RANTAI_CLAMD }).clamd
  expect(at('tcp://scanner.example:3311')).toEqual({ host: 'scanner.example', port: 3311 })
  expect(at('tcp://127.0.0.1')).toEqual({ host: '127.0.0.1', port: 3310 })
  expect(at('unix:///run/clamav/clamd.ctl')).toEqual({ socket: '/run/clamav/clamd.ctl' })
})

it('moves the clock outside production only', () => {
  const ahead = { ...enough, RANTAI_CLOCK_OFFSET_MS: '86400000' }
  expect(readSettings({ ...ahead, NODE_ENV: 'test' }).clockOffsetMs).toBe(86_400_000)
  expect(readSettings(ahead).clockOffsetMs).toBe(0)
})

it('shows sent mail only where none really leaves', () => {
  const wanted = { ...enough, RANTAI_DEV_MAIL: '1', RANTAI_MAIL_FOLDER: '.rantai/mail' }
  expect(readSettings(wanted).developmentMail?.folder).toMatch(/\.rantai.mail$/)
  expect(readSettings({ ...wanted, RESEND_API_KEY: 'key' }).developmentMail).toBeUndefined()
  expect(readSettings({ ...wanted, MAIL_SMTP_URL: 'smtp://mail.example' }).developmentMail).toBeUndefined()
})
