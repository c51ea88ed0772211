import { randomBytes } from 'node:crypto'
import { newId } from '../../packages/db/src/index'
import { hashToken } from '../../packages/use-cases/src/index'
import { roles, type Role } from '../../packages/use-cases/src/access/index'
import type { Canaries, Row, WorldName } from './canaries'

/** A file of the store that a row of the world points at. */
export type StoredFile = { readonly key: string; readonly bytes: Buffer }

/** Names of ids (and of link secrets) that inputs are made of; the same names in both worlds. */
export type Ids = Readonly<Record<string, string>>

/** What signs somebody in: the secrets of the two cookies. */
export type Person = {
  readonly session?: string
  readonly link?: string
  readonly userId: string
  readonly email: string
}

export type World = {
  readonly name: WorldName
  readonly ids: Ids
  readonly people: Readonly<Record<string, Person>>
  readonly rows: readonly { readonly table: string; readonly row: Row }[]
  readonly files: readonly StoredFile[]
}

/** Everyone's password, and what argon2id makes of it (made once: it is slow on purpose). */
export const PASSWORD = 'correct horse battery staple'
const PASSWORD_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$9b9KIkRNwbEvruOt3przOg$HFD1occxPAgzLywEb52m3qeh0MIkZz14ZlYz/8pl0EU'

const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Collects the rows of one world, registers their canaries, and remembers ids by name. */
export class WorldBuilder {
  readonly rows: { table: string; row: Row }[] = []
  readonly files: StoredFile[] = []
  readonly ids: Record<string, string> = {}
  readonly people: Record<string, Person> = {}

  constructor(
    readonly name: WorldName,
    readonly canaries: Canaries,
    readonly now: Date,
  ) {}

  add<Added extends Row>(table: string, row: Added): Added {
    this.canaries.register(this.name, table, row)
    this.rows.push({ table, row })
    return row
  }

  /** Words for one cell, with a canary in them. */
  mark(words: string): string {
    return `${words} ${this.canaries.draw()}`
  }

  email(): string {
    return `${this.canaries.draw()}@${this.name}.example`
  }

  /** A new id, remembered under a name when there is one. */
  id(name?: string): string {
    const id = newId()
    if (name !== undefined) this.ids[name] = id
    return id
  }

  /** An instant, in milliseconds from now. */
  at(offset = 0): string {
    return new Date(this.now.getTime() + offset).toISOString()
  }

  /** An ISO day, in days from today. */
  day(offset = 0): string {
    return this.at(offset * DAY).slice(0, 10)
  }

  /** A secret of a link or cookie, remembered under a name; the row keeps its hash. */
  secret(name?: string): { readonly token: string; readonly hash: string } {
    const token = randomBytes(32).toString('base64url')
    if (name !== undefined) this.ids[name] = token
    return { token, hash: `\\x${hashToken(token).toString('hex')}` }
  }

  /** Bytes in the file store; the canary in them belongs to the row that points there. */
  file(table: string, row: Row): { readonly key: string; readonly bytes: Buffer } {
    const key = `${this.name}/${newId()}`
    const bytes = Buffer.from(`%PDF-1.7\n${this.mark('File')}\n%%EOF\n`)
    this.canaries.register(this.name, `${table} file`, { ...row, bytes: bytes.toString() })
    this.files.push({ key, bytes })
    return { key, bytes }
  }

  finish(): World {
    return { name: this.name, ids: this.ids, people: this.people, rows: this.rows, files: this.files }
  }
}

type SignedUp = { readonly userId: string; readonly name: string; readonly email: string }

/** A login identity with a live session; the person is remembered under `name`. */
export function addUser(b: WorldBuilder, name: string, sessionEnds = 12 * HOUR): SignedUp {
  const userId = b.id()
  const email = b.email()
  const user = b.add('user', {
    id: userId,
    email,
    name: b.mark('User'),
    locale: 'en',
    time_zone: 'Asia/Singapore',
    email_verified_at: b.at(-90 * DAY),
    created_at: b.at(-100 * DAY),
  })
  b.add('credential', { user_id: userId, password_hash: PASSWORD_HASH, updated_at: b.at(-90 * DAY) })
  const { token, hash } = b.secret()
  b.add('session', {
    id_hash: hash,
    user_id: userId,
    expires_at: b.at(sessionEnds),
    absolute_expires_at: b.at(Math.min(sessionEnds, 0) + 6 * DAY),
    created_at: b.at(-2 * HOUR),
  })
  b.people[name] = { session: token, userId, email }
  return { userId, name: user.name, email }
}

