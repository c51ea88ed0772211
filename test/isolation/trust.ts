import { DAY, type WorldBuilder } from './world'

/** A profile that is published and was changed since: the copy and the draft have canaries of their own. Secret `trust.slug`. */
export function addTrust(b: WorldBuilder, { answering }: { answering: string }): void {
  const slug = `vendor-${b.name}-0123456789`
  b.ids['trust.slug'] = slug
  const profile = (kind: string) => ({
    ...{ name: b.mark(`${kind} name`), summary: b.mark(`${kind} summary`), website: '' },
    ...{ securityEmail: '', securityTxt: '', certificates: [] },
  })
  const o = { organisation_id: answering, slug }
  b.add('trust_draft', {
    ...{ ...o, profile: profile('Unpublished'), version: 2, changed_by_name: b.mark('Writer') },
    changed_at: b.at(-DAY / 2),
  })
  b.add('trust_profile', { ...o, profile: profile('Published'), draft_version: 1, published_at: b.at(-DAY) })
}
