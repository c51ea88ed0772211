import { packRepository, type OwnPackDetails } from '@rantai/db'
import {
  asDraft,
  checkDraft,
  outlineOf,
  packs,
  type DraftFinding,
  type Pack,
  type PackInput,
  type Surroundings,
} from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { readOwnPacks } from './own-packs'

export type ShownPack = Omit<OwnPackDetails, 'draft'> & {
  readonly draft: PackInput
  readonly findings: readonly DraftFinding[]
  /** A version that no published one has, to be offered. */
  readonly nextVersion: string
}

/** An own pack's draft with what is wrong with it, and its versions. @throws UseCaseError forbidden, notFound */
export async function readPack({ actor, deps }: Call, { id }: { readonly id: string }): Promise<ShownPack> {
  const scope = authorize(actor, 'pack.read')
  const { row, own } = await deps.database.withScope(scope, async (tx) => ({
    row: await packRepository.readOwnPack(tx, id),
    own: await readOwnPacks(tx),
  }))
  const draft = asDraft(row.draft)
  const findings = checkDraft(draft, surroundingsOf(row.packId, own.all))
  return { ...row, draft, findings, nextVersion: versionAfter(row.versions.map(({ version }) => version)) }
}

/** The packs that ship and the organisation's other published ones, without the pack that is looked at. */
export function surroundingsOf(packId: string, own: ReadonlyMap<string, Pack>): Surroundings {
  const { dmf, ...shipped } = packs
  if (!dmf) throw new Error('The baseline ships.')
  return { baseline: dmf, others: [...Object.values(shipped), ...[...own.values()].filter(({ id }) => id !== packId)] }
}

/** The second figure counts up from the newest version. */
export function versionAfter([newest]: readonly string[]): string {
  const [major = '1', minor = '0'] = newest?.split('.') ?? []
  return newest === undefined ? '1.0.0' : `${major}.${Number(minor) + 1}.0`
}

/**
 * What a browser needs to check a draft while somebody types: the same surroundings in outline. Nobody's rows but the
 * organisation's own. @throws UseCaseError forbidden, notFound
 */
export async function readSurroundings({ actor, deps }: Call, { id }: { readonly id: string }): Promise<Surroundings> {
  const scope = authorize(actor, 'pack.read')
  const { row, own } = await deps.database.withScope(scope, async (tx) => ({
    row: await packRepository.readOwnPack(tx, id),
    own: await readOwnPacks(tx),
  }))
  const { baseline, others } = surroundingsOf(row.packId, own.all)
  return { baseline: outlineOf(baseline), others: others.map(outlineOf) }
}
