import fc from 'fast-check'
import { answersFor, asOf, type Case, factValues, threePacks, variant } from './arbitrary-cases'

export type ManyRows = Pick<Case, 'packs' | 'variant' | 'asOf'> & {
  rows: { facts: Case['facts']; answers: Case['answers']; exceptions: { id: string; expiresOn: string }[] }[]
}

const exceptions = fc.array(
  fc.record({
    id: fc.constantFrom('A-KO0', 'A-KO1', 'B-KO0', 'X-KO1'),
    expiresOn: fc.constantFrom('2026-11-20', asOf, '2027-01-01'),
  }),
  { maxLength: 2 },
)

/** Three packs and the facts, answers and exceptions of many engagements. */
export function manyRowsOf(length: { minLength?: number; maxLength: number }): fc.Arbitrary<ManyRows> {
  return threePacks.chain((given) =>
    fc
      .record({
        variant,
        rows: fc.array(fc.record({ facts: factValues, answers: answersFor(given), exceptions }), {
          size: 'max',
          ...length,
        }),
      })
      .map((rest) => JSON.parse(JSON.stringify({ packs: given, asOf, ...rest })) as ManyRows),
  )
}
