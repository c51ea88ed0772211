import fc from 'fast-check'
import type { AnswerSpec, Condition, Pack, PackInput } from '../src/index'
import { parsePack } from '../src/index'

/** Random packs, facts and answers that are valid by construction: small, so that rules meet often. */

const factNames = ['f1', 'f2', 'f3', 'impact'] as const

export const asOf = '2026-11-21'

const specs: fc.Arbitrary<AnswerSpec> = fc.oneof(
  fc.constant<AnswerSpec>({ type: 'maturity' }),
  fc.boolean().map((partial): AnswerSpec => ({ type: 'yesNo', partial })),
  fc.constant<AnswerSpec>({
    type: 'single',
    choices: [
      { id: 'a', score: 1 },
      { id: 'b', score: 0.4 },
      { id: 'c', score: 0 },
    ],
  }),
  fc.constant<AnswerSpec>({
    type: 'multi',
    choices: [
      { id: 'a', score: 0.3 },
      { id: 'b', score: 0.3 },
      { id: 'c', score: 0.4 },
      { id: 'none', exclusive: true },
    ],
  }),
  fc.constant<AnswerSpec>({
    type: 'number',
    bands: [
      { upTo: 7, score: 1 },
      { upTo: 14, score: 0.75 },
    ],
    otherwise: 0,
    none: { score: 0.1 },
  }),
  fc.constant<AnswerSpec>({
    type: 'number',
    bands: [
      { from: 95, score: 1 },
      { from: 80, score: 0.5 },
    ],
    otherwise: 0,
    none: {},
  }),
  fc.constant<AnswerSpec>({ type: 'date', bands: [{ upToMonths: 6, score: 1 }], otherwise: 0.2, none: {} }),
  fc.constant<AnswerSpec>({ type: 'countries' }),
  fc.constant<AnswerSpec>({ type: 'text' }),
)

export function valuesFor(spec: AnswerSpec): fc.Arbitrary<unknown> {
  switch (spec.type) {
    case 'maturity':
      return fc.integer({ min: 0, max: 4 })
    case 'yesNo':
      return fc.constantFrom('yes', 'no', ...(spec.partial ? ['partial'] : []))
    case 'single':
      return fc.constantFrom('a', 'b', 'c')
    case 'multi':
      return fc.oneof(fc.constant(['none']), fc.subarray(['a', 'b', 'c'], { minLength: 1 }))
    case 'number':
      return fc.oneof(fc.constantFrom(0, 7, 8, 14, 15, 80, 95, 96), fc.constant('none'))
    case 'date':
      return fc.constantFrom('2026-11-21', '2026-05-21', '2026-05-20', '2025-01-31', 'none')
    case 'countries':
      return fc.subarray(['SG', 'MY', 'ID'])
    default:
      return fc.constant('words')
  }
}

const bounds = fc.oneof(
  fc.constantFrom(1, 2, 3, 6, 10),
  fc.constantFrom(
    { fact: 'f2', times: 0.5 },
    { clock: 'hours' as const, times: 0.5 },
    { clock: 'vendorHours' as const },
  ),
)

function leaves(ids: readonly string[], rule: boolean): fc.Arbitrary<Condition> {
  const facts = fc.oneof(
    fc.tuple(fc.constantFrom(...factNames), fc.constantFrom<unknown>(true, 2, 'x')).map(([fact, is]) => ({ fact, is })),
    fc.tuple(fc.constantFrom(...factNames), bounds).map(([fact, atLeast]) => ({ fact, atLeast })),
    fc.tuple(fc.constantFrom(...factNames), fc.boolean()).map(([fact, answered]) => ({ fact, answered })),
  )
  if (ids.length === 0) return facts as fc.Arbitrary<Condition>
  const id = fc.constantFrom(...ids)
  const answers = fc.oneof(
    fc.tuple(id, fc.constantFrom<unknown>('yes', 'no', 'a', 2, 'none')).map(([answer, is]) => ({ answer, is })),
    fc.tuple(id, fc.constantFrom<unknown>(['a', 'yes', 3], ['b', 0])).map(([answer, among]) => ({ answer, in: among })),
    fc.tuple(id, bounds).map(([answer, above]) => ({ answer, above })),
    fc.tuple(id, bounds).map(([answer, atMost]) => ({ answer, atMost })),
    fc.tuple(id, fc.constantFrom('a', 'SG')).map(([answer, includes]) => ({ answer, includes })),
    fc.tuple(id, fc.constantFrom<unknown>(['SG'], { fact: 'f3' })).map(([answer, outside]) => ({ answer, outside })),
    fc.tuple(id, fc.boolean()).map(([answer, answered]) => ({ answer, answered })),
  )
  const rules = fc.oneof(
    fc.tuple(id, fc.constantFrom(0.25, 0.5, 1)).map(([value, below]) => ({ value, below })),
    fc.constantFrom(0.3, 0.7).map((below) => ({ component: 'C1', below })),
  )
  return fc.oneof(facts, answers, ...(rule ? [rules] : [])) as fc.Arbitrary<Condition>
}

