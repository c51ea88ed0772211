import { expect, it } from 'vitest'
import { withDatabase } from '../../../../test/setup/with-database'
import { actorOf, testPerson, testSession } from '../../../../test/setup/people'
import { password, signUpStage } from '../../../../test/setup/sign-up-stage'
import { anonymous, createSessionStore, findSignedIn } from '../access'
import { hashToken, mailToken } from '../links'
import { changePassword } from './change-password'
import { requestReset, resetPassword } from './reset-password'
import { signIn } from './sign-in'
import { signUp } from './sign-up'
import { updateAccount } from './update-account'
import { verifyEmail } from './verify-email'

const database = withDatabase()
const { arrange, verified } = signUpStage(database)

async function mails(email: string): Promise<string[]> {
  const { rows } = await database().admin.query<{ template: string }>(
    'select m.template from user_mail m join "user" u on u.id = m.user_id where lower(u.email) = lower($1) order by m.created_at, m.id',
    [email],
  )
  return rows.map(({ template }) => template)
}

it('signs up, confirms by the mailed link once, and signs in in any case of the address', async () => {
  const { call, email, place, linkOf } = arrange()
  const { mailId } = await signUp(call, { name: 'Sari', email, password, locale: 'id', from: place })
  await expect(signIn(call, { email, password, from: place })).rejects.toMatchObject({
    code: 'notAllowedNow',
    details: { state: 'emailNotVerified' },
  })
  const link = { token: linkOf(mailId), password, from: place }
  await verifyEmail(call, link)
  await expect(verifyEmail(call, link)).rejects.toMatchObject({ code: 'gone' })
  expect((await signIn(call, { email: email.toUpperCase(), password, from: place })).userId).toHaveLength(36)
  expect(await mails(email)).toEqual(['verifyEmail', 'verifyEmail'])
})

it('stores neither password nor token', async () => {
  const { call, email, place, linkOf } = arrange()
  const { mailId } = await signUp(call, { name: 'Sari', email, password, locale: null, from: place })
  const { rows } = await database().admin.query<{ password_hash: string; hash: Buffer }>(
    'select c.password_hash, t.hash from "user" u join credential c on c.user_id = u.id join mail_token t on t.user_id = u.id where u.email = $1',
    [email],
  )
  expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(rows[0]?.hash).toEqual(hashToken(linkOf(mailId)))
})

it('does not confirm by a link older than a day, or by one for something else', async () => {
  const { call, clock, email, place, linkOf } = arrange()
  const { mailId } = await signUp(call, { name: 'Sari', email, password, locale: null, from: place })
  const reset = await requestReset(call, { email, from: place })
  const confirm = (id: string) => verifyEmail(call, { token: linkOf(id), password, from: place })
  await expect(confirm(reset.mailId)).rejects.toMatchObject({ code: 'gone' })
  await expect(resetPassword(call, { token: linkOf(mailId), password: 'another fine one' })).rejects.toMatchObject({
    code: 'gone',
  })
  clock.now = new Date(clock.now.getTime() + 25 * 3_600_000)
  await expect(confirm(mailId)).rejects.toMatchObject({ code: 'gone' })
})

it('says the same of a known and an unknown address, and hashes for both', async () => {
  const { call, email, place } = await verified()
  const wrong = async (address: string) => {
    const began = performance.now()
    const refusal: unknown = await signIn(call, { email: address, password: 'not it at all', from: place }).catch(
      (thrown: unknown) => thrown,
    )
    return { refusal, ms: performance.now() - began }
  }
  const known = await wrong(email)
  const unknown = await wrong(`nobody.${email}`)
  expect(unknown.refusal).toEqual(known.refusal)
  // Hashing is most of the time: an answer without it would take a small part of it.
  expect(unknown.ms).toBeGreaterThan(known.ms / 4)
  const toKnown = await signUp(call, { name: 'X', email, password, locale: null, from: place })
  expect(Object.keys(toKnown)).toEqual(['mailId', 'browserProof'])
  expect(Object.keys(await requestReset(call, { email: `nobody.${email}`, from: place }))).toEqual(['mailId'])
  expect(await mails(email)).toEqual(['verifyEmail', 'accountExists'])
})

