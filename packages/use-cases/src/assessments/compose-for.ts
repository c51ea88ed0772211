import {
  canonicalJson,
  compose,
  inherentOf,
  packs as shippedPacks,
  personalise,
  shipped,
  type Asked,
  type Facts as EngineFacts,
  type Questionnaire,
} from '@rantai/questionnaires'
import { evaluateAsked } from '@rantai/questionnaires/asked'
import { UseCaseError } from '../errors'

export type Facts = EngineFacts

/** How many minutes a question takes a vendor on average; shown before it starts. */
const MINUTES_A_QUESTION = 1.5

export type Scope = {
  readonly packs: readonly string[]
  readonly variant: 'standard' | 'sme'
  /** The engagement's facts and the organisation's, together. */
  readonly facts: Facts
  /** ISO day. */
  readonly asOf: string
}

export type PackInScope = { readonly id: string; readonly title: string; readonly count: number; readonly why: string }

export type ScopedQuestionnaire = {
  readonly questionnaire: Questionnaire
  /** The text whose SHA-256 is the questionnaire's hash. */
  readonly content: string
  readonly asked: Asked
  /** Questions asked when nothing is answered yet; answers may open more. */
  readonly questionCount: number
  readonly minutes: number
  readonly packs: readonly PackInScope[]
}

/** Composes what one engagement's vendor is asked. @throws UseCaseError invalidInput for a pack that isn't shipped */
export function composeFor({ packs, variant, facts, asOf }: Scope): ScopedQuestionnaire {
  const chosen = packs.map((id) => {
    const pack = Object.hasOwn(shippedPacks, id) ? shippedPacks[id] : undefined
    if (!pack)
      throw new UseCaseError('invalidInput', {
        issues: [{ path: ['packs'], message: `There is no pack called ${id}.` }],
      })
    return pack
  })
  const questionnaire = compose({ packs: chosen, variant, facts, asOf }, shipped)
  const { hash: _hash, ...content } = questionnaire
  const asked = personalise(questionnaire, facts, asOf)
  const state = evaluateAsked(asked, {}, asOf)
  const counted = new Map<string, number>()
  const packOf = new Map(asked.questions.map((question) => [question.id, question.pack]))
  for (const id of state.asked) counted.set(packOf.get(id) ?? '', (counted.get(packOf.get(id) ?? '') ?? 0) + 1)
  return {
    questionnaire,
    content: canonicalJson(content),
    asked,
    questionCount: state.total,
    minutes: Math.ceil((state.total * MINUTES_A_QUESTION) / 5) * 5,
    packs: questionnaire.packs.map(({ id, title, kind }) => ({
      id,
      title: title.en,
      count: counted.get(id) ?? 0,
      why: whyOf(kind),
    })),
  }
}

function whyOf(kind: Questionnaire['packs'][number]['kind']): string {
  switch (kind) {
    case 'baseline':
      return 'Asked of everyone who holds the organisation’s data.'
    case 'cloud':
      return 'Because the service is hosted.'
    case 'overlay':
      return 'Because of the organisation’s sector.'
    case 'jurisdiction':
      return 'Because of where the people or the data are.'
    case 'organisation':
      return 'Added by the organisation.'
  }
}

/** The packs that the facts propose. The baseline is always one; the rest bring levels of their own. */
export function proposedPacks(): readonly string[] {
  return Object.values(shippedPacks).map((pack) => pack.id)
}

/** Impact, exposure and tier with what is missing, from facts as recorded. */
export function tierOf(facts: Facts): ReturnType<typeof inherentOf> {
  return inherentOf(facts)
}
