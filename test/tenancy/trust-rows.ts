import { type Add, AT } from './row'

/** What an organisation wrote of itself, and the copy of it that anybody may read. */
export function addTrust(add: Add, o: { organisation_id: string }): void {
  const slug = `vendor-${o.organisation_id}`
  add('trust_draft', { ...o, slug, profile: {}, version: 1, changed_at: AT, changed_by_name: 'Person' })
  add('trust_profile', { ...o, slug, profile: {}, draft_version: 1, published_at: AT })
}
