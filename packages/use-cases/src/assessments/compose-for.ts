import {
  canonicalJson,
  compose,
  inherentOf,
  packKinds,
  personalise,
  type Asked,
  type Facts as EngineFacts,
  type Questionnaire,
} from '@rantai/questionnaires'
import { evaluateAsked } from '@rantai/questionnaires/asked'
import { english } from '@rantai/questionnaires/wording'
import { UseCaseError } from '../errors'
import type { OwnPacks } from '../packs/own-packs'
import { packOfId, proposedPacks } from './packs-in-force'

export type Facts = EngineFacts

/** How many minutes a question takes a vendor on average; shown before it starts. */
const MINUTES_A_QUESTION = 1.5
const ADDED = english('Added by the organisation.')

export type Scope = {
  readonly packs: readonly string[]
  readonly variant: 'standard' | 'sme'
  /** The engagement's facts and the organisation's, together. */
  readonly facts: Facts
  /** ISO day. */
  readonly asOf: string
  readonly own: OwnPacks
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

type ComposedPack = Questionnaire['packs'][number]
const byKind = (a: ComposedPack, b: ComposedPack): number => packKinds.indexOf(a.kind) - packKinds.indexOf(b.kind)

/** Composes what one engagement's vendor is asked. @throws UseCaseError invalidInput for a pack that neither ships nor was published */
export function composeFor({ packs, variant, facts, asOf, own }: Scope): ScopedQuestionnaire {
  const chosen = packs.map((id) => {
    const pack = packOfId(id, own)
    if (!pack)
      throw new UseCaseError('invalidInput', {
        issues: [{ path: ['packs'], message: 'There is no pack called {id}.', values: { id } }],
      })
    return pack
  })
  const questionnaire = compose({ packs: chosen, variant, facts, asOf }, own.elsewhere)
  const { hash: _hash, ...content } = questionnaire
  const asked = personalise(questionnaire, facts, asOf)
  const state = evaluateAsked(asked, {}, asOf)
  const why = new Map(proposedPacks(facts).map(({ packId, because }) => [packId, because.text]))
  const counted = new Map<string, number>()
  const packOf = new Map(asked.questions.map((question) => [question.id, question.pack]))
  for (const id of state.asked) counted.set(packOf.get(id) ?? '', (counted.get(packOf.get(id) ?? '') ?? 0) + 1)
  return {
    questionnaire,
    content: canonicalJson(content),
    asked,
    questionCount: state.total,
    minutes: Math.ceil((state.total * MINUTES_A_QUESTION) / 5) * 5,
    // As their questions show; a questionnaire lists its packs by id.
    packs: questionnaire.packs.toSorted(byKind).map(({ id, title }) => ({
      id,
      title: title.en,
      count: counted.get(id) ?? 0,
      why: why.get(id) ?? ADDED,
    })),
  }
}

/** Impact, exposure and tier with what is missing, from facts as recorded. */
export function tierOf(facts: Facts): ReturnType<typeof inherentOf> {
  return inherentOf(facts)
}
