import { createHmac } from 'node:crypto'
import { credentialRepository } from '@rantai/db'
import { authorize, type Action } from '../access'
import type { Call } from '../call'
import type { Deps } from '../deps'
import { UseCaseError } from '../errors'

/** Where a request comes from, as the network says, or a proxy that TRUSTED_PROXIES names. */
export type Origin = { readonly address: string }

type Limit = {
  /** Tries about one person from one place, where others elsewhere are not to use up the person's own. */
  readonly perPersonHere?: number
  readonly perPerson: number
  readonly perPlace: number
  readonly windowSeconds: number
}

const limits = {
  signIn: { perPersonHere: 20, perPerson: 60, perPlace: 100, windowSeconds: 15 * 60 },
  signUp: { perPerson: 5, perPlace: 50, windowSeconds: 60 * 60 },
  verifyEmail: { perPerson: 20, perPlace: 100, windowSeconds: 15 * 60 },
  reset: { perPersonHere: 5, perPerson: 15, perPlace: 50, windowSeconds: 60 * 60 },
  renewLink: { perPerson: 3, perPlace: 50, windowSeconds: 60 * 60 },
  changePassword: { perPerson: 10, perPlace: 100, windowSeconds: 15 * 60 },
} as const satisfies Record<string, Limit>

/** Behind a proxy on the same machine that nobody named everyone comes from here, so this place may try more often. */
const loopback = /^(?:::1$|127\.|::ffff:127\.)/
const sharedPlaceFactor = 30

/**
 * Wrong passwords from one place, whoever they are about, in the window of `signIn`. From `careful` on a
 * person whose password was wrong from there `each` times waits, and everyone else of that office signs in as before; from
 * `closed` on the whole place waits.
 */
const wrongFromPlace = { careful: 20, each: 5, closed: 60 } as const

export type Trying = {
  readonly what: keyof typeof limits
  readonly action: Action
  /** Whom the try is about: an e-mail address, a user's id or the hash of a link. */
  readonly person: string
  readonly from: Origin
}

/**
 * Counts a try, about a person and from a place, before anything is looked up. Counted even if what follows fails.
 * @throws UseCaseError 'tooManyAttempts'
 */
export async function throttle({ actor, deps }: Call, { what, action, person, from }: Trying): Promise<void> {
  const { perPersonHere, perPerson, perPlace, windowSeconds }: Limit = limits[what]
  const at = deps.now()
  const key = (kind: string, whose: string) => keyOf(deps, `${what}:${kind}`, whose)
  const placeMax = loopback.test(from.address) ? perPlace * sharedPlaceFactor : perPlace
  const fine = await deps.database.withScope(authorize(actor, action), async (tx) => {
    const about = person.toLowerCase()
    const take = (kind: string, whose: string, max: number) =>
      credentialRepository.takeAttempt(tx, { key: key(kind, whose), max, windowSeconds, at })
    // Whoever has used up their tries here takes nothing from those of the person elsewhere.
    if (perPersonHere !== undefined && !(await take('personHere', `${from.address} ${about}`, perPersonHere)))
      return false
    const personMay = await take('person', about, perPerson)
    const placeMay = await take('place', from.address, placeMax)
    return personMay && placeMay
  })
  if (!fine) throw tooMany(at, windowSeconds)
}

/** Reads of public pages that somebody could do by the thousand. */
const readsFromPlace = { readTrust: { max: 300, windowSeconds: 15 * 60 } } as const

type Reading = { readonly what: keyof typeof readsFromPlace; readonly action: Action; readonly from: Origin }

/**
 * Counts a read by where it comes from, before anything is looked up.
 * @throws UseCaseError 'tooManyAttempts'
 */
export async function throttlePlace({ actor, deps }: Call, { what, action, from }: Reading): Promise<void> {
  const { max, windowSeconds } = readsFromPlace[what]
  const at = deps.now()
  const key = keyOf(deps, `${what}:place`, from.address)
  const placeMax = loopback.test(from.address) ? max * sharedPlaceFactor : max
  const may = await deps.database.withScope(authorize(actor, action), (tx) =>
    credentialRepository.takeAttempt(tx, { key, max: placeMax, windowSeconds, at }),
  )
  if (!may) throw tooMany(at, windowSeconds)
}

/** Tries of a browser that its person signed in with before; nobody else can use them up. */
const perDevice = 20

/** @throws UseCaseError 'tooManyAttempts' */
export async function throttleDevice({ actor, deps }: Call, device: string): Promise<void> {
  const { windowSeconds } = limits.signIn
  const at = deps.now()
  const key = keyOf(deps, 'signIn:device', device)
  const fine = await deps.database.withScope(authorize(actor, 'public.signIn'), (tx) =>
    credentialRepository.takeAttempt(tx, { key, max: perDevice, windowSeconds, at }),
  )
  if (!fine) throw tooMany(at, windowSeconds)
}

type Guess = { readonly person: string; readonly from: Origin }

/**
 * Refuses a sign-in from a place that guesses at many people; call it before looking the password up.
 * @throws UseCaseError 'tooManyAttempts'
 */
export async function refuseGuessingPlace({ actor, deps }: Call, guess: Guess): Promise<void> {
  const { windowSeconds } = limits.signIn
  const at = deps.now()
  const { careful, each, closed } = wrongFromPlace
  // Behind a proxy that nobody named the place is everyone's: it is careful like another, but does not close as soon.
  const closedAt = loopback.test(guess.from.address) ? closed * sharedPlaceFactor : closed
  const keys = guessKeys(deps, guess)
  const may = await deps.database.withScope(authorize(actor, 'public.signIn'), async (tx) => {
    const inPlace = await credentialRepository.countAttempts(tx, { key: keys.place, windowSeconds, at })
    if (inPlace < careful) return true
    const atPerson = await credentialRepository.countAttempts(tx, { key: keys.person, windowSeconds, at })
    return inPlace < closedAt && atPerson < each
  })
  if (!may) throw tooMany(at, windowSeconds)
}

/** Remembers a wrong password for {@link refuseGuessingPlace}. */
export async function countWrongPassword({ actor, deps }: Call, guess: Guess): Promise<void> {
  const about = { max: wrongFromPlace.closed, windowSeconds: limits.signIn.windowSeconds, at: deps.now() }
  await deps.database.withScope(authorize(actor, 'public.signIn'), async (tx) => {
    for (const key of Object.values(guessKeys(deps, guess))) {
      await credentialRepository.takeAttempt(tx, { key, ...about })
    }
  })
}

function guessKeys(deps: Deps, { person, from }: Guess) {
  return {
    place: keyOf(deps, 'signIn:wrongFrom', from.address),
    person: keyOf(deps, 'signIn:wrongFromAbout', `${from.address} ${person.toLowerCase()}`),
  }
}

/** Only hashes are kept: the table of tries names nobody. */
function keyOf(deps: Deps, kind: string, whose: string): Buffer {
  return createHmac('sha256', deps.linkKey).update(`attempt:${kind}:${whose}`).digest()
}

function tooMany(at: Date, windowSeconds: number): UseCaseError {
  const intoWindow = Math.floor(at.getTime() / 1000) % windowSeconds
  return new UseCaseError('tooManyAttempts', { retryAfterSeconds: windowSeconds - intoWindow })
}
