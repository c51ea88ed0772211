import { describe, expect, it } from 'vitest'
import { nowhere, packOf } from '../../test/small-pack'
import { readDeltaInput } from './delta-input'

const first = packOf({ questions: [{ id: 'A' }] })
const second = packOf({
  version: '2',
  facts: { vault: { type: 'boolean' } },
  questions: [{ id: 'A' }, { id: 'B', appliesWhen: { fact: 'vault', is: true } }],
})
const source = { packs: { first, second }, elsewhere: nowhere }
const whole = {
  asOf: '2026-11-21',
  previous: { packs: ['first'], asOf: '2026-10-01', answers: { A: { value: 3 } } },
  next: { packs: ['second'], variant: 'sme' },
  facts: { vault: true },
}
const read = (more: object) => readDeltaInput({ ...whole, ...more }, source)
const problems = (more: object) => {
  const result = read(more)
  return 'problems' in result ? result.problems.map(({ path, message }) => `${path} ${message}`) : []
}

describe('the input of a delta', () => {
  it('is what was asked and answered, and what will be asked', () => {
    const result = read({})
    if ('problems' in result) throw new Error(JSON.stringify(result.problems))
    const { previous, next, facts, asOf, full } = result.ok
    expect(previous.questionnaire.questions.map(({ id }) => id)).toEqual(['A'])
    expect(previous.questionnaire.variant).toBe('standard')
    expect(previous.answers).toEqual({ A: { value: 3 } })
    expect(next.questions.map(({ id }) => id)).toEqual(['A', 'B'])
    expect(next.variant).toBe('sme')
    expect({ facts, asOf, full }).toEqual({ facts: { vault: true }, asOf: '2026-11-21', full: false })
  })

  it('is for a full reassessment where it says so', () => {
    expect(read({ full: true })).toMatchObject({ ok: { full: true } })
    expect(read({ full: false, facts: undefined })).toMatchObject({ ok: { full: false, facts: {} } })
  })

  it.each<[string, object, string[]]>([
    ['a day that does not exist', { asOf: '2026-02-30' }, ['$.asOf expected a date like 2026-11-21']],
    ['a word for full', { full: 'yes' }, ['$.full expected true or false']],
    ['no next', { next: undefined }, ['$.next expected an object', '$.next.packs expected a list of packs']],
    [
      'an unknown variant',
      { next: { packs: ['first'], variant: 'long' } },
      ['$.next.variant unknown variant, expected standard or sme'],
    ],
    ['an unknown pack', { next: { packs: ['first', 'third'] } }, ['$.next.packs[1] unknown pack "third"']],
    [
      'a fact of another kind than the next packs say',
      { facts: { vault: 'yes' } },
      ['$.facts.vault expected true or false'],
    ],
    ['no previous', { previous: undefined }, ['$.previous expected an object']],
    [
      'what is wrong with the previous and with the next',
      { previous: { ...whole.previous, asOf: '' }, next: { packs: {} } },
      ['$.previous.asOf expected a date like 2026-11-21', '$.next.packs expected a list of packs'],
    ],
    [
      'packs that refuse each other, at their place',
      { next: { packs: ['first', 'second'] } },
      ['$.next.packs[1].version base: given in two versions, 1 and 2'],
    ],
  ])('names %s', (_, more, expected) => {
    expect(problems(more)).toEqual(expected)
  })

  it.each([undefined, null, [], 'text'])('is an object, not %j', (value) => {
    expect(readDeltaInput(value, source)).toEqual({ problems: [{ path: '$', message: 'expected an object' }] })
  })
})
