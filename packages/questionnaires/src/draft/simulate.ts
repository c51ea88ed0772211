import { personalise } from '../asked/personalise'
import type { Asked } from '../asked/asked-types'
import { compose } from '../compose/compose'
import { CompositionRefused, type Questionnaire } from '../compose/questionnaire'
import { isScored } from '../compose/scored'
import type { Facts } from '../inherent/inherent'
import { parsePack } from '../lint/parse-pack'
import type { Component, PackInput } from '../model/pack'
import { type Surroundings } from './check-draft'

export type Simulation = { readonly questionnaire: Questionnaire; readonly asked: Asked }

/**
 * A draft's questions alone, as a vendor would be asked them and the engine scores them: rules over questions of other
 * packs are false, since those aren't asked here; a component that another pack defines keeps its weight. Undefined
 * while the draft doesn't compose.
 */
export function simulationOf(
  draft: PackInput,
  { surroundings, facts, asOf }: { readonly surroundings: Surroundings; readonly facts: Facts; readonly asOf: string },
): Simulation | undefined {
  const parsed = parsePack({ ...draft, kind: 'baseline' })
  if (!('pack' in parsed)) return undefined
  const own = parsed.pack
  const around = [surroundings.baseline, ...surroundings.others]
  const defined = new Set(own.components?.map(({ id }) => id))
  const borrowed = new Map<string, Component>()
  for (const component of around.flatMap(({ components }) => components ?? [])) {
    const used = own.questions.some((each) => each.component === component.id && isScored(each))
    if (used && !defined.has(component.id)) borrowed.set(component.id, component)
  }
  const pack = { ...own, components: [...(own.components ?? []), ...borrowed.values()] }
  const elsewhere = {
    question: (id: string) => around.some(({ questions }) => questions.some((each) => each.id === id)),
    component: (id: string) => around.some(({ components }) => components?.some((each) => each.id === id) ?? false),
  }
  try {
    const questionnaire = compose({ packs: [pack], variant: 'standard', facts, asOf }, elsewhere)
    return { questionnaire, asked: personalise(questionnaire, facts, asOf) }
  } catch (thrown) {
    if (thrown instanceof CompositionRefused) return undefined
    throw thrown
  }
}
