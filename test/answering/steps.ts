import fc from 'fast-check'
import type { Mishap } from './tab'

/** The contact has two tabs in one browser and a telephone; a colleague holds what is handed over. */
export const tabNames = ['desk', 'desk beside', 'telephone', 'colleague'] as const
export type TabName = (typeof tabNames)[number]

const tab = fc.constantFrom(...tabNames)
const question = fc.nat(2)
/** What happens next: somebody writes, the network fails, a workbook comes back. */
export const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), tab, question }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pause' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cut' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('connect' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reload' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revisit' as const), tab }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: fc.constant('mishap' as const), tab },
      mishap: fc.constantFrom<Mishap>('never', 'unheard', 'slowThere', 'slowBack'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('land' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sessionEnds' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('signIn' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('choose' as const), tab, question, mine: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('handOver' as const), question }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'takeBack' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'takeAlong' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ kind: fc.constant('bringBack' as const), question },
      keep: fc.constantFrom('portal' as const, 'sheet' as const),
    }),
  },
)
export type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never
