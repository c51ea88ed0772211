import { randomBytes } from 'node:crypto'
import { organisationRepository, trustRepository } from '@rantai/db'
import { authorize, decide } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { type PublishTrustInput, type SaveTrustDraftInput, type TrustProfile, trustProfileSchema } from './trust.schema'

/** What an organisation has written of itself. */
export type OwnTrust = {
  /** 0 while nothing was written. */
  readonly version: number
  /** As written; before that, with the organisation's name alone. */
  readonly profile: TrustProfile
  /** Null while nothing was written. */
  readonly slug: string | null
  readonly changed: { readonly at: Date; readonly byName: string } | null
  /** What anybody reads now; `current` where it is what is written. */
  readonly published: { readonly at: Date; readonly current: boolean } | null
  readonly mayWrite: boolean
}

/** @throws UseCaseError 'forbidden' */
export async function readOwnTrust({ actor, deps }: Call): Promise<OwnTrust> {
  const scope = authorize(actor, 'trust.read')
  const mayWrite = decide(actor, 'trust.write') === 'yes'
  return deps.database.withScope(scope, async (tx) => {
    const draft = await trustRepository.findDraft(tx)
    if (!draft) {
      const { name } = await organisationRepository.readOrganisation(tx)
      return { version: 0, profile: { ...empty, name }, slug: null, changed: null, published: null, mayWrite }
    }
    const { version, slug, changedAt, changedByName, publishedAt, publishedVersion } = draft
    const published = publishedAt && { at: publishedAt, current: publishedVersion === version }
    const profile = trustProfileSchema.parse(draft.profile)
    return { version, profile, slug, changed: { at: changedAt, byName: changedByName }, published, mayWrite }
  })
}

/**
 * Keeps what was written; nobody outside sees it before it is published.
 * @throws UseCaseError 'forbidden', 'invalidInput', 'conflict' where a colleague saved in between
 */
export async function saveTrustDraft({ actor, deps }: Call, input: SaveTrustDraftInput): Promise<void> {
  const scope = authorize(actor, 'trust.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const { profile, version } = input
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const kept = await trustRepository.putDraft(tx, {
      ...{ profile, version, at },
      slug: addressOf(profile.name),
      by: actor.name,
    })
    if (!kept) throw new UseCaseError('conflict', { current: (await trustRepository.findDraft(tx))?.version ?? 0 })
    const changed = { objectKind: 'organisation', objectId: actor.organisationId, data: { after: profile } }
    await record(tx, actor, { action: 'trust.draftChanged', ...changed }, at)
  })
}

/**
 * Copies what is written to where anybody may read it.
 * @throws UseCaseError 'forbidden', 'conflict' where something else is written by now than the caller saw
 */
export async function publishTrust({ actor, deps }: Call, { version }: PublishTrustInput): Promise<void> {
  const scope = authorize(actor, 'trust.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    if (!(await trustRepository.publishDraft(tx, { version, at })))
      throw new UseCaseError('conflict', { current: (await trustRepository.findDraft(tx))?.version ?? 0 })
    const published = { objectKind: 'organisation', objectId: actor.organisationId, data: { version } }
    await record(tx, actor, { action: 'trust.published', ...published }, at)
  })
}

/** Nobody outside can read it from then on; what was written stays. @throws UseCaseError 'forbidden', 'notAllowedNow' */
export async function withdrawTrust({ actor, deps }: Call): Promise<void> {
  const scope = authorize(actor, 'trust.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    if (!(await trustRepository.withdraw(tx))) throw new UseCaseError('notAllowedNow', { state: 'unpublished' })
    const withdrawn = { objectKind: 'organisation', objectId: actor.organisationId }
    await record(tx, actor, { action: 'trust.withdrawn', ...withdrawn }, deps.now())
  })
}

const empty = { name: '', summary: '', website: '', securityEmail: '', securityTxt: '', certificates: [] }

/**
 * The address of a profile for good: a name to know it by, and 40 bits of chance. So nobody takes another's name from it, and
 * whether an address is taken tells nothing.
 */
function addressOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '')
  return [...(words === '' ? [] : [words]), randomBytes(5).toString('hex')].join('-')
}
