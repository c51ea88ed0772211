import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Deps } from '../deps'

/** How long a browser counts as known after its person last signed in there. */
export const deviceRememberedMs = 180 * 86_400_000

const NONCE_LENGTH = 22

/**
 * What a browser keeps once its person signed in there or set a new password by mail. It signs nobody in: it only gives
 * that browser tries of its own, so that others who guess at the account can't keep its person out. Nothing is stored.
 */
export function newDevice(deps: Deps, userId: string): string {
  const nonce = randomBytes(16).toString('base64url')
  return `${nonce}${proofOf(deps, nonce, userId)}`
}

/** Whether this browser was made known for exactly this person. */
export function isDeviceOf(deps: Deps, device: string, userId: string): boolean {
  const expected = Buffer.from(proofOf(deps, device.slice(0, NONCE_LENGTH), userId))
  const given = Buffer.from(device.slice(NONCE_LENGTH))
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function proofOf(deps: Deps, nonce: string, userId: string): string {
  return createHmac('sha256', deps.linkKey).update(`known device:${nonce}:${userId}`).digest('base64url')
}