export type Organisation = { readonly id: string; readonly members: Readonly<Partial<Record<Role, string>>> }

/** An organisation with one member per role given; person `<name>.<role>`, id `<name>`, membership ids `<name>.<role>`. */
export function addOrganisation(b: WorldBuilder, name: string, with_: readonly Role[] = roles): Organisation {
  const id = b.id(name)
  b.add('organisation', {
    id,
    state: 'active',
    name: b.mark(name),
    legal_name: b.mark('Legal'),
    registration_number: b.mark('Reg'),
    country: 'SG',
    profile: { sectors: ['finance'], organisationCountries: ['SG', 'MY'] },
    created_at: b.at(-100 * DAY),
  })
  const members: Partial<Record<Role, string>> = {}
  for (const role of with_) {
    const user = addUser(b, `${name}.${role}`)
    const member = b.id(`${name}.${role}`)
    members[role] = member
    const person = { user_id: user.userId, role, name: b.mark('Member'), email: user.email }
    b.add('membership', { organisation_id: id, id: member, ...person, created_at: b.at(-80 * DAY) })
  }
  addPeopleAround(b, name, id)
  return { id, members }
}

/** Colleagues invited, asking to join, gone; the domain; mail and audit rows of the organisation. */
function addPeopleAround(b: WorldBuilder, name: string, id: string): void {
  const o = { organisation_id: id }
  const invitation = b.id(`${name}.memberInvitation`)
  const by = { invited_by_name: b.mark('Inviter'), state: 'sent' }
  const invitee = addUser(b, `${name}.invitee`)
  b.add('member_invitation', {
    ...o,
    id: invitation,
    email: invitee.email,
    name: b.mark('Invited'),
    role: 'auditor',
    ...by,
    created_at: b.at(-DAY),
    expires_at: b.at(6 * DAY),
  })
  const { hash } = b.secret(`${name}.joinToken`)
  b.add('member_invitation_token', { hash, ...o, member_invitation_id: invitation, expires_at: b.at(6 * DAY) })
  const joiner = addUser(b, `${name}.joiner`)
  const asks = { user_id: joiner.userId, name: b.mark('Joiner'), email: joiner.email, created_at: b.at(-DAY) }
  b.add('join_request', { ...o, id: b.id(`${name}.joinRequest`), ...asks })
  b.add('organisation_domain', {
    ...o,
    id: b.id(`${name}.contactsDomain`),
    domain: 'contacts.example',
    verified_at: b.at(-30 * DAY),
    verified_by_name: b.mark('Contacts verifier'),
  })
  b.add('organisation_domain', {
    ...o,
    id: b.id(`${name}.domain`),
    domain: `${b.canaries.draw()}.example`,
    verified_at: b.at(-30 * DAY),
    verified_by_name: b.mark('Verifier'),
  })
  b.add('mail', {
    ...o,
    id: b.id(`${name}.mail`),
    dedupe_key: b.mark('dedupe'),
    to_email: b.email(),
    to_name: b.mark('Addressee'),
    template: 'memberInvitation',
    data: { organisationName: b.mark('Mail data') },
    state: 'failed',
    failure: b.mark('Failure'),
    created_at: b.at(-DAY),
  })
  addAudit(b, id, { kind: 'organisation', id })
}

/** One event that tells of an object. */
export function addAudit(b: WorldBuilder, organisationId: string, object: { kind: string; id: string }): void {
  b.add('audit_event', {
    organisation_id: organisationId,
    id: b.id(),
    at: b.at(-2 * DAY),
    actor_kind: 'member',
    actor_id: b.id(),
    actor_name: b.mark('Acting'),
    action: `${object.kind}.updated`,
    object_kind: object.kind,
    object_id: object.id,
    data: { name: b.mark('Audit') },
  })
}
