import { anonymous } from '../../packages/use-cases/src/access/index'
import { mailToken, signIn, signUp, verifyEmail } from '../../packages/use-cases/src/index'
import { testDeps } from './people'
import type { TestDatabase } from './with-database'

export const password = 'harbour pearl nine lanterns'

/** People who sign up, each in a place of its own, so that one's tries don't count for another. */
export function signUpStage(database: () => TestDatabase) {
  let count = 0
  function arrange() {
    const { deps, clock } = testDeps(database())
    count += 1
    const email = `sari.${count}@teluk.example`
    const place = { address: `203.0.113.${count}` }
    const linkOf = (mailId: string) => mailToken(deps.linkKey, 'user', mailId)
    return { deps, clock, email, place, linkOf, call: { actor: anonymous, deps } }
  }
  /** The same with a confirmed address. */
  async function verified() {
    const arranged = arrange()
    const { call, email, place, linkOf } = arranged
    const { mailId } = await signUp(call, { name: 'Sari', email, password, locale: 'id', from: place })
    await verifyEmail(call, { token: linkOf(mailId), password, from: place })
    const { userId } = await signIn(call, { email, password, from: place })
    return { ...arranged, userId }
  }
  return { arrange, verified }
}
