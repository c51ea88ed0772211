import { describe, expect, it } from 'vitest'
import { nowhere, packOf } from '../../test/small-pack'
import { compose } from '../compose/compose'
import { packs, shipped } from '../content'
import type { Facts } from '../inherent/inherent'
import type { Pack } from '../model/pack'
import type { AskedSource } from './asked-types'
import { personalise } from './personalise'

const asOf = '2026-11-21'

function sourcesIn(given: readonly Pack[], facts: Facts = {}): Record<string, AskedSource[]> {
  const elsewhere = given.includes(packs['dmf'] as Pack) ? shipped : nowhere
  const asked = personalise(compose({ packs: given, variant: 'standard', facts }, elsewhere), facts, asOf)
  const ofPack = new Map(asked.packs.map(({ id, sources }) => [id, sources ?? []]))
  return Object.fromEntries(
    asked.questions.map(({ id, pack, sources }) => [
      id,
      (sources ?? []).map((place) => {
        const found = ofPack.get(pack)?.[place]
        if (!found) throw new Error(`${id} names a source that ${pack} doesn't have`)
        return found
      }),
    ]),
  )
}

describe('what a vendor reads of where a question comes from', () => {
  it('is its own source, or else its pack’s, each under its label', () => {
    const own = {
      title: 'Of the question',
      url: 'https://law.example',
      accessedOn: '2026-11-01',
      label: 'officialText',
    }
    const pack = packOf({
      sources: [{ title: 'Of the pack', accessedOn: '2026-10-01' }],
      questions: [{ id: 'Own', sources: [own, 'A title alone', own] }, { id: 'None' }, { id: 'Same', sources: [own] }],
    })
    expect(sourcesIn([pack])).toEqual({
      Own: [own, { title: 'A title alone', label: 'interpretation' }],
      None: [{ title: 'Of the pack', accessedOn: '2026-10-01', label: 'interpretation' }],
      Same: [own],
    })
    expect(sourcesIn([packOf({ questions: [{ id: 'Q' }] })])).toEqual({ Q: [] })
  })

  it('is there for every question of every pack that asks', () => {
    const facts: Facts = { cloud: true, financeMateriality: 'critical', healthUse: 'careCritical', personalData: true }
    const read = sourcesIn(Object.values(packs), facts)
    expect(Object.keys(read).some((id) => id.startsWith('FIN-'))).toBe(true)
    for (const [id, sources] of Object.entries(read)) {
      expect(sources.length, id).toBeGreaterThan(0)
      for (const { title, label } of sources) expect(title && label, id).toBeTruthy()
      expect(
        sources.some(({ accessedOn }) => accessedOn !== undefined),
        `${id} has a date`,
      ).toBe(true)
    }
    expect(read['CLD-07']?.[0]?.title).toMatch(/not a law/)
  })
})
