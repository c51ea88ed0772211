import type { VendorFacts } from '@rantai/db'
import { foldName } from '@rantai/db/folded-name'
import { english, type WordingValues } from '@rantai/questionnaires/wording'
import type { FieldIssue } from '../errors'
import { fieldIssuesOf } from '../field-issues'
import { emailField } from '../identity/identity.schema'
import { countryOf } from './country-names'
import { importColumns } from './import-columns'
import type { ImportRow } from './read-import'
import { hostOf } from './vendor-facts'
import { documentAddresses, domainField, vendorFactsSchema, webAddressField } from './vendors.schema'

export type GoodRow = {
  readonly row: number
  readonly vendor: VendorFacts
  readonly contact: { readonly name: string; readonly email: string } | null
  /** What was in the file and isn't taken over, though the row is. */
  readonly remarks: readonly RowProblem[]
}

/** A cell that can't be taken: the row's number in the file, the column's head, what stands there (at most 200 characters) and why. */
export type RowProblem = {
  readonly row: number
  readonly column: string
  readonly value: string
  /** English, filled in by the values. */
  readonly reason: string
  readonly values?: WordingValues | undefined
}

export type CheckedRows = { readonly good: readonly GoodRow[]; readonly refused: readonly RowProblem[] }

/** Sorts rows into those that can be taken and problems; every problem of a row is named, not only its first. */
export function checkRows(rows: readonly ImportRow[]): CheckedRows {
  const good: GoodRow[] = []
  const refused: RowProblem[] = []
  const seen = new Map<string, number>()
  for (const row of rows) {
    const checked = checkRow(row)
    if (!('vendor' in checked)) {
      refused.push(...checked)
      continue
    }
    const key = foldName(checked.vendor.name)
    const before = seen.get(key)
    if (before !== undefined) {
      const reason = english('The same vendor stands in row {row}. Join the two rows or give one another name.')
      refused.push({ row: row.row, column: 'Name', value: checked.vendor.name, reason, values: { row: before } })
    } else {
      seen.set(key, row.row)
      good.push(checked)
    }
  }
  return { good, refused }
}

const textOf = (value: string | readonly string[] | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : value.join('; ')
const listOf = (value: string | readonly string[] | undefined): string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : [...value]

const columnOfPath: Record<string, string> = { website: 'websiteUrl', address: 'headquarterAddress' }

function checkRow({ row, values }: ImportRow): GoodRow | RowProblem[] {
  const problem = (field: string, reason: string, filledIn?: WordingValues): RowProblem => ({
    row,
    column: importColumns.find((column) => column.field === field)?.head ?? field,
    value: textOf(values[field]).slice(0, 200),
    reason,
    ...(filledIn && { values: filledIn }),
  })
  const problems: RowProblem[] = []
  const remarks: RowProblem[] = []
  const domains = listOf(values['domains'])
    .flatMap((text) => text.split(/[\s,;|]+/))
    .filter((text) => text !== '')
  // A damaged domain is left out and said; the vendor itself is worth having.
  const strange = domains.filter((text) => !domainField.safeParse(text).success)
  if (strange.length > 0) {
    const names = strange.join(', ')
    const remark = english('{names} is no domain and is left out.')
    remarks.push(problem('domains', remark, { names }))
  }
  const country = textOf(values['country'])
  const code = country === '' ? null : countryOf(country)
  if (code === undefined)
    problems.push(problem('country', 'This is no country. Write its name, or its code of two letters such as ID.'))
  const parsed = vendorFactsSchema.safeParse({
    name: textOf(values['name']),
    legalName: textOf(values['legalName']),
    category: textOf(values['category']),
    country: code ?? null,
    registrationNumber: textOf(values['registrationNumber']),
    website: webAddressIn(textOf(values['websiteUrl'])),
    address: textOf(values['headquarterAddress']).replace(/\s+/g, ' '),
    domains: domains.filter((text) => !strange.includes(text)),
    certifications: listOf(values['certifications'])
      .flatMap((text) => text.split(/[;|\n]/))
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  })
  for (const { path, message, values: bounds } of fieldIssuesOf(parsed.error?.issues ?? []))
    problems.push(problem(fieldOf(path), message, bounds))
  const documents = documentsIn(values, (field, issue) => problems.push(problem(field, issue.message, issue.values)))
  const contact = contactOf(values, (reason) => problems.push(problem('contactEmail', reason)))
  if (problems.length > 0 || !parsed.data) return problems
  const { certifications, ...facts } = parsed.data
  const host = facts.domains.length > 0 ? undefined : hostOf(facts.website)
  const details = { ...documents, ...(certifications.length > 0 ? { certifications } : {}) }
  return { row, vendor: { ...facts, domains: host === undefined ? facts.domains : [host], details }, contact, remarks }
}

/** People leave the scheme out. */
const webAddressIn = (text: string) => (text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`)

function documentsIn(
  values: ImportRow['values'],
  refuse: (field: string, issue: Pick<FieldIssue, 'message' | 'values'>) => void,
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const field of documentAddresses) {
    const checked = webAddressField.safeParse(webAddressIn(textOf(values[field])))
    if (!checked.success)
      refuse(field, fieldIssuesOf(checked.error.issues)[0] ?? { message: english('Enter a web address.') })
    else if (checked.data !== '') found[field] = checked.data
  }
  return found
}

function fieldOf(path: readonly PropertyKey[]): string {
  const first = String(path[0])
  return columnOfPath[first] ?? first
}

function contactOf(values: ImportRow['values'], refuse: (reason: string) => void): GoodRow['contact'] {
  const email = textOf(values['contactEmail'])
  if (email === '') return null
  const checked = emailField.safeParse(email)
  if (!checked.success) {
    refuse('This is no e-mail address.')
    return null
  }
  return { email: checked.data, name: textOf(values['contactName']) || (checked.data.split('@')[0] ?? checked.data) }
}
