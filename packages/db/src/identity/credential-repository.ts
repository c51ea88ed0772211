import type { Transaction } from '../database'

/**
 * Login identities through gate functions; all need an entry scope. Hashes are SHA-256 (32 bytes), password hashes
 * argon2id texts. A function that looks for an address answers alike whether it is there or not.
 */

/** The mail a gate function writes beside its change, and the link that mail will carry. */
export type LinkMail = {
  readonly mailId: string
  readonly tokenHash: Uint8Array
  readonly at: Date
  readonly expiresAt: Date
}

/** Counts one try under a key and says whether it is among the first `max` of its window. */
export async function takeAttempt(
  tx: Transaction,
  attempt: { readonly key: Uint8Array; readonly max: number; readonly windowSeconds: number; readonly at: Date },
): Promise<boolean> {
  const { taken } = await tx.one<{ taken: boolean }>('select gate.take_attempt($1, $2, $3, $4) as taken', [
    attempt.key,
    attempt.max,
    attempt.windowSeconds,
    attempt.at,
  ])
  return taken
}

/** How often a key was taken in the window of that moment; counts nothing itself. */
export async function countAttempts(
  tx: Transaction,
  attempt: { readonly key: Uint8Array; readonly windowSeconds: number; readonly at: Date },
): Promise<number> {
  const { count } = await tx.one<{ count: number }>('select gate.attempts($1, $2, $3) as count', [
    attempt.key,
    attempt.windowSeconds,
    attempt.at,
  ])
  return count
}

export type NewUser = {
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly locale: string | null
  readonly passwordHash: string
}

/**
 * Writes the person with a verification mail, or, where the address has a confirmed account, a mail that says so. The
 * password and the name count once the link of this very mail is pressed: several may wait for one address.
 */
export async function signUp(tx: Transaction, user: NewUser, mail: LinkMail): Promise<void> {
  await tx.query('select gate.sign_up($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    user.userId,
    user.email,
    user.name,
    user.locale,
    user.passwordHash,
    mail.mailId,
    mail.tokenHash,
    mail.at,
    mail.expiresAt,
  ])
}

export type Credential = {
  readonly userId: string
  readonly passwordHash: string
  readonly emailVerified: boolean
}

/** The credential of exactly this address (in any case), or undefined. */
export async function findCredential(tx: Transaction, email: string): Promise<Credential | undefined> {
  const [row] = await tx.query<Credential>(
    `select user_id as "userId", password_hash as "passwordHash", email_verified_at is not null as "emailVerified"
     from gate.credential($1)`,
    [email],
  )
  return row
}

/** The password hash that a live verification link would install; undefined when it is unknown, used or too old. */
export async function findPendingPassword(
  tx: Transaction,
  tokenHash: Uint8Array,
  at: Date,
): Promise<string | undefined> {
  const { pending } = await tx.one<{ pending: string | null }>('select gate.pending_password($1, $2) as pending', [
    tokenHash,
    at,
  ])
  return pending ?? undefined
}

/** Uses a verification link up. Undefined when it is unknown, used or too old. */
export async function verifyEmail(tx: Transaction, tokenHash: Uint8Array, at: Date): Promise<string | undefined> {
  const { userId } = await tx.one<{ userId: string | null }>('select gate.verify_email($1, $2) as "userId"', [
    tokenHash,
    at,
  ])
  return userId ?? undefined
}

/** Another verification mail for an address that is not confirmed yet; its link carries the password that stands. */
export async function requestVerification(tx: Transaction, userId: string, mail: LinkMail): Promise<void> {
  await tx.query('select gate.request_verification($1, $2, $3, $4, $5)', [
    userId,
    mail.mailId,
    mail.tokenHash,
    mail.at,
    mail.expiresAt,
  ])
}

/** A mail with a reset link, where the address has an account; nothing where it has none. */
export async function requestReset(tx: Transaction, email: string, mail: LinkMail): Promise<void> {
  await tx.query('select gate.request_reset($1, $2, $3, $4, $5)', [
    email,
    mail.mailId,
    mail.tokenHash,
    mail.at,
    mail.expiresAt,
  ])
}

export type PasswordChange = { readonly passwordHash: string; readonly mailId: string; readonly at: Date }

/** Uses a reset link up: new password, every session ended. Undefined when the link is unknown, used or too old. */
export async function resetPassword(
  tx: Transaction,
  tokenHash: Uint8Array,
  { passwordHash, mailId, at }: PasswordChange,
): Promise<string | undefined> {
  const { userId } = await tx.one<{ userId: string | null }>('select gate.reset_password($1, $2, $3, $4) as "userId"', [
    tokenHash,
    passwordHash,
    mailId,
    at,
  ])
  return userId ?? undefined
}

/** Sets the password of the session's person and ends their other sessions; false without a live session. */
export async function changePassword(
  tx: Transaction,
  sessionHash: Uint8Array,
  { passwordHash, mailId, at }: PasswordChange,
): Promise<boolean> {
  const { done } = await tx.one<{ done: boolean }>('select gate.change_password($1, $2, $3, $4) as done', [
    sessionHash,
    passwordHash,
    mailId,
    at,
  ])
  return done
}

/** How the session's person is called and reads. Null: as the browser says. False without a live session. */
export async function setUserPreferences(
  tx: Transaction,
  sessionHash: Uint8Array,
  chosen: {
    readonly name: string
    readonly locale: string | null
    readonly timeZone: string | null
    readonly at: Date
  },
): Promise<boolean> {
  const { done } = await tx.one<{ done: boolean }>('select gate.set_user_preferences($1, $2, $3, $4, $5) as done', [
    sessionHash,
    chosen.name,
    chosen.locale,
    chosen.timeZone,
    chosen.at,
  ])
  return done
}
