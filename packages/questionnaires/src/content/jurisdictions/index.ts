import { bindingClocks, packClock } from '../../law/clocks'
import { jurisdiction as jurisdictionOf, sourcesOf } from '../../law/jurisdictions'
import { shippedLaw } from '../../law/law'
import { leavesOf } from '../../compose/conditions'
import type { PackInput } from '../../model/pack'
import { designation } from '../finance/facts'
import { designationFact, lawWritten } from '../law'

const inForce = new Set(lawWritten.instruments.flatMap((each) => (each.status === 'inForce' ? each.id : [])))

/** The id of a jurisdiction's pack: `sg` for `SG`. */
const jurisdictionPackId = (code: string): string => code.toLowerCase()

/** The pack of one jurisdiction: its notification clocks, each from the law content. It asks nothing and scores nothing. */
function jurisdictionPack(code: string): PackInput {
  const law = shippedLaw()
  const jurisdiction = jurisdictionOf(code, law)
  if (!jurisdiction) throw new Error(`no law is written of "${code}"`)
  const clocks = bindingClocks(jurisdiction, law)
    .filter((clock) => clock.to !== 'nobody')
    .map((clock) => ({ clock, made: packClock(clock, law) }))
  const sources = new Set(clocks.flatMap(({ clock }) => clock.sources))
  const designated = clocks.some(({ clock }) =>
    leavesOf(clock.when).some((leaf) => 'fact' in leaf && leaf.fact === designationFact),
  )
  return {
    id: jurisdictionPackId(jurisdiction.code),
    version: '1.0.0',
    kind: 'jurisdiction',
    title: { en: `${jurisdiction.name.en}: notification clocks` },
    label: 'interpretation',
    sources: sourcesOf([...sources], law).map(({ title, url, accessedOn }) => ({
      title,
      ...(url !== null && { url }),
      ...(accessedOn !== null && { accessedOn }),
    })),
    changeNote: { en: 'First version.' },
    ...(designated && { facts: designation }),
    questions: [],
    clocks: clocks.map(({ made }) => made),
  }
}

/** A pack for every jurisdiction with a clock in force that tells somebody; the others have law and nothing to bring. */
export const jurisdictionPacks: Readonly<Record<string, () => PackInput>> = Object.fromEntries(
  lawWritten.jurisdictions
    .filter((each) => each.clocks.some((clock) => clock.to !== 'nobody' && inForce.has(clock.instrument)))
    .map((each) => [jurisdictionPackId(each.code), () => jurisdictionPack(each.code)]),
)
