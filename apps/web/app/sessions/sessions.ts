import {
  endRespondentSession,
  findRespondentSession,
  respondentIdleLifeMs,
  type Respondent,
  type SignedIn,
} from '@rantai/use-cases/access'
import { deviceRememberedMs, hashToken, signUpRememberedMs, type Deps } from '@rantai/use-cases'
import type { AppLoadContext } from '@remix-run/node'
import { createLucia, newSessionId, sessionCookie, sessionCookieSeconds } from './lucia'

export const respondentCookie = '__Host-rantai_respondent'
const deviceCookie = '__Host-rantai_device'
const signUpCookie = '__Host-rantai_sign_up'

/** Who makes a request, and the way to start and end their sessions. Cookies go out with whatever answers it. */
export type Sessions = {
  readonly signedIn: SignedIn | undefined
  /** SHA-256 of the session id, for gate functions that act for this session; undefined when nobody is signed in. */
  readonly hash: Uint8Array | undefined
  readonly respondent: Respondent | undefined
  readonly respondentHash: Uint8Array | undefined
  /**
   * Signs a person in whose password (or link) was just checked: a new session id, the old one ends (no fixation), and
   * the session of a vendor link held before ends, so that the person acts as themselves. `keepLink` keeps it: whoever signs in
   * to take over what the link opened needs both.
   */
  readonly start: (userId: string, options?: { readonly keepLink: boolean }) => Promise<void>
  readonly end: () => Promise<void>
  readonly endAll: (userId: string) => Promise<void>
  /** Remembers the holder of a vendor link; `token` is the secret whose hash the database has. */
  readonly rememberRespondent: (token: string) => void
  /** Ends the link holder's session, so that no copy of the cookie works on; the link opens another. */
  readonly endRespondent: () => Promise<void>
  /** What this browser kept from the latest sign-in; it signs nobody in. */
  readonly device: string | undefined
  readonly rememberDevice: (device: string) => void
  /** What this browser kept of its latest sign-up: the link that was asked for then wants no password here. */
  readonly signUpProof: string | undefined
  readonly rememberSignUp: (proof: string) => void
  readonly forgetSignUp: () => void
}

type Presented = { readonly id: string | undefined; readonly token: string | undefined }

export async function sessionsOf(request: Request, context: AppLoadContext, deps: Deps): Promise<Sessions> {
  const lucia = createLucia(deps)
  const cookies = request.headers.get('cookie') ?? ''
  const presented: Presented = { id: readCookie(cookies, sessionCookie), token: readCookie(cookies, respondentCookie) }
  const signUpProof = readCookie(cookies, signUpCookie)
  const [signedIn, linkSession] = await Promise.all([
    presented.id === undefined ? undefined : lucia.validateSession(presented.id).then(({ user }) => user?.signedIn),
    presented.token === undefined ? undefined : findRespondentSession(deps, hashToken(presented.token)),
  ])
  const respondent = linkSession?.respondent
  const keep = (name: string, value: string, seconds: number) =>
    context.setCookie(`${name}=${value}; Path=/; Max-Age=${seconds}; Secure; HttpOnly; SameSite=Lax`)
  const drop = (name: string) => keep(name, '', 0)
  const rememberRespondent = (token: string) => keep(respondentCookie, token, respondentIdleLifeMs / 1000)
  if (linkSession?.renewed && presented.token !== undefined) rememberRespondent(presented.token)
  const endRespondent = async () => {
    if (presented.token !== undefined) await endRespondentSession(deps, hashToken(presented.token))
    drop(respondentCookie)
  }
  const end = async () => {
    if (presented.id !== undefined) await lucia.invalidateSession(presented.id)
    drop(sessionCookie)
  }
  return {
    signedIn,
    hash: signedIn && presented.id !== undefined ? hashToken(presented.id) : undefined,
    respondent,
    respondentHash: respondent && presented.token !== undefined ? hashToken(presented.token) : undefined,
    start: async (userId, options) => {
      if (presented.id !== undefined) await lucia.invalidateSession(presented.id)
      const session = await lucia.createSession(userId, {}, { sessionId: newSessionId() })
      if (presented.token !== undefined && !options?.keepLink) await endRespondent()
      keep(sessionCookie, session.id, sessionCookieSeconds)
    },
    end,
    endAll: async (userId) => {
      await lucia.invalidateUserSessions(userId)
      drop(sessionCookie)
    },
    rememberRespondent,
    endRespondent,
    device: readCookie(cookies, deviceCookie),
    rememberDevice: (device) => keep(deviceCookie, device, deviceRememberedMs / 1000),
    signUpProof,
    rememberSignUp: (proof) => keep(signUpCookie, proof, signUpRememberedMs / 1000),
    forgetSignUp: () => {
      if (signUpProof !== undefined) drop(signUpCookie)
    },
  }
}

/** A cookie whose value looks like a token of ours (43 characters of base64url); anything else is as good as none. */
function readCookie(header: string, name: string): string | undefined {
  for (const part of header.split(';')) {
    const [key, value] = part.trim().split('=')
    if (key === name && value !== undefined && /^[A-Za-z0-9_-]{20,100}$/.test(value)) return value
  }
  return undefined
}
