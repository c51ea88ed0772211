import { randomBytes } from 'node:crypto'
import { createSessionStore, findSignedIn, sessionAbsoluteLifeMs, type SignedIn } from '@rantai/use-cases/access'
import { hashToken, type Deps } from '@rantai/use-cases'
import { Lucia, TimeSpan, type Adapter } from 'lucia'
import { sessionCookie } from './session-cookie'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof createLucia>
    DatabaseUserAttributes: SignedIn
  }
}

/**
 * Ends after this long without a request (renewed in its second half), and after thirty days in any case: the store
 * keeps the absolute end.
 */
const idle = new TimeSpan(12, 'h')
/** Seconds a browser keeps the cookie: no longer than any session lives (ASVS 7.3.2). */
export const sessionCookieSeconds = sessionAbsoluteLifeMs / 1000

export { sessionCookie }

/** The only file that knows lucia: sessions are stored under the SHA-256 of their id, which only the cookie holds. */
export function createLucia(deps: Deps) {
  return new Lucia(createAdapter(deps), {
    sessionExpiresIn: idle,
    // Only the name is used: lucia would keep the cookie for 400 days, so `sessions.ts` writes it.
    sessionCookie: {
      name: sessionCookie,
      // Browsers take Secure cookies from http://localhost as well.
      attributes: { secure: true, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: (signedIn) => ({ signedIn }),
  })
}

/** A session id of 256 random bits. */
export function newSessionId(): string {
  return randomBytes(32).toString('base64url')
}

function createAdapter(deps: Deps): Adapter {
  const store = createSessionStore(deps)
  // Lucia reads the machine's clock; what it is told and what it says is moved onto the application's.
  const ahead = () => deps.now().getTime() - Date.now()
  const asLuciaKnows = (ours: Date) => new Date(ours.getTime() - ahead())
  const asWeKnow = (lucias: Date) => new Date(lucias.getTime() + ahead())
  return {
    getSessionAndUser: async (id) => {
      const signedIn = await findSignedIn(deps, hashToken(id))
      if (!signedIn) return [null, null]
      const { userId } = signedIn.actor
      return [
        { id, userId, expiresAt: asLuciaKnows(signedIn.expiresAt), attributes: {} },
        { id: userId, attributes: signedIn },
      ]
    },
    // Only hashes are stored, so the ids of other sessions can't be told: their hash stands in.
    getUserSessions: async (userId) =>
      (await store.list(userId)).map((row) => ({
        id: row.id_hash.toString('hex'),
        userId: row.user_id,
        expiresAt: asLuciaKnows(row.expires_at),
        attributes: {},
      })),
    setSession: ({ id, userId, expiresAt }) =>
      store.insert({ hash: hashToken(id), userId, expiresAt: asWeKnow(expiresAt) }),
    updateSessionExpiration: (id, expiresAt) => store.renew(hashToken(id), asWeKnow(expiresAt)),
    deleteSession: (id) => store.end(hashToken(id)),
    deleteUserSessions: (userId) => store.endAll(userId),
    deleteExpiredSessions: () => store.endExpired(),
  }
}
