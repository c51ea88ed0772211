import type { ScoreFile } from '../scores/score-input'

/** Where the vendor's answer says something else than the customer recorded. The answer never changes the fact. */
export type FactDifference = {
  readonly fact: string
  readonly question: string
  readonly recorded: readonly string[]
  readonly answered: readonly string[]
}

/** Questions of the baseline that ask the vendor for what a fact records. */
const countryFacts = [
  { fact: 'storageCountries', question: 'DMF-INV-04' },
  { fact: 'accessCountries', question: 'DMF-INV-05' },
] as const

/** The order of a list doesn't matter. */
export function factDifferences(file: ScoreFile): FactDifference[] {
  return countryFacts.flatMap(({ fact, question }): FactDifference[] => {
    const recorded = listOf(file.facts[fact])
    const answered = listOf(file.answers[question]?.value)
    if (recorded === undefined || answered === undefined) return []
    const same = recorded.length === answered.length && answered.every((each) => recorded.includes(each))
    return same ? [] : [{ fact, question, recorded, answered }]
  })
}

function listOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.some((each) => typeof each !== 'string')) return undefined
  return value as string[]
}
