import type { NamedId, TransferDetails, TransferRow } from '@rantai/db'
import { countryFacts, type CountryFacts, sourcesOf, transferRule, type TransferRule } from '@rantai/questionnaires'
import { checkOf } from './computed'

/** The facts and the law on which an assessment stands: filled in from the registry, kept with it when it is signed. */
export type AssessmentShown = {
  readonly on: string
  readonly exporter: string
  readonly importer: string
  readonly engagementTitle: string
  readonly origin: string
  readonly destination: string
  readonly uses: readonly string[]
  readonly path: readonly NamedId[]
  readonly recipients: readonly NamedId[]
  readonly relationship: string | null
  readonly data: readonly string[]
  readonly people: number | null
  readonly dataTier: number | null
  readonly firstSentOn: string | null
  readonly encryptionTransit: string
  readonly encryptionRest: string
  readonly keyHolder: string
  readonly retention: string
  readonly purpose: string
  readonly legalBasis: string
  readonly mechanism: string | null
  readonly mechanismNote: string
  readonly mechanismState: string
  readonly mechanismReason: string
  readonly contractTitle: string | null
  /** Open incidents that reach the engagement; left out by documents that are older than this. */
  readonly incidents?: readonly NamedId[] | undefined
  readonly rule: Pick<TransferRule, 'known' | 'model' | 'adequate' | 'destinationLaw' | 'label' | 'basis' | 'checkedOn'>
  readonly offered: readonly { readonly kind: string; readonly accepted: string; readonly listed: boolean }[]
  readonly countries: readonly CountryFacts[]
  readonly sources: readonly { readonly id: string; readonly title: string; readonly url: string | null }[]
}

export function shownOf(
  row: TransferRow,
  around: Pick<TransferDetails, 'today' | 'organisationName' | 'vendorName' | 'engagementTitle' | 'incidents'>,
): AssessmentShown {
  const { origin, destination } = row
  const rule = transferRule(origin, destination)
  const check = checkOf(row, around.today)
  const countries = [countryFacts(origin), countryFacts(destination)]
  const ids = new Set(countries.flatMap(({ statements }) => statements.flatMap(({ said }) => said.sources)))
  const { known, model, adequate, destinationLaw, label, basis, checkedOn } = rule
  const { relationship, data, people, dataTier, firstSentOn, encryptionTransit, encryptionRest, keyHolder } = row
  return {
    ...{ on: around.today, exporter: around.organisationName, importer: row.partyName, origin, destination },
    ...{ engagementTitle: around.engagementTitle, uses: row.uses, path: row.path, recipients: row.recipients },
    ...{ relationship, data, people, dataTier, firstSentOn, encryptionTransit, encryptionRest, keyHolder },
    ...{ retention: row.retention, purpose: row.purpose, legalBasis: row.legalBasis, mechanism: row.mechanism },
    ...{ mechanismNote: row.mechanismNote, mechanismState: check.state, mechanismReason: check.reason },
    ...{ contractTitle: row.contract?.title ?? null, countries },
    incidents: around.incidents.flatMap(({ id, title, open }) => (open ? [{ id, name: title }] : [])),
    rule: { known, model, adequate, destinationLaw, label, basis, checkedOn },
    offered: rule.mechanisms.map(({ kind, accepted, listed }) => ({ kind, accepted, listed })),
    sources: sourcesOf([...ids]).map(({ id, title, url }) => ({ id, title, url })),
  }
}
