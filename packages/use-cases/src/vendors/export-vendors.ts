import { vendorImportRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { importColumns } from './import-columns'
import { writeCsv } from './write-sheets'

/** Every vendor that isn't archived as CSV, with the columns that an import reads. @throws UseCaseError 'forbidden' */
export async function exportVendors({ actor, deps }: Call): Promise<string> {
  const scope = authorize(actor, 'vendor.read')
  const all = await deps.database.withScope(scope, (tx) => vendorImportRepository.listAllVendors(tx))
  const columns = importColumns.filter(({ field }) => !field.startsWith('contact'))
  const rows = all
    .filter((vendor) => vendor.state === 'active')
    .map((vendor) => {
      const { details, website, address, ...facts } = vendor
      const fields: Record<string, unknown> = { ...details, ...facts, websiteUrl: website, headquarterAddress: address }
      return columns.map(({ field }) => textOf(fields[field]))
    })
  return writeCsv([columns.map(({ head }) => head), ...rows])
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('; ')
  return typeof value === 'string' ? value : ''
}