it('leaves an account alone when someone signs up with its address', async () => {
  const { call, email, place } = await verified()
  await signUp(call, { name: 'Mallory', email, password: 'another fine one', locale: null, from: place })
  await expect(signIn(call, { email, password: 'another fine one', from: place })).rejects.toMatchObject({
    code: 'invalidInput',
  })
  await signIn(call, { email, password, from: place })
})

it('gives the account to whoever pressed a link of their own, whoever signed up first or last', async () => {
  const { call, email, place, linkOf } = arrange()
  const signUpAs = (name: string, theirs: string) =>
    signUp(call, { name, email, password: theirs, locale: null, from: place })
  const squatter = await signUpAs('Mallory', 'a password of mallory')
  const owner = await signUpAs('Sari', password)
  const latecomer = await signUpAs('Mallory', 'a third password')
  expect(await mails(email)).toEqual(['verifyEmail', 'verifyEmail', 'verifyEmail'])
  await verifyEmail(call, { token: linkOf(owner.mailId), password, from: place })
  const { userId } = await signIn(call, { email, password, from: place })
  expect(userId).toHaveLength(36)
  // The other links do nothing more, and their passwords open nothing, whoever types them.
  await verifyEmail(call, { token: linkOf(squatter.mailId), password: 'a password of mallory', from: place })
  await verifyEmail(call, { token: linkOf(latecomer.mailId), password: 'a third password', from: place })
  for (const theirs of ['a password of mallory', 'a third password']) {
    await expect(signIn(call, { email, password: theirs, from: place })).rejects.toMatchObject({ code: 'invalidInput' })
  }
  const { rows } = await database().admin.query<{ name: string }>('select name from "user" where id = $1', [userId])
  expect(rows).toEqual([{ name: 'Sari' }])
})

it('sends a fresh link that carries the password which was just proved', async () => {
  const { call, deps, email, place } = arrange()
  await signUp(call, { name: 'Mallory', email, password: 'a password of mallory', locale: null, from: place })
  await signUp(call, { name: 'Sari', email, password, locale: null, from: place })
  const refused = signIn(call, { email, password, from: place })
  await expect(refused).rejects.toMatchObject({ details: { state: 'emailNotVerified' } })
  const { rows } = await database().admin.query<{ id: string }>(
    'select m.id from user_mail m join "user" u on u.id = m.user_id where u.email = $1 order by m.id desc limit 1',
    [email],
  )
  await verifyEmail(call, { token: mailToken(deps.linkKey, 'user', rows[0]?.id ?? ''), password, from: place })
  await signIn(call, { email, password, from: place })
})

it('confirms by a link that somebody else asked for only with the password typed there', async () => {
  const { call, email, place, linkOf } = arrange()
  const owner = await signUp(call, { name: 'Sari', email, password, locale: null, from: place })
  const theirs = { name: 'Sari', email: email.toUpperCase(), password: 'a password of mallory', locale: null }
  const stranger = await signUp(call, { ...theirs, from: place })
  const press = (mailId: string, rest: { password?: string; browserProof?: string }) =>
    verifyEmail(call, { token: linkOf(mailId), ...rest, from: place })
  const message = 'Not the password typed when this mail was asked for; use the newest mail or sign up again.'
  // The owner presses the stranger's mail: in the browser of their own sign-up, in another, with their own password.
  for (const rest of [{ browserProof: owner.browserProof }, {}, { password }]) {
    await expect(press(stranger.mailId, rest)).rejects.toMatchObject({
      code: 'invalidInput',
      details: { issues: [{ path: ['password'], ...(rest.password && { message }) }] },
    })
  }
  await press(owner.mailId, { browserProof: owner.browserProof })
  await signIn(call, { email, password, from: place })
  const refused = signIn(call, { email, password: 'a password of mallory', from: place })
  await expect(refused).rejects.toMatchObject({ code: 'invalidInput' })
})

