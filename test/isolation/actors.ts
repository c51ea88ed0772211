import {
  decide,
  policy,
  roles,
  type Action,
  type Actor,
  type Answer,
  type Role,
  type Rule,
} from '../../packages/use-cases/src/access/index'
import type { Reader } from './audience'
import type { WorldName } from './canaries'
import { respondentCookie } from '../../apps/web/app/sessions/sessions'
import { sessionCookie } from '../../apps/web/app/sessions/lucia'
import type { World } from './world'

/** Whose rows an own id leads to: the party of the world that the actor acts for. */
export type Party = 'customer' | 'rival' | 'answerer' | 'stranger' | 'nobody'

/** Somebody who calls: the cookies, who the policy takes them for, and what they may read. */
export type Caller = {
  readonly name: string
  readonly world: WorldName
  readonly party: Party
  readonly actor: Actor
  /** Whom it takes them for where link holders may act, of somebody without an organisation who also has a link. */
  readonly byLink?: Actor
  readonly cookie: string
  readonly reader: Reader
  /** The world's name of the link holder, for inputs that only one of them can use. */
  readonly link?: 'whole' | 'named' | 'other' | 'newcomer' | 'sender' | 'returnee'
}

const anonymous: Actor = { kind: 'anonymous' }

/** What the policy says of an action of theirs. */
export function mayDo({ actor, byLink }: Caller, action: Action | 'open'): Answer {
  if (action === 'open') return 'yes'
  const rule: Rule = policy[action]
  return decide(byLink && 'roles' in rule && rule.respondent === true ? byLink : actor, action)
}

/** Everyone of one world; the other world's people are the same, seen from there. */
export function callersOf(world: World): Caller[] {
  return [
    nobody(world, 'no session', {}),
    nobody(world, 'expired session', { session: 'expired' }),
    nobody(world, 'ended link', { link: 'ended' }),
    userWithoutOrganisation(world, 'loner'),
    userWithoutOrganisation(world, 'customer.invitee'),
    ...roles.map((role) => member(world, 'customer', role)),
    member(world, 'rival', 'administrator'),
    ...(['administrator', 'contributor', 'auditor'] as const).map((role) => member(world, 'answerer', role)),
    member(world, 'stranger', 'administrator'),
    ...(['whole', 'named', 'other', 'sender', 'returnee'] as const).map((link) => linkHolder(world, link)),
    claimant(world),
  ]
}

function cookieOf(world: World, { session, link }: { session?: string; link?: string }): string {
  const parts = []
  if (session !== undefined) parts.push(`${sessionCookie}=${world.people[session]?.session ?? ''}`)
  if (link !== undefined) parts.push(`${respondentCookie}=${world.people[link]?.link ?? ''}`)
  return parts.join('; ')
}

function nobody(world: World, name: string, holds: { session?: string; link?: string }): Caller {
  return { name, world: world.name, party: 'nobody', actor: anonymous, cookie: cookieOf(world, holds), reader: {} }
}

function idOf(world: World, name: string): string {
  const id = world.ids[name]
  if (id === undefined) throw new Error(`World ${world.name} has no id called ${name}.`)
  return id
}

function userWithoutOrganisation(world: World, name: string): Caller {
  const userId = world.people[name]?.userId ?? ''
  return {
    name: name === 'loner' ? 'user without organisation' : name,
    world: world.name,
    party: 'nobody',
    actor: { kind: 'user', userId, name, email: '' },
    cookie: cookieOf(world, { session: name }),
    reader: { userId },
  }
}

function member(world: World, party: Exclude<Party, 'nobody'>, role: Role): Caller {
  const name = `${party}.${role}`
  const organisationId = idOf(world, party)
  const userId = world.people[name]?.userId ?? ''
  const ids = { userId, organisationId, memberId: idOf(world, name) }
  return {
    name,
    world: world.name,
    party,
    actor: { kind: 'member', role, ...ids, name, email: '' },
    cookie: cookieOf(world, { session: name }),
    reader: { userId, organisationId, role },
  }
}

const assessmentOf = {
  whole: 'open',
  named: 'open',
  other: 'rivalOpen',
  sender: 'sent',
  returnee: 'returned',
  newcomer: 'placeholderOpen',
} as const

function linkHolder(world: World, link: keyof typeof assessmentOf): Caller {
  const organisationId = idOf(world, link === 'newcomer' ? 'placeholder' : 'answerer')
  const ids = { organisationId, respondentId: idOf(world, link), assessmentId: idOf(world, assessmentOf[link]) }
  const whole = link !== 'named'
  return {
    name: `link holder (${link})`,
    world: world.name,
    party: 'answerer',
    actor: { kind: 'respondent', ...ids, whole, name: link, email: '' },
    cookie: cookieOf(world, { link }),
    reader: { link: { ...ids, named: !whole } },
    link,
  }
}

/** Signed in without an organisation, with the link of a placeholder organisation under the same address. */
function claimant(world: World): Caller {
  const holder = linkHolder(world, 'newcomer')
  const userId = world.people['claimant']?.userId ?? ''
  return {
    ...holder,
    name: 'claimant of a placeholder',
    party: 'nobody',
    actor: { kind: 'user', userId, name: 'claimant', email: '' },
    byLink: holder.actor,
    cookie: cookieOf(world, { session: 'claimant', link: 'newcomer' }),
    reader: { ...holder.reader, userId },
  }
}
