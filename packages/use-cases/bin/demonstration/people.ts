import { organisationRepository, setUserMailState, takeUserMail } from '@rantai/db'
import {
  acceptInvitation,
  createOrganisation,
  hashToken,
  inviteMember,
  mailToken,
  newToken,
  sendMail,
  signIn,
  signUp,
  verifyEmail,
  type Deps,
  type MailDeps,
} from '../../src/index'
import {
  anonymous,
  authorize,
  createSessionStore,
  findSignedIn,
  sweeper,
  type Member,
  type Role,
} from '../../src/access'

/** What seeding works with: the web's deps and the worker's, on the same database. */
export type Means = { readonly web: Deps; readonly worker: Deps; readonly password: string }

export type Person = { readonly name: string; readonly email: string; readonly role: Role }

/** A member of the demonstration who is signed in, for as long as seeding takes. */
export type SignedInPerson = Person & { readonly member: Member; readonly sessionHash: Uint8Array }

export type House = {
  readonly name: string
  readonly country: string
  readonly timeZone: string
  readonly sectors: ('finance' | 'health' | 'public' | 'other')[]
  /** The first is the founder and administrator. */
  readonly people: readonly [Person, ...Person[]]
}

/** As long as a day of the demonstration's past takes. */
const SESSION_MS = 6 * 3_600_000

/** True while nobody founded an organisation yet. */
export function isEmpty({ web }: Means): Promise<boolean> {
  return web.database.withScope(authorize(anonymous, 'public.readiness'), (tx) => organisationRepository.isEmpty(tx))
}

/** Founds an organisation with its people, through the same doors that people use: sign-up, mail, invitation. */
export async function foundHouse(means: Means, house: House): Promise<SignedInPerson[]> {
  const [founder, ...colleagues] = house.people
  const sessionHash = await signUpAndIn(means, founder)
  const { people: _people, ...details } = house
  const call = { actor: await actorOf(means.web, sessionHash), deps: means.web }
  await createOrganisation(call, { ...details, locale: 'en', sessionHash, isDemo: true })
  const administrator = await memberOf(means.web, sessionHash)
  const members: SignedInPerson[] = [{ ...founder, member: administrator, sessionHash }]
  for (const colleague of colleagues) {
    members.push({ ...colleague, ...(await bringIn(means, administrator, colleague)) })
  }
  return members
}

/** Makes an account, confirms its address by the mail's link, and starts a session. */
async function signUpAndIn({ web, worker, password }: Means, { name, email }: Person): Promise<Uint8Array> {
  const call = { actor: anonymous, deps: web }
  const from = { address: '127.0.0.1' }
  const { mailId } = await signUp(call, { name, email, password, locale: 'en', from })
  await verifyEmail(call, { token: mailToken(web.linkKey, 'user', mailId), password, from })
  await keepUserMail(worker, mailId)
  const { userId } = await signIn(call, { email, password, from })
  const hash = hashToken(newToken())
  const expiresAt = new Date(web.now().getTime() + SESSION_MS)
  await createSessionStore(web).insert({ hash, userId, expiresAt })
  return hash
}

/** The link was used already: the mail with it needn't leave, least of all to an address that doesn't exist. */
async function keepUserMail(worker: Deps, mailId: string): Promise<void> {
  const at = worker.now()
  await worker.database.withScope(authorize(sweeper, 'system.sweep'), async (tx) => {
    const taken = await takeUserMail(tx, { id: mailId, at, stuckBefore: new Date(0) })
    if (taken) await setUserMailState(tx, mailId, 'sent', at)
  })
}

async function bringIn(
  means: Means,
  administrator: Member,
  person: Person,
): Promise<Pick<SignedInPerson, 'member' | 'sessionHash'>> {
  const invited = await inviteMember({ actor: administrator, deps: means.web }, person)
  if (invited.mailId === undefined) throw new Error(`${person.email} was invited before.`)
  await sendNowhere(means, administrator.organisationId, invited.mailId)
  const sessionHash = await signUpAndIn(means, person)
  const token = mailToken(means.web.linkKey, 'member', invited.mailId)
  const call = { actor: await actorOf(means.web, sessionHash), deps: means.web }
  await acceptInvitation(call, { token, sessionHash })
  return { member: await memberOf(means.web, sessionHash), sessionHash }
}

/** Does what the worker does with a mail, its link included, and lets the mail itself go nowhere. */
async function sendNowhere({ worker }: Means, organisationId: string, mailId: string): Promise<void> {
  const nowhere: MailDeps = {
    mailer: { repeatableForHours: 24, deliver: () => Promise.resolve({ providerId: undefined }) },
    render: () => Promise.resolve({ subject: '', html: '', text: '', replyTo: undefined }),
  }
  const call = { actor: { kind: 'system', organisationId } as const, deps: { ...worker, ...nowhere } }
  const sent = await sendMail(call, mailId)
  // The running worker may be faster; it then registers the same link.
  if (sent === 'skipped') await waitForLink()
}

function waitForLink(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1000))
}

async function actorOf(deps: Deps, sessionHash: Uint8Array) {
  const signedIn = await findSignedIn(deps, sessionHash)
  if (!signedIn) throw new Error('The session ended while seeding.')
  return signedIn.actor
}

async function memberOf(deps: Deps, sessionHash: Uint8Array): Promise<Member> {
  const actor = await actorOf(deps, sessionHash)
  if (actor.kind !== 'member') throw new Error('This person has no organisation.')
  return actor
}
