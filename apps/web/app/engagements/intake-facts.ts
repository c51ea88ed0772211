import type { FactValue } from '@rantai/use-cases/engagements/engagements.schema'
import { questionsFor, type FactField } from './intake-questions'

export type Facts = Record<string, FactValue>

/** Everything a form needs of FormData, so that browser and server read the same. */
type Typed = Pick<FormData, 'get' | 'getAll'>

/** Names the sectors beyond the organisation's own that the form asked about: what it didn't ask stays unknown. */
export const ASKED_SECTORS = 'askedSectors'

/** Ticked by whoever keeps a border nearer than the countries say. */
export const BORDER_CONFIRMED = 'crossBorderConfirmed'

/** The facts that a form gives; what was left open stays unknown. Ticks are true or false. */
export function factsIn(form: Typed, sectors: readonly string[]): Facts {
  const facts: Facts = {}
  const asked = form.getAll(ASKED_SECTORS).filter((each) => typeof each === 'string')
  for (const { fields } of questionsFor([...sectors, ...asked]))
    for (const field of fields) Object.assign(facts, factsOfField(form, field))
  return facts
}

function factsOfField(form: Typed, field: FactField): Facts {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const texts = (name: string) =>
    form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '')
  switch (field.kind) {
    case 'ticks': {
      const ticked = new Set(texts('ticks'))
      return Object.fromEntries(field.ticks.map(({ name }) => [name, ticked.has(name)]))
    }
    case 'yesNo':
      return text(field.name) === '' ? {} : { [field.name]: text(field.name) === 'yes' }
    case 'one':
      return text(field.name) === '' ? {} : { [field.name]: field.number ? Number(text(field.name)) : text(field.name) }
    case 'number': {
      const typed = text(field.name).replaceAll(/[\s,.' ]/g, '')
      return typed === '' ? {} : { [field.name]: /^\d+$/.test(typed) ? Number(typed) : typed }
    }
    case 'several':
      return { [field.name]: texts(field.name) }
    case 'countries':
      return { [field.name]: countriesIn(texts(field.name), text(`${field.name}.others`)) }
  }
}

/** Ticked codes, and typed ones separated by anything. */
function countriesIn(ticked: readonly string[], typed: string): string[] {
  const others = typed
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((code) => code !== '')
  return [...new Set([...ticked, ...others])]
}