export function conditions(ids: readonly string[], rule = false): fc.Arbitrary<Condition> {
  const leaf = leaves(ids, rule)
  const pair = fc.array(leaf, { minLength: 1, maxLength: 3 })
  const inner: fc.Arbitrary<Condition> = fc.oneof(
    leaf,
    pair.map((any) => ({ any })),
    leaf.map((not) => ({ not })),
    // Different subjects only: an `all` with two values of one thing is refused.
    fc
      .tuple(
        leaf,
        pair.map((any) => ({ any })),
      )
      .map((all) => ({ all })),
  )
  return inner
}

type Shape = { prefix: string; kind: PackInput['kind']; earlier: readonly string[]; count: number }

function packs({ prefix, kind, earlier, count }: Shape): fc.Arbitrary<Pack> {
  const ids = Array.from({ length: count }, (_, i) => `${prefix}${i}`)
  const questions = fc.tuple(
    ...ids.map((id, i) =>
      fc.record({
        id: fc.constant(id),
        // The first question of each component is scored, so that no component is without.
        component: fc.constant(i % 2 === 0 ? 'C1' : 'C2'),
        text: fc.constant({ en: id }),
        weight: fc.constantFrom(1, 2, 3.5),
        answer: i < 2 ? fc.constant<AnswerSpec>({ type: 'maturity' }) : specs,
        sme: fc.boolean(),
        required: fc.boolean(),
        evidence: fc.option(fc.record({ required: fc.boolean(), cap: fc.constantFrom(0, 0.5) }), { nil: undefined }),
        appliesWhen: fc.option(conditions([...earlier, ...ids.slice(0, i)]), { nil: undefined }),
        coveredBy: fc.constant<string | undefined>(undefined),
        caps: fc.option(
          fc
            .tuple(conditions([...earlier, ...ids], true), fc.constantFrom(40, 60, 75))
            .map(([when, cap]) => [{ id: `${id}-CAP`, when, cap }]),
          { nil: undefined },
        ),
      }),
    ),
  )
  const levels = fc.array(
    fc.record({
      when: leaves([], false),
      asks: fc.oneof(fc.constant('all' as const), fc.subarray(ids, { minLength: 1 })),
      multipliers: fc.constantFrom({}, { components: { C1: 1.3 }, questions: { [ids[0] ?? '']: 1.2 } }),
      floors: fc.constantFrom([], [{ component: 'C1', min: 75 }], [{ overall: true as const, min: 60 }]),
      minConfidence: fc.constantFrom(undefined, 0.3),
      cadenceMonths: fc.constantFrom(undefined, 6, 18),
      deltaMonths: fc.constantFrom(undefined, 6),
    }),
    { maxLength: 2 },
  )
  const knockOuts = fc.array(fc.tuple(conditions([...earlier, ...ids], true), fc.boolean()), { maxLength: 2 })
  return fc.tuple(questions, levels, knockOuts).map(([asked, given, outs]) => {
    const parsed = parsePack(
      JSON.parse(
        JSON.stringify({
          id: prefix,
          version: '1',
          kind,
          title: { en: prefix },
          label: 'interpretation',
          facts: { f1: { type: 'boolean' }, f2: { type: 'number' }, f3: { type: 'list' } },
          components: [
            { id: 'C1', weight: 10 },
            { id: 'C2', weight: 5 },
          ],
          questions: asked.map((question, i) => ({ ...question, coveredBy: coverOf({ earlier, i, prefix }) })),
          levels:
            kind === 'baseline'
              ? []
              : given.map((level, i) => ({ ...level, id: `L${i}`, when: withoutClock(level.when) })),
          knockOuts: outs.map(([when, waivable], i) => ({ id: `${prefix}-KO${i}`, when, waivable })),
          clocks: [
            { id: `${prefix}-clock`, when: { fact: 'f1', is: true }, amount: 10, unit: 'hours', vendorHours: 4 },
            { id: `${prefix}-days`, amount: 1, unit: 'calendarDays' },
          ],
        }),
      ),
    )
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
    return parsed.pack
  })
}

