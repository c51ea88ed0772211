import type { EvidenceRow } from '@rantai/db'
import type { EvidenceItem } from '../answers/answering.types'

/** What the vendor's pages show of a file: never where its bytes lie. */
export function evidenceItemOf(row: EvidenceRow): EvidenceItem {
  const { evidenceId, title, kind, fileName, mediaType, byteSize, issuedOn, expiresOn } = row
  const uploadedAt = new Date(row.uploadedAt).toISOString()
  return { evidenceId, title, kind, fileName, mediaType, byteSize, issuedOn, expiresOn, uploadedAt }
}

/**
 * Files to choose from: a file carried from an earlier assessment is a row of its own there and here, and shows once.
 * Expects the attached ones first, so that they are the ones that stay.
 */
export function libraryOf(rows: readonly EvidenceRow[]): EvidenceItem[] {
  const seen = new Set<string>()
  const shown: EvidenceItem[] = []
  for (const row of rows) {
    if (row.questionIds.length === 0 && seen.has(row.digest)) continue
    seen.add(row.digest)
    shown.push(evidenceItemOf(row))
  }
  return shown
}
