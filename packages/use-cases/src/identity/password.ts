import { hash, verify } from '@node-rs/argon2'
import { UseCaseError } from '../errors'
import list from './common-passwords.json' with { type: 'json' }

/** argon2id, as OWASP sets it for 2 cores and little memory: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

const common: ReadonlySet<string> = new Set(list.passwords.split(' '))

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

let noOnes: Promise<string> | undefined

/**
 * Whether the password fits the stored hash. Without a stored hash (no such account) it is compared with one that
 * belongs to nobody, so that both take the same time.
 */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  noOnes ??= hashPassword('an account that does not exist')
  const nobodys = await noOnes
  const fits = await verify(stored ?? nobodys, password)
  return stored !== undefined && fits
}

/**
 * Refuses what attackers try first: the most used passwords, and the person's own address.
 * @throws UseCaseError 'invalidInput' at `path`
 */
export function refuseGuessable(password: string, email: string | undefined): void {
  const said = password.toLowerCase()
  const own = email?.toLowerCase()
  const guessable = common.has(said) || said === own || said === own?.split('@')[0] || new Set(said).size < 3
  if (!guessable) return
  throw new UseCaseError('invalidInput', {
    issues: [
      {
        path: ['password'],
        message:
          'Many people use this password, so it is guessed first. Choose another; a few words in a row work well.',
      },
    ],
  })
}
