import { expect, it } from 'vitest'
import { withDatabase } from '../../../../test/setup/with-database'
import { testPerson } from '../../../../test/setup/people'
import { password, signUpStage } from '../../../../test/setup/sign-up-stage'
import { newDevice } from './known-device'
import { requestReset, resetPassword } from './reset-password'
import { signIn } from './sign-in'

const database = withDatabase()
const from = { address: '192.0.2.5' }
const { verified } = signUpStage(database)

it('stops guessing about one person, and from one place, also with the right password', async () => {
  const { call, clock, email, place } = await verified()
  const tries = await Promise.all(
    Array.from({ length: 25 }, () =>
      signIn(call, { email, password: 'not it', from: place }).catch((thrown: { code: string }) => thrown.code),
    ),
  )
  expect(tries.filter((code) => code === 'tooManyAttempts')).toHaveLength(6)
  const right = signIn(call, { email, password, from: place })
  await expect(right).rejects.toMatchObject({ code: 'tooManyAttempts', details: { retryAfterSeconds: 900 } })
  // Its person is elsewhere, and gets in.
  await signIn(call, { email, password, from })
  clock.now = new Date(clock.now.getTime() + 15 * 60_000)
  await signIn(call, { email, password, from: place })
})

it('stops guessing about one person from many places, and keeps out neither their own browser nor who has the mailbox', async () => {
  const { call, deps, email, place, linkOf } = await verified()
  const { device } = await signIn(call, { email, password, from: place })
  const guess = (address: string, browser?: string) =>
    signIn(call, { email, password: 'not it', from: { address }, device: browser }).then(
      () => 'in',
      (thrown: { code: string }) => thrown.code,
    )
  const everywhere = Array.from({ length: 80 }, (_, at) => guess(`198.51.100.${at % 8}`))
  const refused = (await Promise.all(everywhere)).filter((code) => code === 'tooManyAttempts')
  expect(refused.length).toBeGreaterThanOrEqual(20)
  const elsewhere = { address: '192.0.2.77' }
  const right = (browser?: string) => signIn(call, { email, password, from: elsewhere, device: browser })
  await expect(right()).rejects.toMatchObject({ code: 'tooManyAttempts' })
  // What another person's browser keeps, or one that was made up, gives no tries.
  const stranger = await testPerson(database(), deps)
  for (const forged of [newDevice(deps, stranger.userId), `${device.slice(0, -1)}_`, 'x'.repeat(65)])
    await expect(right(forged)).rejects.toMatchObject({ code: 'tooManyAttempts' })
  await right(device)
  const { mailId } = await requestReset(call, { email, from: elsewhere })
  const anew = { token: linkOf(mailId), password: 'another fine one' }
  const after = await resetPassword(call, anew)
  await signIn(call, { email, password: anew.password, from: elsewhere, device: after.device })
  // A stolen one has an end too.
  const stolen = await Promise.all(Array.from({ length: 25 }, () => guess('192.0.2.78', device)))
  expect(stolen.filter((code) => code === 'tooManyAttempts').length).toBeGreaterThanOrEqual(5)
})

it('mails reset links to a person although somebody elsewhere has asked too often', async () => {
  const { call, email, place } = await verified()
  for (let round = 0; round < 5; round += 1) await requestReset(call, { email, from: place })
  await expect(requestReset(call, { email, from: place })).rejects.toMatchObject({ code: 'tooManyAttempts' })
  await requestReset(call, { email, from })
})

it('lets a place that guesses at many try each of them a few times only, and nobody else there wait', async () => {
  const { call, clock, email, place } = await verified()
  const wrong = (person: string) =>
    signIn(call, { email: person, password: 'not it', from: place }).then(
      () => 'in',
      (thrown: { code: string }) => thrown.code,
    )
  const [first, second] = [`a.${email}`, `b.${email}`]
  const codes: string[] = []
  for (let round = 0; round < 14; round += 1) codes.push(await wrong(first), await wrong(second))
  expect(codes.filter((code) => code === 'tooManyAttempts')).toHaveLength(8)
  // A colleague in the same office signs in, and may mistype.
  expect(await wrong(email)).toBe('invalidInput')
  await signIn(call, { email, password, from: place })
  // Guessing on, at ever others, ends as well: as if this place had guessed forty times more.
  await database().admin.query('update attempt set count = 60 where count between 20 and 59')
  expect(await wrong(`c.${email}`)).toBe('tooManyAttempts')
  clock.now = new Date(clock.now.getTime() + 15 * 60_000)
  expect(await wrong(first)).toBe('invalidInput')
})
