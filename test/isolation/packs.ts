import { createHash } from 'node:crypto'
import type { Customer } from './assessing'
import { DAY, type WorldBuilder } from './world'

/** An own pack with a draft and a published version, a questionnaire that holds it, and a file that waits to be a draft. */
export function addPack(b: WorldBuilder, customer: Customer): void {
  const o = { organisation_id: customer.id }
  const id = b.id('pack')
  const draft = draftOf(b, 'own')
  const drafted = { pack_id: 'own', draft, draft_by_name: b.mark('Drafted by') }
  b.add('own_pack', { ...o, id, ...drafted, created_at: b.at(-3 * DAY), updated_at: b.at(-DAY) })
  b.add('own_pack_version', {
    ...o,
    own_pack_id: id,
    number: 1,
    version: '1.0.0',
    content: { ...draftOf(b, 'own'), changeNote: { en: b.mark('Change note') } },
    hash: b.mark('Pack hash'),
    published_at: b.at(-2 * DAY),
    published_by_name: b.mark('Published by'),
  })
  const content = JSON.stringify({ own: b.mark('Own questionnaire') })
  const hash = createHash('sha256').update(content).digest('hex')
  b.add('own_questionnaire', { ...o, hash, content, created_at: b.at(-DAY) })
  b.add('pack_import', {
    ...o,
    id: b.id('packImport'),
    file_name: b.mark('Pack file'),
    file_hash: b.mark('hash'),
    format: 'json',
    draft: draftOf(b, 'brought'),
    nodes: [{ kind: 'question', id: 'X', place: b.mark('Place'), reasons: [b.mark('Pack refused')] }],
    ignored: [b.mark('Ignored')],
    created_by_name: b.mark('Importer'),
    created_at: b.at(-DAY),
  })
}

function draftOf(b: WorldBuilder, id: string): object {
  const text = { en: b.mark('Own question') }
  return {
    id,
    version: '1.0.0',
    kind: 'organisation',
    title: { en: b.mark('Pack title') },
    label: 'organisationPolicy',
    components: [{ id: 'OWN', title: { en: b.mark('Component') }, weight: 10 }],
    questions: [{ id: 'OWN-01', component: 'OWN', text, weight: 1, answer: { type: 'maturity' } }],
  }
}
