import { createHash, createHmac, randomBytes } from 'node:crypto'

/** The SHA-256 of a token: what the database keeps, never the token. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** A new random secret of 256 bits, for cookies. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * The token of a link in a mail, derived from the installation's key and the mail's id: rendering the same mail again
 * gives the same link, so a repeated try sends the same text and nothing secret is stored. 256 bits.
 */
export function mailToken(
  linkKey: Uint8Array,
  purpose: 'invitation' | 'user' | 'member' | 'handover' | 'part',
  mailId: string,
): string {
  return createHmac('sha256', linkKey).update(`${purpose}:${mailId}`).digest('base64url')
}
