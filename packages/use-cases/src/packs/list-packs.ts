import { packRepository, type OwnPackRow } from '@rantai/db'
import { countsOf, packKinds, packs, type PackCounts, type PackKind } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'

export type ShippedPackRow = PackCounts & { readonly title: string; readonly kind: PackKind }

export type PackList = { readonly shipped: readonly ShippedPackRow[]; readonly own: readonly OwnPackRow[] }

let counted: readonly ShippedPackRow[] | undefined

/** The packs that ship, counted once, and the organisation's own. @throws UseCaseError forbidden */
export async function listPacks({ actor, deps }: Call): Promise<PackList> {
  const scope = authorize(actor, 'pack.read')
  counted ??= Object.values(packs)
    .map((pack) => ({ ...countsOf(pack), title: pack.title.en, kind: pack.kind }))
    .toSorted((a, b) => packKinds.indexOf(a.kind) - packKinds.indexOf(b.kind) || (a.title < b.title ? -1 : 1))
  const own = await deps.database.withScope(scope, packRepository.listOwnPacks)
  return { shipped: counted, own }
}