/** The second pack's last question is covered by the first pack's first: both are answered by maturity. */
function coverOf({
  earlier,
  i,
  prefix,
}: {
  earlier: readonly string[]
  i: number
  prefix: string
}): string | undefined {
  return prefix !== 'A' && i === 1 ? earlier[0] : undefined
}

function withoutClock(condition: Condition): Condition {
  return JSON.stringify(condition).includes('"clock"') ? ({ fact: 'f1', is: true } as const) : condition
}

export type Case = {
  packs: Pack[]
  variant: 'standard' | 'sme'
  facts: Record<string, never>
  answers: Record<string, never>
  asOf: string
}

export const factValues = fc.record(
  {
    f1: fc.boolean(),
    f2: fc.constantFrom(2, 8, 20),
    f3: fc.constantFrom([], ['SG'], ['SG', 'MY', 'ID']),
    confidentialityImpact: fc.integer({ min: 1, max: 4 }),
    integrityImpact: fc.integer({ min: 1, max: 4 }),
    availabilityImpact: fc.integer({ min: 1, max: 4 }),
    personalRecords: fc.constantFrom(10, 1000, 20_000, 2_000_000),
    access: fc.constantFrom('none', 'regular', 'privileged'),
    crossBorder: fc.constantFrom('none', 'noMechanism'),
    substitutability: fc.constantFrom('week', 'longer'),
  },
  { requiredKeys: [] },
)

const evidence = fc.array(
  fc.record(
    {
      state: fc.constantFrom('pending', 'accepted', 'rejected', 'withdrawn'),
      expiresOn: fc.constantFrom('2026-11-20', asOf, '2027-01-01'),
    },
    { requiredKeys: ['state'] },
  ),
  { maxLength: 2 },
)

export function answersFor(given: readonly Pack[]): fc.Arbitrary<Record<string, unknown>> {
  const entries = given.flatMap((pack) =>
    pack.questions.map((question) => {
      const value = valuesFor(question.answer)
      const answered = fc.oneof(
        fc.record({ value, evidence }),
        fc.record({ value, evidence, review: fc.record({ value }) }),
        fc.record({ notApplicable: fc.constant('because'), review: fc.record({ acceptNotApplicable: fc.boolean() }) }),
      )
      return [question.id, fc.option(answered, { nil: undefined, freq: 4 })] as const
    }),
  )
  return fc.record(Object.fromEntries(entries))
}

export const threePacks = fc.tuple(
  packs({ prefix: 'A', kind: 'baseline', earlier: [], count: 6 }),
  packs({ prefix: 'B', kind: 'overlay', earlier: ['A0', 'A1', 'A2', 'A3', 'A4', 'A5'], count: 5 }),
  packs({ prefix: 'X', kind: 'cloud', earlier: ['A0', 'A1', 'A2', 'A3'], count: 4 }),
)
export const variant = fc.constantFrom('standard' as const, 'sme' as const)

/** Three packs, facts, answers: everything that one input of `score` holds. */
export const cases: fc.Arbitrary<Case> = threePacks.chain((given) =>
  fc
    .record({ variant, facts: factValues, answers: answersFor(given) })
    .map((rest) => JSON.parse(JSON.stringify({ packs: given, asOf, ...rest })) as Case),
)
