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

const minute = 60_000

/** A verification link: a day, because people look at their mail once a day. */
export const verificationLivesMs = 24 * 60 * minute
/** A reset link opens an account, so it lives as short as a mail needs to arrive. */
export const resetLivesMs = 10 * minute
