import type { AnswerValue, Facts } from '@rantai/questionnaires'
import { evaluateAsked, type AskedState } from '@rantai/questionnaires/asked'
import type { explain, Explanation, Simulation, simulationOf } from '@rantai/questionnaires/draft'
import { useSay } from '@rantai/ui'
import { useEffect, useMemo, useState } from 'react'
import { countryWords, type CountryOption } from '../answering/country-words'
import { readDraft, type AnswerDraft } from '../answering/draft'
import type { PackContext } from './pack-context'

type Engine = { readonly simulationOf: typeof simulationOf; readonly explain: typeof explain }

export type Sample = {
  readonly answers: Readonly<Record<string, AnswerDraft>>
  readonly facts: Facts
  /** Whether required evidence is there and accepted. */
  readonly evidence: boolean
}

/** The draft as a vendor would be asked it, with the score of what was answered here; undefined while it doesn't compose. */
export type Simulated = Simulation & {
  readonly state: AskedState
  readonly result: Explanation
  /** What the fields of a question can't be read as. */
  readonly problems: Readonly<Record<string, string>>
}

type Given = { readonly sample: Sample; readonly countries: readonly CountryOption[]; readonly today: string }

/** `loading` until the engine and the packs around are here. Nothing answered here leaves the browser. */
export function useSimulation(
  { draft, surroundings }: PackContext,
  { sample, countries, today }: Given,
): Simulated | 'loading' | undefined {
  const say = useSay()
  const [engine, setEngine] = useState<Engine>()
  useEffect(() => {
    void import('@rantai/questionnaires/draft').then((loaded) => setEngine(() => loaded))
  }, [])
  const { facts, answers, evidence } = sample
  const simulation = useMemo(
    () => engine && surroundings && { of: engine.simulationOf(draft, { surroundings, facts, asOf: today }) },
    [engine, surroundings, draft, facts, today],
  )
  return useMemo(() => {
    if (!engine || !simulation) return 'loading'
    if (!simulation.of) return undefined
    const { questionnaire, asked } = simulation.of
    const { codeOf } = countryWords(countries)
    const problems: Record<string, string> = {}
    const given: Record<string, { value: AnswerValue }> = {}
    for (const { id, answer: spec } of asked.questions) {
      const typed = answers[id]
      const read = typed && readDraft(spec, typed, { say, codeOf })
      if (read && 'problem' in read) problems[id] = read.problem
      if (read && 'content' in read && read.content.value !== null)
        given[id] = { value: read.content.value as AnswerValue }
    }
    const proven = Object.fromEntries(
      Object.entries(given).map(([id, answer]) => [
        id,
        evidence ? { ...answer, evidence: [{ state: 'accepted' as const }] } : answer,
      ]),
    )
    return {
      questionnaire,
      asked,
      problems,
      state: evaluateAsked(asked, given, today),
      result: engine.explain(questionnaire, { facts, answers: proven, asOf: today }),
    }
  }, [engine, simulation, answers, evidence, countries, facts, today, say])
}
