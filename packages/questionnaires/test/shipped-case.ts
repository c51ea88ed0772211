import {
  type Answer,
  type Answers,
  type AnswerValue,
  compose,
  explain,
  type Explanation,
  type Facts,
  type Pack,
  packs,
  type Question,
  type Questionnaire,
  shipped,
  type Variant,
} from '../src/index'

export const asOf = '2026-11-21'
const accepted = [{ state: 'accepted' as const }]

/** A shipped pack by its id; throws where there is none. */
export function shippedPack(id: string): Pack {
  const pack = packs[id]
  if (!pack) throw new Error(`no pack ${id}`)
  return pack
}

/** The best that a vendor in Singapore can answer. */
export function bestValue({ answer }: Question): AnswerValue {
  switch (answer.type) {
    case 'maturity':
      return 4
    case 'yesNo':
      return 'yes'
    case 'single':
      return (answer.choices.find((choice) => choice.score === 1) ?? answer.choices[0])?.id ?? ''
    case 'multi':
      return answer.choices.filter((choice) => choice.exclusive !== true).map((choice) => choice.id)
    case 'number': {
      const [band] = answer.bands ?? []
      return band === undefined ? 1 : 'from' in band ? band.from : band.upTo
    }
    case 'date':
      return asOf
    case 'countries':
      return ['SG']
    case 'subProcessors':
      return [{ name: 'Hosting', countries: ['SG'] }]
    default:
      return 'text'
  }
}

/** The worst that a vendor can answer. */
export function worstValue(question: Question): AnswerValue {
  const { answer } = question
  switch (answer.type) {
    case 'maturity':
      return 0
    case 'yesNo':
      return 'no'
    case 'single':
      return answer.choices.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))[0]?.id ?? ''
    case 'multi':
      return answer.choices.filter((choice) => choice.exclusive === true).map((choice) => choice.id)
    case 'number':
    case 'date':
      return 'none'
    case 'countries':
      return ['CN']
    default:
      return bestValue(question)
  }
}

export type ShippedCase = { packs: readonly string[]; facts: Facts; variant?: Variant }

/** The questionnaire that shipped packs give for these facts. */
export function composeShipped({ packs: ids, facts, variant = 'standard' }: ShippedCase): Questionnaire {
  return compose({ packs: ids.map(shippedPack), variant, facts }, shipped)
}

/** Every question answered at its best, with accepted evidence and reviewed, but for the given values; null leaves one unanswered. */
export function answersAtBest(
  questionnaire: Questionnaire,
  instead: Readonly<Record<string, AnswerValue | null>> = {},
): Answers {
  const given = questionnaire.questions.map((question): [string, Answer] => {
    const value = question.id in instead ? instead[question.id] : bestValue(question)
    return [question.id, value === null || value === undefined ? {} : { value, evidence: accepted, review: { value } }]
  })
  return Object.fromEntries(given)
}

/** What comes of answering at best, but for the given values. */
export function explainShipped(
  each: ShippedCase,
  instead: Readonly<Record<string, AnswerValue | null>> = {},
): Explanation {
  const questionnaire = composeShipped(each)
  for (const id of Object.keys(instead)) {
    if (!each.packs.some((pack) => shippedPack(pack).questions.some((question) => question.id === id)))
      throw new Error(`no question ${id}`)
  }
  return explain(questionnaire, { facts: each.facts, answers: answersAtBest(questionnaire, instead), asOf })
}
