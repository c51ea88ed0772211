import { createHmac } from 'node:crypto'
import { newId, type LinkMail } from '@rantai/db'
import type { Deps } from '../deps'
import { hashToken, mailToken } from '../links'

/** A mail to a login identity whose link lives so long; the worker derives the same token when it sends. */
export function linkMail(deps: Deps, livesMs: number): LinkMail {
  const mailId = newId()
  const at = deps.now()
  return {
    mailId,
    tokenHash: hashToken(mailToken(deps.linkKey, 'user', mailId)),
    at,
    expiresAt: new Date(at.getTime() + livesMs),
  }
}

/**
 * What the browser that asked for a link keeps, to prove it later: made of the link's hash with the installation's key,
 * so nothing is stored for it, and neither of the two leads to the other.
 */
export function browserProofOf(deps: Deps, tokenHash: Uint8Array): string {
  return createHmac('sha256', deps.linkKey).update('asked here:').update(tokenHash).digest('base64url')
}

const minute = 60_000

/** A verification link: a day, because people look at their mail once a day. */
export const verificationLivesMs = 24 * 60 * minute
/** How long that browser confirms by one press; an hour, because computers are shared. Later it types the password. */
export const signUpRememberedMs = 60 * minute
/** A reset link opens an account, so it lives as short as a mail needs to arrive. */
export const resetLivesMs = 10 * minute
