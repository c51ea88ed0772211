import { describe, expect, it } from 'vitest'
import { nowhere, packOf } from '../../test/small-pack'
import { packs, shipped } from '../content'
import { checkPacks } from './check-pack'
import { packSchema } from './pack-schema'

const warnings = (given: Record<string, unknown>) =>
  checkPacks([packOf(given)], nowhere).map((each) => `${each.severity} ${each.place} ${each.message}`)
const knockOut = (when: unknown) => ({
  questions: [{ id: 'Q' }, { id: 'T', answer: { type: 'text' } }],
  knockOuts: [{ id: 'K', when, reason: { en: 'r' }, source: 's' }],
})

describe('pack:check', () => {
  it.each([
    ['a fact nobody declares', knockOut({ fact: 'unheardOf', is: 1 }), /no pack declares the fact "unheardOf"/],
    ['an unguarded negation', knockOut({ not: { answer: 'Q', is: 1 } }), /"not" over "Q" is true where it isn't asked/],
    ['a rule that good work fires', knockOut({ value: 'Q', atLeast: 0.5 }), /good work fires this/],
    ['a value that isn’t there', knockOut({ value: 'T', below: 0.5 }), /"T" is not scored/],
    ['a level nobody can choose', knockOut({ answer: 'Q', is: 5 }), /"Q" can never be answered 5/],
    ['a number asked of a text', knockOut({ answer: 'T', above: 1 }), /has no numeric comparison/],
    ['a value a fact never has', knockOut({ fact: 'access', is: 'often' }), /the fact "access" is never "often"/],
    ['a component nobody has', knockOut({ component: 'Z', below: 0.5 }), /^warning knockOuts\[0\].* component "Z"/],
    [
      'a floor on a component nobody has',
      {
        questions: [{ id: 'Q' }],
        levels: [
          {
            id: 'L',
            when: { fact: 'cloud', is: true },
            floors: [{ component: 'Z', min: 75 }],
            multipliers: { components: { Y: 2 } },
          },
        ],
      },
      /^warning levels\[0\].multipliers.components .* "Y"\nwarning levels\[0\].floors\[0\] .* "Z"$/,
    ],
    [
      'a kept question that hangs on a dropped one',
      { questions: [{ id: 'Q' }, { id: 'R', sme: true, appliesWhen: { answer: 'Q', is: 1 } }] },
      /in the sme variant "R" is kept and "Q"/,
    ],
    [
      'a rule without reason',
      { questions: [{ id: 'Q' }], knockOuts: [{ id: 'K', when: { answer: 'Q', is: 0 } }] },
      /"K" has no reason/,
    ],
  ])('warns of %s', (_, given, expected) => expect(warnings(given).join('\n')).toMatch(expected))

  it('is content with a negation guarded by answered', () => {
    const guarded = { all: [{ answer: 'Q', answered: true }, { not: { answer: 'Q', is: 1 } }] }
    expect(warnings(knockOut(guarded))).toEqual([])
  })

  it('names refusals as errors', () => {
    expect(warnings({ questions: [{ id: 'Q', scored: false }] }).join()).toMatch(/^error components\[0\]/)
  })

  it('finds no error in the packs that ship', () => {
    expect(checkPacks(Object.values(packs), shipped).filter((each) => each.severity === 'error')).toEqual([])
  })

  it('describes the format as JSON Schema that keeps x- fields and refuses others', () => {
    const schema = packSchema() as Record<string, unknown>
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.additionalProperties).toBe(false)
    expect(schema.patternProperties).toEqual({ '^x-': {} })
    expect(schema.required).toEqual(['id', 'version', 'kind', 'title', 'label', 'questions'])
  })
})
