import { describe, expect, it } from 'vitest'
import { packs } from '../content'
import { allStatements, jurisdictions } from '../law'
import { checkChanges, contentChanges, legalStatements } from './index'

const shipped = {
  changes: contentChanges(),
  packs: Object.values(packs),
  jurisdictions: jurisdictions().map(({ code }) => code),
  statements: allStatements(),
}
const messages = (given: Partial<typeof shipped>) =>
  checkChanges({ ...shipped, ...given }).map(({ place, message }) => `${place}: ${message}`)
const [newest] = contentChanges({ pack: 'dmf' })
if (!newest) throw new Error('The baseline has entries.')

describe('the change log of the content', () => {
  it('has an entry for every pack’s version and every jurisdiction, and names only what exists', () => {
    expect(messages({})).toEqual([])
    for (const { id } of shipped.packs) expect(contentChanges({ pack: id }).length).toBeGreaterThan(0)
    expect(contentChanges({ jurisdiction: 'SG' }).map(({ pack }) => pack)).toEqual(['sg', 'sg'])
  })

  it('is newest first', () => {
    const days = contentChanges().map(({ on }) => on)
    expect(days).toEqual(days.toSorted().toReversed())
  })

  it.each([
    [
      'a version without an entry',
      () => ({ packs: shipped.packs.map((pack) => (pack.id === 'cloud' ? { ...pack, version: '1.1.0' } : pack)) }),
      'cloud: version 1.1.0 has no entry in the change log',
    ],
    [
      'a question that no entry adds',
      () => ({
        packs: shipped.packs.map((pack) =>
          pack.id === 'dmf'
            ? { ...pack, questions: pack.questions.map((each, at) => (at === 0 ? { ...each, id: 'DMF-NEW' } : each)) }
            : pack,
        ),
      }),
      'dmf: no entry adds "DMF-NEW"',
    ],
    [
      'a question changed that isn’t there',
      () => ({ changes: [{ ...newest, changed: ['GONE'] }, ...shipped.changes] }),
      `dmf: the entry of ${newest.on} changes "GONE", which isn’t there`,
    ],
    [
      'a question removed that is asked',
      () => ({ changes: [{ ...newest, removed: ['DMF-GOV-01'] }, ...shipped.changes] }),
      'dmf: no entry adds "DMF-GOV-01"',
    ],
    [
      'a rule that isn’t there',
      () => ({ changes: [{ ...newest, rules: ['KO-9'] }, ...shipped.changes] }),
      `dmf: the entry of ${newest.on} names the rule "KO-9", which isn’t there`,
    ],
    [
      'a pack that doesn’t ship',
      () => ({ changes: [{ ...newest, pack: 'none' }, ...shipped.changes] }),
      'none: is no pack that ships',
    ],
    [
      'a jurisdiction without an entry',
      () => ({ changes: shipped.changes.filter(({ jurisdiction }) => jurisdiction !== 'KH') }),
      'KH: has no entry in the change log',
    ],
    [
      'a place where nothing stands',
      () => ({ changes: [{ ...newest, statements: ['SG.nowhere'] }, ...shipped.changes] }),
      `SG.nowhere: the entry of ${newest.on} names it, and no statement stands there`,
    ],
    [
      'a check without an entry',
      () => ({
        statements: shipped.statements.map((each) =>
          each.place === 'SG.dpo' ? { ...each, checkedOn: '2027-01-01' } : each,
        ),
      }),
      'SG.dpo: was checked on 2027-01-01, and no entry of that day or later names it',
    ],
  ])('is refused with %s', (_what, broken, message) => {
    expect(messages(broken())).toContain(message)
  })
})

describe('legal statements', () => {
  const all = legalStatements('2027-12-22')

  it('are those of the law and of the packs, each place once, the never dated and the oldest first', () => {
    expect(new Set(all.map(({ place }) => place)).size).toBe(all.length)
    expect(all.filter(({ subject }) => subject !== 'pack')).toHaveLength(shipped.statements.length)
    const days = all.map(({ checkedOn }) => checkedOn ?? '')
    expect(days).toEqual(days.toSorted())
    expect(all.find(({ place }) => place === 'SG.dpo')).toMatchObject({ ageMonths: 14, pack: null })
    expect(all.find(({ place }) => place === 'SG.clocks.sg-pdpa-authority')).toMatchObject({ pack: 'sg' })
  })

  it('of a pack name its questions and where their law is, and leave its settings out', () => {
    const finance = all.filter(({ pack, subject }) => pack === 'finance' && subject === 'pack')
    expect(finance.every(({ label }) => label !== 'organisationPolicy')).toBe(true)
    const singapore = finance.find(({ text }) => text?.en.startsWith('MAS Notices 658'))
    expect(singapore).toMatchObject({ jurisdiction: 'SG', basis: 'read', checkedOn: '2026-11-22' })
    expect(singapore?.questions).toContain('FIN-02')
    expect(finance.find(({ place }) => place === 'finance.clocks.kh-central-bank')).toMatchObject({
      jurisdiction: 'KH',
      basis: 'notFound',
    })
  })
})
