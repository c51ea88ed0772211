import { createHmac } from 'node:crypto'
import { credentialRepository } from '@rantai/db'
import { authorize, type Action } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'

/** Where a request comes from, as the network says; never as a header says. */
export type Origin = { readonly address: string }

type Limit = { readonly perPerson: number; readonly perPlace: number; readonly windowSeconds: number }

const limits = {
  signIn: { perPerson: 20, perPlace: 100, windowSeconds: 15 * 60 },
  signUp: { perPerson: 5, perPlace: 50, windowSeconds: 60 * 60 },
  reset: { perPerson: 5, perPlace: 50, windowSeconds: 60 * 60 },
  renewLink: { perPerson: 3, perPlace: 50, windowSeconds: 60 * 60 },
  changePassword: { perPerson: 10, perPlace: 100, windowSeconds: 15 * 60 },
} as const satisfies Record<string, Limit>

/** Behind a proxy on the same machine everyone comes from here, so this place may try more often. */
const loopback = /^(?:::1$|127\.|::ffff:127\.)/
const sharedPlaceFactor = 30

export type Trying = {
  readonly what: keyof typeof limits
  readonly action: Action
  /** Whom the try is about: an e-mail address or a user's id. */
  readonly person: string
  readonly from: Origin
}

/**
 * Counts a try, about a person and from a place, before anything is looked up. Counted even if what follows fails.
 * @throws UseCaseError 'tooManyAttempts'
 */
export async function throttle({ actor, deps }: Call, { what, action, person, from }: Trying): Promise<void> {
  const { perPerson, perPlace, windowSeconds } = limits[what]
  const at = deps.now()
  // Only hashes are kept: the table of tries names nobody.
  const key = (kind: string, whose: string) =>
    createHmac('sha256', deps.linkKey).update(`attempt:${what}:${kind}:${whose}`).digest()
  const placeMax = loopback.test(from.address) ? perPlace * sharedPlaceFactor : perPlace
  const fine = await deps.database.withScope(authorize(actor, action), async (tx) => {
    const byPerson = { key: key('person', person.toLowerCase()), max: perPerson, windowSeconds, at }
    const byPlace = { key: key('place', from.address), max: placeMax, windowSeconds, at }
    const personMay = await credentialRepository.takeAttempt(tx, byPerson)
    const placeMay = await credentialRepository.takeAttempt(tx, byPlace)
    return personMay && placeMay
  })
  if (fine) return
  const intoWindow = Math.floor(at.getTime() / 1000) % windowSeconds
  throw new UseCaseError('tooManyAttempts', { retryAfterSeconds: windowSeconds - intoWindow })
}
