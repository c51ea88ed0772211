import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packs } from '../content'
import { parsePack } from '../lint/parse-pack'
import type { Pack, PackInput } from '../model/pack'
import { comparePacks } from './compare-packs'

function packOf(questions: readonly object[], rest: Partial<PackInput> = {}): Pack {
  const parsed = parsePack({
    id: 'own',
    version: '1.0.0',
    kind: 'organisation',
    title: { en: 'Own' },
    label: 'organisationPolicy',
    components: [{ id: 'C', weight: 10 }],
    ...rest,
    questions: questions.map((each) => ({
      component: 'C',
      text: { en: 'What?' },
      weight: 1,
      answer: { type: 'maturity' },
      ...each,
    })),
  })
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return parsed.pack
}

const partsOf = (before: object, after: object) => {
  const { changed } = comparePacks(packOf([{ id: 'Q', ...before }]), packOf([{ id: 'Q', ...after }]))
  return changed.map(({ parts, askedAgain }) => ({ parts, askedAgain }))[0]
}
const single = (...choices: object[]) => ({ answer: { type: 'single', choices } })

describe('two versions of a pack', () => {
  it('tell what was added, changed and removed', () => {
    const found = comparePacks(
      packOf([{ id: 'A' }, { id: 'B' }, { id: 'C' }]),
      packOf([{ id: 'B', weight: 2 }, { id: 'C' }, { id: 'D' }]),
    )
    expect(found.added).toEqual([{ id: 'D', component: 'C', text: 'What?' }])
    expect(found.removed.map(({ id }) => id)).toEqual(['A'])
    expect(found.changed).toEqual([{ id: 'B', component: 'C', text: 'What?', parts: ['points'], askedAgain: false }])
    expect(found.unchanged).toBe(1)
    expect(comparePacks(undefined, packOf([{ id: 'A' }])).added).toHaveLength(1)
  })

  it.each([
    ['wording', {}, { text: { en: 'Which?' } }, ['wording'], true],
    ['a heading', {}, { heading: { en: 'Group' } }, ['wording'], false],
    [
      'a choice more',
      single({ id: 'a', score: 1 }),
      single({ id: 'a', score: 1 }, { id: 'b', score: 0 }),
      ['choices', 'points'],
      true,
    ],
    [
      'words of a choice',
      single({ id: 'a', text: { en: 'A' } }),
      single({ id: 'a', text: { en: 'B' } }),
      ['choices'],
      true,
    ],
    ['what a choice is worth', single({ id: 'a', score: 1 }), single({ id: 'a', score: 0.5 }), ['points'], false],
    ['when it is asked', {}, { appliesWhen: { fact: 'cloud', is: true } }, ['condition'], false],
    ['evidence', {}, { evidence: { required: true } }, ['evidence'], false],
    ['a cap', {}, { caps: [{ id: 'K', when: { fact: 'cloud', is: true }, cap: 60 }] }, ['caps'], false],
    ['why', {}, { why: { en: 'Because' } }, ['reason'], false],
    ['another language', {}, { text: { en: 'What?', id: 'Apa?' } }, ['translations'], false],
  ] as const)('name %s', (_what, before, after, parts, askedAgain) => {
    expect(partsOf(before, after)).toEqual({ parts, askedAgain })
  })

  it('are the same where a yes or no says that there is no partly, or leaves it out', () => {
    expect(partsOf({ answer: { type: 'yesNo' } }, { answer: { type: 'yesNo', partial: false } })).toBeUndefined()
  })

  it('call moved only what changed its place among the others', () => {
    const before = packOf([{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'D' }])
    const after = packOf([{ id: 'D' }, { id: 'A' }, { id: 'N' }, { id: 'C' }])
    expect(comparePacks(before, after).changed.map(({ id, parts }) => [id, parts])).toEqual([['D', ['place']]])
  })

  it('name rules of the pack by kind, and its heading', () => {
    const knockOut = { id: 'KO', when: { fact: 'cloud', is: true } } as const
    const before = packOf([], { knockOuts: [knockOut], components: [{ id: 'C', weight: 10 }] })
    const after = packOf([], {
      title: { en: 'Ours' },
      components: [
        { id: 'C', weight: 20 },
        { id: 'E', weight: 1 },
      ],
    })
    const { rules, heading } = comparePacks(before, after)
    expect(rules).toEqual([
      { kind: 'component', id: 'C', change: 'changed' },
      { kind: 'component', id: 'E', change: 'added' },
      { kind: 'knockOut', id: 'KO', change: 'removed' },
    ])
    expect(heading).toBe(true)
  })

  it('are nothing apart where they are the same, and account for every question of both', () => {
    const shipped = Object.values(packs)
    for (const pack of shipped)
      expect(comparePacks(pack, pack)).toMatchObject({ added: [], changed: [], removed: [], rules: [], heading: false })
    const someOf = fc
      .subarray(['A', 'B', 'C', 'D', 'E', 'F'], { minLength: 0 })
      .chain((ids) => fc.shuffledSubarray(ids, { minLength: ids.length }))
    fc.assert(
      fc.property(someOf, someOf, (before, after) => {
        const found = comparePacks(packOf(before.map((id) => ({ id }))), packOf(after.map((id) => ({ id }))))
        expect(found.added.length + found.changed.length + found.unchanged).toBe(after.length)
        expect(found.removed.length + found.changed.length + found.unchanged).toBe(before.length)
        const stay = (ids: readonly string[]) =>
          ids.filter((id) => before.includes(id) && after.includes(id) && !found.changed.some((each) => each.id === id))
        expect(stay(before)).toEqual(stay(after))
      }),
    )
  })
})