it('stops guessing at the password of a link, and takes the browser that asked for it even then', async () => {
  const { call, email, place, linkOf } = arrange()
  const { mailId, browserProof } = await signUp(call, { name: 'Sari', email, password, locale: null, from: place })
  const press = (rest: { password?: string; browserProof?: string }) =>
    verifyEmail(call, { token: linkOf(mailId), ...rest, from: place })
  const codes = await Promise.all(
    Array.from({ length: 22 }, () => press({ password: 'not it' }).catch((thrown: { code: string }) => thrown.code)),
  )
  expect(codes.filter((code) => code === 'tooManyAttempts')).toHaveLength(2)
  await expect(press({ password })).rejects.toMatchObject({ code: 'tooManyAttempts' })
  await press({ browserProof })
  await signIn(call, { email, password, from: place })
})

it('resets by link within ten minutes, once, and ends every session and every other link', async () => {
  const { call, deps, clock, email, place, linkOf, userId } = await verified()
  const session = await testSession(deps, userId)
  const first = await requestReset(call, { email, from: place })
  const second = await requestReset(call, { email, from: place })
  await resetPassword(call, { token: linkOf(second.mailId), password: 'another fine one' })
  expect(await findSignedIn(deps, session)).toBeUndefined()
  for (const mailId of [first.mailId, second.mailId]) {
    const again = resetPassword(call, { token: linkOf(mailId), password: 'a third fine one' })
    await expect(again).rejects.toMatchObject({ code: 'gone' })
  }
  await signIn(call, { email, password: 'another fine one', from: place })
  const late = await requestReset(call, { email, from: place })
  clock.now = new Date(clock.now.getTime() + 11 * 60_000)
  await expect(resetPassword(call, { token: linkOf(late.mailId), password: 'a third fine one' })).rejects.toMatchObject(
    { code: 'gone' },
  )
  expect((await mails(email)).filter((template) => template === 'passwordChanged')).toHaveLength(1)
})

it('changes the password of who proves the current one, and ends their other sessions', async () => {
  const { call, deps, email, place, userId } = await verified()
  const [mine, other] = [await testSession(deps, userId), await testSession(deps, userId)]
  const signedIn = { actor: await actorOf(deps, { sessionHash: mine }), deps }
  const change = (current: string) =>
    changePassword(signedIn, { current, password: 'another fine one', sessionHash: mine, from: place })
  await expect(change('wrong')).rejects.toMatchObject({ details: { issues: [{ path: ['current'] }] } })
  await change(password)
  expect(await findSignedIn(deps, mine)).toBeDefined()
  expect(await findSignedIn(deps, other)).toBeUndefined()
  await signIn(call, { email, password: 'another fine one', from: place })
  await createSessionStore(deps).endAll(userId)
})

it.each(['password1', 'PASSWORD1', 'qwertyuiop', 'aaaaaaaaaa', 'sari.guess@teluk.example'])(
  'refuses the guessable %s',
  async (guessable) => {
    const { call, place } = arrange()
    const typed = { name: 'Sari', email: 'sari.guess@teluk.example', password: guessable, locale: null, from: place }
    await expect(signUp(call, typed)).rejects.toMatchObject({ details: { issues: [{ path: ['password'] }] } })
  },
)

it('keeps how a person is called and reads', async () => {
  const { deps } = arrange()
  const person = await testPerson(database(), deps)
  const chosen = { name: 'Sari W.', locale: 'ms', timeZone: 'Asia/Kuching' } as const
  await updateAccount({ actor: await actorOf(deps, person), deps }, { ...chosen, sessionHash: person.sessionHash })
  expect((await findSignedIn(deps, person.sessionHash))?.person).toMatchObject(chosen)
  await expect(
    updateAccount({ actor: anonymous, deps }, { ...chosen, sessionHash: person.sessionHash }),
  ).rejects.toMatchObject({ code: 'notSignedIn' })
})
